import { agendaSection } from '../../formats/agenda.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import type { Meeting } from '../../review/types.ts'
import type { KeyedFinding } from '../session/keys.ts'
import { printedOrder } from '../session/listed.ts'
import type { PaneState } from '../session/state.ts'
import type { ReviewFilters } from './state.ts'

/** What an agenda is made of. */
export type OnAgenda = Pick<PaneState, 'report' | 'findings' | 'review'>

/** The findings that the committee goes through, in the order of the printed report. */
export function agendaIn({ report, findings, review: { filters } }: OnAgenda): readonly KeyedFinding[] {
  if (report === null) return []

  return printedOrder(findings, report).filter(matching(filters, report))
}

function matching({ section, project, axis, rule }: ReviewFilters, { totals }: Report) {
  const axes = new Map(totals.projects.map(({ code, axis: own }) => [code, own]))
  const holds = (wanted: string, own: string | null | undefined) => wanted === '' || wanted === own

  return ({ finding }: KeyedFinding): boolean =>
    holds(section, agendaSection(finding)) &&
    holds(project, finding.project ?? '*') &&
    holds(axis, axes.get(finding.project ?? '')) &&
    holds(rule, finding.rule)
}

/** Where on the agenda the committee is: at its finding, or where that is gone, at the one in its place; -1 where nothing is. */
export function placeOn(agenda: readonly KeyedFinding[], { at, place }: PaneState['review']): number {
  const found = agenda.findIndex(({ key }) => key === at)

  return found >= 0 ? found : Math.min(place, agenda.length - 1)
}

/** Whether the committee still has to decide on a finding. */
export function isPending(finding: ReportFinding): boolean {
  const section = agendaSection(finding)

  return section !== null && section !== 'decided'
}

/** Of some findings those after one, then those before it: the way that a committee goes on. */
export function onwardFrom(agenda: readonly KeyedFinding[], key: string): readonly string[] {
  const keys = agenda.map((one) => one.key)
  const at = keys.indexOf(key)

  return [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0))]
}

/** The meeting that decisions are recorded under; null where none is noted yet. */
export function meetingNow({ report, review }: Pick<PaneState, 'report' | 'review'>): Meeting | null {
  const meetings = report?.review?.meetings ?? []

  return meetings.find(({ day }) => day === review.day) ?? meetings.at(-1) ?? null
}

/** The days on which the committee met, as its record says in meetings or in decisions, the earliest first. */
export function meetingDays(report: Report | null): readonly string[] {
  const { meetings = [], decisions = [] } = report?.review ?? {}
  const days = [...meetings.map(({ day }) => day), ...decisions.map(({ at }) => at)]

  return [...new Set(days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)))].sort()
}
