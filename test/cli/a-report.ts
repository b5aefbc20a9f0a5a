import type { Report, ReportDecision, ReportFinding } from '../../src/report/schema.ts'

/** A finding with nothing special about it. */
export function aFinding(finding: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: 'budget/activity-sum',
    code: 'B01',
    severity: 'error',
    sheet: '2-الميزانية',
    cells: ['F12'],
    project: 'PO-26-27-PC-01',
    message: 'تكلفة النشاط لا تساوي مجموع اعتماداته.',
    why: 'المجلس يصادق على المبالغ كما هي مدونة.',
    todo: 'صححوا التكلفة أو الاعتمادات.',
    expected: '150000.00',
    actual: '150000.01',
    fix: null,
    decision: null,
    fingerprint: 'f1',
    factsDigest: 'd1',
    ...finding,
  }
}

const money = (mobilised: string, first: string, second: string, cost: string) => ({
  mobilised,
  byYear: { '2026': first, '2027': second },
  cost,
})

const two = (mean: string | null, costWeighted: string | null) => ({ mean, costWeighted })

const firstTitle = 'إحداث بوابة إلكترونية لنشر مداولات المجلس وميزانيته وتلقي طلبات الحصول على المعلومات'
const secondTitle = 'دورات تكوينية لفائدة جمعيات الأحياء'

/** A decision with nothing special about it. */
export function aDecision(decision: Partial<ReportDecision> = {}): ReportDecision {
  return {
    status: 'accepted',
    stale: false,
    by: 'لجنة التتبع',
    at: '2026-05-01',
    reason: 'نقل الاعتماد',
    who: null,
    until: null,
    note: null,
    byHand: false,
    late: false,
    was: null,
    ...decision,
  }
}

/** A report of two projects over two years, with a finding of each severity. */
export function aReport(report: Partial<Report> = {}): Report {
  const findings = report.findings ?? [
    aFinding(),
    aFinding({
      rule: 'schedule/same-day',
      code: 'S02',
      severity: 'warning',
      project: 'PO-26-27-EIGS-02',
      sheet: '3-التتبع والتقييم',
      cells: ['E30', 'F30', 'E31', 'F31'],
      related: [{ sheet: '1-المشاريع', cells: ['G7'] }],
      expected: null,
      actual: null,
      fix: { label: 'كتابة آخر يوم من السنة', kind: 'choice', edits: [] },
    }),
    aFinding({
      rule: 'cell/amount-as-text',
      code: 'V05',
      severity: 'info',
      project: null,
      cells: Array.from({ length: 31 }, (_, row) => `G${row + 5}`),
      expected: null,
      actual: null,
    }),
  ]
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length

  return {
    format: 'infitah.report/1',
    file: 'plan.xlsx',
    asOf: '2026-11-23',
    plan: {
      collectivity: 'جماعة الواحة',
      kind: 'commune',
      region: 'جهة الواحات',
      memberId: 7,
      years: [2026, 2027],
      projects: 2,
      activities: 3,
      trackingIndicators: 11,
      impactIndicators: 1,
    },
    summary: { error: count('error'), warning: count('warning'), info: count('info'), rulesRun: 60 },
    review: null,
    notChecked: [],
    settings: [],
    totals: {
      currency: 'MAD',
      ...money('150000.00', '1000000.50', '0.00', '1150000.50'),
      shares: { mobilised: '13.04', byYear: { '2026': '86.96', '2027': '0.00' } },
      projects: [
        {
          code: 'PO-26-27-PC-01',
          title: firstTitle,
          axis: 'المشاركة',
          ...money('150000.00', '0.00', '0.00', '150000.00'),
        },
        {
          code: 'PO-26-27-EIGS-02',
          title: secondTitle,
          axis: 'المساواة',
          ...money('0.00', '1000000.50', '0.00', '1000000.50'),
        },
      ],
      axes: [
        { axis: 'المشاركة', ...money('150000.00', '0.00', '0.00', '150000.00'), share: '13.04' },
        { axis: 'المساواة', ...money('0.00', '1000000.50', '0.00', '1000000.50'), share: '86.96' },
      ],
    },
    progress: {
      plan: { ...two('25.00', '6.52'), impact: '10.00' },
      byYear: { '2026': two('25.00', '6.52'), '2027': two('25.00', '6.52') },
      projects: [
        {
          code: 'PO-26-27-PC-01',
          title: firstTitle,
          weights: '100',
          achieved: '50',
          progress: '50.00',
          byYear: { '2026': '50.00', '2027': '50.00' },
          impact: '10.00',
          activities: [
            { label: 'اقتناء العتاد', weight: '40', achieved: '40', progress: '100.00', indicators: [] },
            { label: 'برمجة البوابة', weight: '60', achieved: '10', progress: '16.67', indicators: [] },
          ],
        },
        {
          code: 'PO-26-27-EIGS-02',
          title: secondTitle,
          weights: '100',
          achieved: '0',
          progress: '0.00',
          byYear: { '2026': '0.00', '2027': '0.00' },
          impact: null,
          activities: [{ label: 'عشر دورات', weight: '100', achieved: '0', progress: '0.00', indicators: [] }],
        },
      ],
      axes: [
        {
          axis: 'المشاركة',
          ...two('50.00', '50.00'),
          byYear: { '2026': two('50.00', '50.00'), '2027': two('50.00', '50.00') },
        },
        {
          axis: 'المساواة',
          ...two('0.00', '0.00'),
          byYear: { '2026': two('0.00', '0.00'), '2027': two('0.00', '0.00') },
        },
      ],
    },
    ...report,
    findings,
  }
}
