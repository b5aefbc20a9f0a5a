import type { Decisions, Objection, RecordedDecision } from './decisions.ts'
import { objectionTo } from './decisions.ts'
import type { DecisionRecord } from './read.ts'
import { type RecordRow, type Seen, seenIn } from './row.ts'
import type { Subject } from './types.ts'

/**
 * What a reader of the record should know. Digests notice; they prove nothing, as who can write the workbook can write
 * them too.
 */
export type Remark =
  /** A row does not say what it was written with; `said` is what later rows remember of it. */
  | { readonly kind: 'edited'; readonly row: RecordRow; readonly said: readonly string[] }
  /** A row that later rows remember is nowhere. */
  | { readonly kind: 'missing'; readonly said: readonly string[] }
  /** A row that says nothing known in the column of decisions. */
  | { readonly kind: 'unclear'; readonly row: RecordRow }
  /** A row typed by hand of which no finding, or more than one, could be meant. */
  | { readonly kind: 'unplaced'; readonly row: RecordRow }
  | { readonly kind: 'not-allowed'; readonly row: RecordRow; readonly objection: Objection }

/** What is to be said of a record beside its decisions. */
export function remarksOn(
  record: DecisionRecord,
  decisions: Decisions,
  subjects: readonly Subject[],
): readonly Remark[] {
  const byFingerprint = new Map(subjects.map((subject) => [subject.fingerprint, subject]))

  return [
    ...integrityOf(record),
    ...record.rows.flatMap((row): readonly Remark[] => (row.kind === null ? [{ kind: 'unclear', row }] : [])),
    ...decisions.all.flatMap((decision) => remarkOn(decision, byFingerprint)),
  ]
}

function integrityOf({ tables, rows }: DecisionRecord): readonly Remark[] {
  const remembered = new Map<string, Seen>(
    [...rows.flatMap(({ values }) => seenIn(values.seen)), ...tables.flatMap(({ last }) => last)].map((seen) => [
      seen.id,
      seen,
    ]),
  )
  const there = new Set(rows.map(({ id }) => id))
  const edited = rows.filter(({ sign }) => sign === 'edited')

  return [
    ...edited.map((row): Remark => ({ kind: 'edited', row, said: remembered.get(row.id)?.said ?? [] })),
    ...[...remembered.values()]
      .filter(({ id }) => !there.has(id))
      .map(({ said }): Remark => ({ kind: 'missing', said })),
  ]
}

function remarkOn(
  { standing, row, fingerprint, ...decision }: RecordedDecision,
  findings: ReadonlyMap<string, Subject>,
): readonly Remark[] {
  if (standing === 'unplaced') return [{ kind: 'unplaced', row }]

  const finding = findings.get(fingerprint ?? '')
  const objection = standing === 'not-allowed' && finding !== undefined ? objectionTo(decision, finding) : null
  return objection === null ? [] : [{ kind: 'not-allowed', row, objection }]
}
