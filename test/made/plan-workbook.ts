import type { Workbook } from '../../src/grid/index.ts'
import { day, type Made, madeSheet, madeWorkbook, percent } from './workbook.ts'

/** How large a made plan is. */
export interface Size {
  readonly projects: number
  readonly activities: number
  /** Of each activity; a fraction is shared out evenly. */
  readonly indicators: number
}

const axes = [
  { code: 'AAA', title: 'الحكامة المنفتحة' },
  { code: 'BBB', title: 'الخدمات الرقمية' },
  { code: 'CCC', title: 'المشاركة المواطنة' },
]

/** A right plan of any size for 2026-2027: merged-like blocks, rows of sums, nothing achieved yet. */
export function madePlan({ projects, activities, indicators }: Size): Workbook {
  const all = Array.from({ length: projects }, (_, index) => madeProject(index, activities))

  return madeWorkbook(
    madeSheet('المشاريع', [projectsHeader, ...all.flatMap((project) => projectRows(project))]),
    madeSheet('الميزانية', [budgetHeader, ...all.flatMap((project) => budgetRows(project)), grandTotal(all)]),
    madeSheet('التتبع', [monitoringHeader, ...all.flatMap((project) => monitoringRows(project, indicators))]),
  )
}

const projectsHeader = [
  'رمز المشروع',
  'المحور الأولوي',
  'عنوان المشروع',
  'أهداف المشروع',
  'الأنشطة',
  'سنة الإنجاز',
  'العلاقة مع برنامج العمل',
  'الشركاء المحتملون',
  'مساهمة الشركاء',
  'التكلفة التقديرية للمشروع',
]
const budgetHeader = [
  'رمز المشروع',
  'المحور الأولوي',
  'عنوان المشروع',
  'التكلفة التقديرية للمشروع',
  'أنشطة المشروع',
  'التكلفة التقديرية للأنشطة',
  'اعتمادات معبأة بالميزانية',
  'للبرمجة 2026',
  'للبرمجة 2027',
]
const monitoringHeader = [
  'رمز المشروع',
  'المحور الأولوي',
  'عنوان المشروع',
  'الأنشطة',
  'تاريخ بدء الإنجاز',
  'تاريخ انتهاء الإنجاز',
  'مؤشرات التتبع',
  'النسبة القصوى للمؤشر %',
  'النسبة السنوية المحققة',
  'مؤشرات الأثر',
  'النسبة القصوى للمؤشر %',
  'النسبة السنوية المحققة',
]

interface MadeActivity {
  readonly label: string
  readonly mobilised: number
  readonly first: number
  readonly second: number
}

interface MadeProject {
  readonly head: readonly [string, string, string]
  readonly number: number
  readonly activities: readonly MadeActivity[]
}

function madeProject(index: number, activities: number): MadeProject {
  const axis = axes[index % axes.length] ?? { code: 'AAA', title: '' }
  const number = index + 1

  return {
    head: [
      `PR-26-27-${axis.code}-${String(number).padStart(2, '0')}`,
      axis.title,
      `مشروع رقم ${number} في خدمة المرتفقين`,
    ],
    number,
    activities: Array.from({ length: activities }, (_, position) => ({
      label: `${verbs[position % verbs.length]} ${things[(index + position) % things.length]} ${number}.${position + 1}`,
      mobilised: (index * 7 + position) % 5 === 0 ? 12_345.67 : 0,
      first: ((index + position) % 4) * 10_000.1,
      second: ((index + position) % 3) * 2_500.25,
    })),
  }
}

const verbs = ['إعداد', 'تنظيم', 'نشر', 'إحداث', 'تجهيز', 'تتبع']
const things = [
  'دليل المساطر',
  'لقاءات تواصلية',
  'المعطيات المفتوحة',
  'منصة رقمية',
  'فضاء الاستقبال',
  'دورات تكوينية',
  'خريطة المرافق',
]

const cents = (amount: number) => Math.round(amount * 100)
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + cents(amount), 0) / 100
const costOf = ({ mobilised, first, second }: MadeActivity) => sum([mobilised, first, second])

function projectRows({ head, activities }: MadeProject): readonly (readonly Made[])[] {
  const cost = sum(activities.map(costOf))

  return activities.map(({ label }, row) =>
    row === 0
      ? [...head, 'تقريب الخدمة من المرتفق', label, '2026-2027', 'لا', 'ذاتي', '-', cost]
      : [null, null, null, null, label],
  )
}

function budgetRows({ head, number, activities }: MadeProject): readonly (readonly Made[])[] {
  const cost = sum(activities.map(costOf))
  const rows = activities.map((activity, row): readonly Made[] => {
    const amounts = [activity.label, costOf(activity), activity.mobilised, cents(activity.first) / 100, activity.second]
    return row === 0 ? [...head, cost, ...amounts] : [null, null, null, null, ...amounts]
  })
  const totals = [
    sum(activities.map((a) => a.mobilised)),
    sum(activities.map((a) => a.first)),
    sum(activities.map((a) => a.second)),
  ]

  return [...rows, [`تكلفة المشروع ${number} حسب البرمجة`, null, null, null, null, null, ...totals]]
}

function grandTotal(projects: readonly MadeProject[]): readonly Made[] {
  const all = projects.flatMap(({ activities }) => activities)
  const totals = [sum(all.map((a) => a.mobilised)), sum(all.map((a) => a.first)), sum(all.map((a) => a.second))]

  return ['التكلفة التقديرية للمشاريع', null, null, null, null, sum(totals), ...totals]
}

function monitoringRows({ head, activities }: MadeProject, indicators: number): readonly (readonly Made[])[] {
  const before = (position: number) => Math.floor(position * indicators)
  const count = before(activities.length)
  const even = Math.floor(10_000 / count) / 100

  return activities.flatMap(({ label }, position) =>
    Array.from({ length: before(position + 1) - before(position) }, (_, row): readonly Made[] => {
      const index = before(position) + row
      const weight = index === count - 1 ? Math.round((100 - even * (count - 1)) * 100) / 100 : even
      const own: readonly Made[] = row === 0 ? [label, day('2026-01-01'), day('2027-12-31')] : [null, null, null]
      const impact: readonly Made[] = index === 0 ? ['ارتفاع نسبة رضى المرتفقين', percent(100)] : [null, null]
      return [
        ...(index === 0 ? head : [null, null, null]),
        ...own,
        `عدد ${label} المنجزة (${row + 1})`,
        percent(weight),
        null,
        ...impact,
      ]
    }),
  )
}
