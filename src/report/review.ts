import { addressOf } from '../grid/index.ts'
import type { ReportLanguage } from '../lang/index.ts'
import {
  type DecisionRecord,
  type Decisions,
  decisionsIn,
  isKind,
  isProject,
  kindWords,
  type RecordedDecision,
  type RecordRow,
  type Remark,
  remarksOn,
  type Subject,
} from '../review/index.ts'
import type { Report, ReportFinding } from './schema.ts'

/** What decisions may be bound to. */
export interface Reviewed {
  readonly findings: readonly ReportFinding[]
  /** From `projectSubjects`. */
  readonly projects: readonly Subject[]
}

/** The findings with what is decided on them, and what else the committee's record says; null where there is no record. */
export function reviewed(
  { findings, projects }: Reviewed,
  record: DecisionRecord,
  asOf: string,
  language: ReportLanguage,
): Pick<Report, 'findings' | 'review'> {
  if (record.tables.length === 0) return { findings: [...findings], review: null }

  const subjects = [...findings, ...projects]
  const decisions = decisionsIn(record, subjects, asOf)

  return {
    findings: findings.map((finding) => {
      const decision = decisions.of.get(finding.fingerprint)
      return decision === undefined ? finding : { ...finding, decision: decisionOf(decision) }
    }),
    review: reviewOf(record, decisions, subjects, language),
  }
}

function decisionOf(decision: RecordedDecision): NonNullable<ReportFinding['decision']> {
  const { status, by, meeting, reason, who, until, note, row, standing, late } = decision
  const stale = standing === 'stale'

  return {
    status,
    stale,
    by,
    at: meeting,
    reason,
    who,
    until,
    note,
    byHand: row.sign === 'by-hand',
    late,
    was: stale ? row.values.subject || null : null,
  }
}

function reviewOf(
  record: DecisionRecord,
  decisions: Decisions,
  subjects: readonly Subject[],
  language: ReportLanguage,
): NonNullable<Report['review']> {
  const codes = new Map(subjects.filter(isProject).map(({ fingerprint, project }) => [fingerprint, project]))

  return {
    meetings: decisions.meetings.map((meeting) => ({ ...meeting, present: [...meeting.present] })),
    decisions: decisions.all.map((decision) => {
      const { fingerprint, standing, row } = decision
      const { code, project, subject } = row.values

      return {
        ...placeOf(row),
        fingerprint,
        code,
        // A project that is decided on goes by the code that it has now.
        project: codes.get(fingerprint ?? '') ?? (project || null),
        message: subject,
        ...decisionOf(decision),
        standing,
      }
    }),
    remarks: remarksOn(record, decisions, subjects).map((remark) => ({
      kind: remark.kind,
      ...('row' in remark ? placeOf(remark.row) : { sheet: record.tables[0]?.sheet ?? '', cell: null }),
      message: remarkText(remark, language),
    })),
  }
}

function placeOf({ at }: RecordRow) {
  return { sheet: at.sheet, cell: addressOf(at) }
}

function remarkText(remark: Remark, language: ReportLanguage): string {
  const { say, interface: words } = language
  switch (remark.kind) {
    case 'edited':
      return words.review.remarks.edited(saidText(remark.said, language), say)
    case 'missing':
      return words.review.remarks.missing(saidText(remark.said, language), say)
    case 'unclear':
      return words.review.remarks.unclear(remark.row.values.status, say)
    case 'unplaced':
      return words.review.remarks.unplaced(say)
    case 'not-allowed':
      return words.review.objections[remark.objection]
  }
}

/** What is remembered of a row, in words: the meeting, the finding, what was decided, the project. */
function saidText(said: readonly string[], { code, say, interface: words }: ReportLanguage): string {
  const parts = said.map((part) => {
    if (/^\d{4}-\d\d-\d\d$/.test(part)) return words.review.meetingOf(part, say)

    return isKind(part) ? kindWords[code][part][0] : say.code(part)
  })

  return parts.join(words.review.comma)
}
