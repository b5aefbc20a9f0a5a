import { judge } from '../../src/check.ts'
import { exportRows, type Owned } from '../../src/export/index.ts'
import { exportPlan } from '../../src/export.ts'
import { identify, readPlan } from '../../src/plan/index.ts'
import { reportOf } from '../../src/report/index.ts'
import type { ReportFinding } from '../../src/report/schema.ts'
import { aDecision, recording } from '../review/decided.ts'
import { mended, options, sheets, withValues } from './sample.ts'

const plan = readPlan(mended)
const judged = judge(plan, options.asOf)
const report = reportOf(judged, mended, options.language, null)

type Decision = NonNullable<ReportFinding['decision']>

/** The rows of the mended plan where findings of one rule are decided on. */
function decidedOn(rule: string, decision: Partial<Decision>) {
  const whole: Decision = {
    status: 'accepted',
    stale: false,
    by: 'Rapporteur (A Person)',
    at: '2025-03-04',
    reason: 'why',
    who: null,
    until: null,
    note: null,
    byHand: false,
    late: false,
    was: null,
    ...decision,
  }
  const findings = report.findings.map(
    (finding, index): Owned => ({
      finding: { ...finding, decision: finding.rule === rule ? whole : null },
      project: judged.findings[index]?.project ?? null,
    }),
  )

  return exportRows({
    plan,
    identity: identify(plan),
    findings,
    settings: [],
    memberId: 152,
    period: { first: 2024, last: 2025 },
  })
}

describe('decisions of the committee', () => {
  it('go as rows, with their day and reason and without who wrote them down', () => {
    const { tables, notes } = decidedOn('schedule/same-day', {})

    expect(tables.decisions).toEqual([
      expect.objectContaining({
        project_code: 'PO-24-25-PC-07',
        rule: 'schedule/same-day',
        rule_code: 'S02',
        status: 'accepted',
        decided_on: '2025-03-04',
        role: 'Rapporteur',
        reason: 'why',
      }),
    ])
    expect(JSON.stringify(tables)).not.toContain('A Person')
    expect(decidedOn('schedule/same-day', { by: 'A Person' }).tables.decisions).toMatchObject([{ role: null }])
    expect(notes.undecided.map(({ code }) => code)).toEqual(['A02', 'I07', 'A05'])
  })

  it.each([{ stale: true }, { status: 'deferred' as const }])('settle nothing where they are %j', (decision) => {
    expect(decidedOn('schedule/same-day', decision).notes.undecided.map(({ code }) => code)).toContain('S02')
  })

  it('keep a project at home where they withhold it, with the reason', () => {
    const { heldBack, tables } = decidedOn('schedule/same-day', { status: 'withheld', reason: 'not yet agreed' })

    expect(heldBack).toEqual([expect.objectContaining({ code: 'PO-24-25-PC-07', reason: 'withheld' })])
    expect(heldBack[0]?.decided).toBe('not yet agreed')
    expect(tables.plan).toMatchObject([{ projects: 10, projects_held_back: 0, projects_withheld: 1 }])
    expect(tables.decisions).toEqual([])
  })
})

describe('what the committee records in the workbook', () => {
  const withheld = recording(
    mended,
    ({ report: { findings } }) => ({
      decisions: findings
        .filter(({ rule }) => rule === 'schedule/same-day')
        .map(({ fingerprint }) => ({
          fingerprint,
          decision: aDecision({ status: 'withheld', reason: 'not yet agreed' }),
        })),
    }),
    'en',
  )
  const heldIn = (workbook: typeof mended, given: object = {}) =>
    exportPlan(workbook, { ...options, ...given }).heldBack.map(({ code, reason, decided }) => [code, reason, decided])
  const expected = [['PO-24-25-PC-07', 'withheld', 'not yet agreed']]

  it('keeps a project at home', () => {
    expect(heldIn(withheld)).toEqual(expected)
  })

  it('keeps it there when what was found of it is mended', () => {
    expect(heldIn(withValues(withheld, sheets.follow, { F81: 45_657 }))).toEqual(expected)
  })

  it('keeps it there whatever the platform calls its parts', () => {
    const { record } = identify(plan)
    const renamed = JSON.parse(JSON.stringify(record).replaceAll(/"id":"(.{8})/g, '"id":"00000000'))

    expect(heldIn(withheld, { previous: renamed })).toEqual(expected)
  })
})
