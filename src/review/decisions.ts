import { asciiDigits } from '../text/index.ts'
import { isProject } from './projects.ts'
import type { DecisionRecord } from './read.ts'
import { type RecordRow, seenIn } from './row.ts'
import type { Decision, Meeting, Subject } from './types.ts'

/**
 * How a decision stands today. `holds`: it decides its finding; `stale`: the facts have changed since; `mended`: its
 * finding is gone; `replaced`: a later row decides; `unplaced`: typed by hand, and no finding or several are meant;
 * `not-allowed`: accepts an error, gives no reason where one is required, or withholds where there is no project.
 */
export type Standing = 'holds' | 'stale' | 'mended' | 'replaced' | 'unplaced' | 'not-allowed'

/** A decision of the record, and how it stands. */
export interface RecordedDecision extends Decision {
  readonly row: RecordRow
  /** The finding that it is bound to; null where none could be told. */
  readonly fingerprint: string | null
  readonly standing: Standing
  /** The day by which it was to be done has passed, or that of the meeting it was deferred to has come. */
  readonly late: boolean
}

/** What the committee decided, held against what is found today. */
export interface Decisions {
  /** From the earliest to the latest. */
  readonly all: readonly RecordedDecision[]
  /** What is decided on a finding, stale or not, by fingerprint. */
  readonly of: ReadonlyMap<string, RecordedDecision>
  /** By day; of a day that was recorded twice, what was written last. */
  readonly meetings: readonly Meeting[]
}

/** Holds the decisions of a record against today's findings and projects. */
export function decisionsIn({ rows }: DecisionRecord, subjects: readonly Subject[], asOf: string): Decisions {
  const place = placing(subjects, rows)
  const byFingerprint = new Map(subjects.map((subject) => [subject.fingerprint, subject]))
  const placed = rows.flatMap((row) => {
    const decision = decisionIn(row)
    return decision === null ? [] : [{ row, decision, fingerprint: row.values.fingerprint || place(row) }]
  })
  const facts = rememberedFacts(rows)
  const last = new Map<string, RecordRow>()
  for (const { row, decision, fingerprint } of placed) {
    const finding = fingerprint === null ? undefined : byFingerprint.get(fingerprint)
    if (fingerprint !== null && isAllowed(decision, finding)) last.set(fingerprint, row)
  }
  const all = placed.map(({ row, decision, fingerprint }): RecordedDecision => {
    const finding = fingerprint === null ? undefined : byFingerprint.get(fingerprint)
    const standing = standingOf(
      { row, facts: row.values.facts || (facts.get(row.id) ?? '') },
      decision,
      fingerprint,
      finding,
      last,
    )
    return { ...decision, row, fingerprint, standing, late: isLate(decision, asOf) }
  })

  return {
    all,
    of: new Map(all.filter(isCurrent).map((decision) => [decision.fingerprint, decision])),
    meetings: meetingsIn(rows),
  }
}

type Current = RecordedDecision & { readonly fingerprint: string }

function isCurrent(decision: RecordedDecision): decision is Current {
  return decision.fingerprint !== null && (decision.standing === 'holds' || decision.standing === 'stale')
}

function standingOf(
  { row, facts }: { readonly row: RecordRow; readonly facts: string },
  decision: Decision,
  fingerprint: string | null,
  finding: Subject | undefined,
  last: ReadonlyMap<string, RecordRow>,
): Standing {
  if (fingerprint === null) return 'unplaced'
  if (!isAllowed(decision, finding)) return 'not-allowed'
  if (last.get(fingerprint) !== row) return 'replaced'
  if (finding === undefined) return 'mended'

  return facts === '' || facts === finding.factsDigest ? 'holds' : 'stale'
}

/** What the first row after a row typed by hand remembers of the facts that were found then. */
function rememberedFacts(rows: readonly RecordRow[]): ReadonlyMap<string, string> {
  const seen = rows.flatMap(({ values }) => seenIn(values.seen)).filter(({ facts }) => facts !== '')

  return new Map(seen.reverse().map(({ id, facts }) => [id, facts]))
}

/** What keeps a decision from being taken; null where nothing does. */
export type Objection = 'reason-missing' | 'error-accepted' | 'no-project' | 'meeting-missing'

/** Why a decision cannot be taken on a finding; null where it can. */
export function objectionTo(
  { status, reason, until }: Pick<Decision, 'status' | 'reason' | 'until'>,
  { severity, project }: Pick<Subject, 'severity' | 'project'>,
): Objection | null {
  if (status === 'accepted' && severity === 'error') return 'error-accepted'
  if (status === 'withheld' && project === null) return 'no-project'
  if (status === 'deferred' && until === null) return 'meeting-missing'

  return reason === null && (status === 'accepted' || status === 'withheld') ? 'reason-missing' : null
}

/** A finding that is gone objects to nothing. A meeting by hand may still have to say which meeting comes next. */
function isAllowed(decision: Decision, finding: Subject | undefined): boolean {
  const objection = finding === undefined ? null : objectionTo(decision, finding)

  return objection === null || objection === 'meeting-missing'
}

function isLate({ status, until }: Decision, asOf: string): boolean {
  if (until === null) return false

  return status === 'deferred' ? until <= asOf : status === 'to-mend' && until < asOf
}

function decisionIn({ kind, values }: RecordRow): Decision | null {
  if (kind === null || kind === 'meeting') return null

  return {
    status: kind,
    meeting: values.meeting,
    by: values.by,
    reason: values.reason || null,
    who: values.who || null,
    until: values.until || null,
    note: values.note || null,
  }
}

function meetingsIn(rows: readonly RecordRow[]): readonly Meeting[] {
  const byDay = new Map(
    rows
      .filter(({ kind }) => kind === 'meeting')
      .map(({ values }) => [
        values.meeting,
        {
          day: values.meeting,
          place: values.subject || null,
          present: values.note.split(/\s*[\n;\u061b]\s*/).filter((name) => name !== ''),
          by: values.by,
        },
      ]),
  )

  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Finds what a row typed by hand speaks of: by rule and cell, by rule and project, or a whole project by its code. */
function placing(subjects: readonly Subject[], rows: readonly RecordRow[]): (row: RecordRow) => string | null {
  const projects = subjects.filter(isProject)
  const findings = subjects.filter((subject) => !isProject(subject))
  const withheld = rows.filter(({ kind, values }) => kind === 'withheld' && values.code === '')
  const ofProject = ({ kind, values }: RecordRow) =>
    values.code === '' &&
    (kind === 'withheld' ||
      (kind === 'accepted' && withheld.some((before) => isSameCode(before.values.project, values.project))))

  return (row) => {
    const { values } = row
    if (ofProject(row)) {
      return projects.find(({ project }) => isSameCode(project, values.project))?.fingerprint ?? null
    }
    const rule = asciiDigits(values.code).toLowerCase()
    const own = findings.filter(({ code, rule: id }) => code.toLowerCase() === rule || id === rule)
    const cells = cellsIn(values.cells)
    const atCells = own.filter((finding) => finding.cells.some((cell) => cells.includes(cell)))
    const meant = (cells.length > 0 ? atCells : own).filter(
      ({ project }) => values.project === '' || isSameCode(project, values.project),
    )

    return meant.length === 1 ? (meant[0]?.fingerprint ?? null) : null
  }
}

function cellsIn(text: string): readonly string[] {
  return (
    asciiDigits(text)
      .toUpperCase()
      .replaceAll('$', '')
      .match(/(?<![\p{L}\d])[A-Z]{1,3}[1-9]\d*(?![\p{L}\d])/gu) ?? []
  )
}

function isSameCode(project: string | null, written: string): boolean {
  return project !== null && project.toLowerCase() === asciiDigits(written).replace(/\s+/g, '').toLowerCase()
}
