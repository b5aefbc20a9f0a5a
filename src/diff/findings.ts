import type { ReportFinding } from '../report/schema.ts'
import type { Difference } from './schema.ts'

/** A finding with the identity of its project; `''` where it is about the whole plan. */
export interface OwnedFinding {
  readonly finding: ReportFinding
  readonly projectId: string
}

/** How a cell is written is no matter of the plan: these come and go when a workbook is only written otherwise. */
const notesOnWriting = new Set([
  'cell/amount-as-text',
  'cell/amount-empty',
  'cell/share-scale-guessed',
  'workbook/column-unknown',
])

/**
 * Findings that appeared, were mended, or speak of other facts. They are paired by fingerprint; then by what they say,
 * as the name of a cell may hold a label that was edited.
 */
export function findingsDifference(old: readonly OwnedFinding[], now: readonly OwnedFinding[]): Difference['findings'] {
  const before = byKey(old.filter(isOfPlan), ({ finding }) => finding.fingerprint)
  const after = byKey(now.filter(isOfPlan), ({ finding }) => finding.fingerprint)
  const changed = [...after].flatMap(([key, { finding }]) => {
    const digest = before.get(key)?.finding.factsDigest

    return digest === undefined || digest === finding.factsDigest ? [] : [finding]
  })
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, one]) => one)
  const come = [...after].filter(([key]) => !before.has(key)).map(([, one]) => one)

  return { appeared: without(come, gone), mended: without(gone, come), changed }
}

function isOfPlan({ finding }: OwnedFinding): boolean {
  return !notesOnWriting.has(finding.rule)
}

function byKey(list: readonly OwnedFinding[], keyOf: (one: OwnedFinding) => string): ReadonlyMap<string, OwnedFinding> {
  return new Map(list.map((one) => [keyOf(one), one]))
}

/** Those that say nothing that one of the others says as well. */
function without(list: readonly OwnedFinding[], others: readonly OwnedFinding[]): ReportFinding[] {
  const left = new Map<string, number>()
  for (const one of others) left.set(factsKey(one), (left.get(factsKey(one)) ?? 0) + 1)

  return list.flatMap((one) => {
    const count = left.get(factsKey(one)) ?? 0
    left.set(factsKey(one), count - 1)

    return count > 0 ? [] : [one.finding]
  })
}

function factsKey({ finding, projectId }: OwnedFinding): string {
  return [finding.rule, projectId, finding.factsDigest].join(' ')
}
