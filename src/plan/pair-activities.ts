import type { MatrixKind } from '../matrices/index.ts'
import { textKey, withoutBullets } from '../text/index.ts'
import { type Pair, pairEqual, pairNear } from './pairs.ts'
import type { Activity, BudgetBlock, MonitoringBlock, Project, ProjectBlock, TextField } from './types.ts'

/** How alike two labels must be to be the same activity written twice. */
const nearLabel = 0.6

interface Parts {
  readonly listed: ProjectBlock | null
  readonly budget: BudgetBlock | null
  readonly followed: MonitoringBlock | null
}

/** Pairs the activities of one project across the matrices: the same label first, then the closest within the project. */
export function pairActivities(parts: Parts): readonly Activity[] {
  const listed = (parts.listed?.activities ?? []).map((label) => ({ ...unpaired(label), listed: label }))
  const withLines = join(listed, 'budget', parts.budget?.lines ?? [], (activity, line) => ({ ...activity, line }))

  return join(withLines, 'monitoring', parts.followed?.activities ?? [], (activity, followed) => ({
    ...activity,
    followed,
  }))
}

function unpaired(label: TextField): Activity {
  return { label: withoutBullets(label.written), listed: null, line: null, followed: null, near: [] }
}

function join<T extends { readonly label: TextField }>(
  activities: readonly Activity[],
  matrix: MatrixKind,
  items: readonly T[],
  add: (activity: Activity, item: T) => Activity,
): readonly Activity[] {
  const { same, near } = pairLabels(
    activities.map(({ label }) => textKey(label)),
    items.map(({ label }) => textKey(label.written)),
  )
  const joined = [...activities]
  items.forEach((item, index) => {
    const position = same.get(index) ?? near.get(index) ?? -1
    const activity = joined[position]
    if (activity === undefined) joined.push(add(unpaired(item.label), item))
    else joined[position] = add(near.has(index) ? { ...activity, near: [...activity.near, matrix] } : activity, item)
  })

  return joined
}

type Matches = ReadonlyMap<number, number>

/** For each of `theirs` its place among `ours`, by the same text, else by closeness. */
function pairLabels(ours: readonly string[], theirs: readonly string[]): { same: Matches; near: Matches } {
  const same = new Map(pairEqual(ours, theirs).map(({ a, b }) => [b, a]))
  const claimed = new Set(same.values())
  const left = [...ours.keys()].filter((index) => !claimed.has(index))
  const right = [...theirs.keys()].filter((index) => !same.has(index))
  const pairs = pairLeft(
    left.map((index) => ours[index] ?? ''),
    right.map((index) => theirs[index] ?? ''),
  )

  return { same, near: new Map(pairs.map(({ a, b }) => [right[b] ?? -1, left[a] ?? -1])) }
}

/** The closest of what is left; at last a single unlabelled one with the single one that is left over. */
function pairLeft(ours: readonly string[], theirs: readonly string[]): readonly Pair[] {
  const near = pairNear(ours, theirs, nearLabel)
  const lone = ours.length === 1 && theirs.length === 1 && (ours[0] === '' || theirs[0] === '')

  return near.length === 0 && lone ? [{ a: 0, b: 0 }] : near
}

/** Labels that stand twice in one matrix of a project. Adjacent rows of matrix 3 with one label are one activity already. */
export function duplicateLabels(parts: Parts): Project['duplicates'] {
  return [
    ...duplicatesIn('projects', parts.listed?.activities ?? []),
    ...duplicatesIn(
      'budget',
      (parts.budget?.lines ?? []).map(({ label }) => label),
    ),
    ...duplicatesIn(
      'monitoring',
      (parts.followed?.activities ?? []).map(({ label }) => label),
    ),
  ]
}

function duplicatesIn(matrix: MatrixKind, labels: readonly TextField[]): Project['duplicates'] {
  const first = new Map<string, TextField>()

  return labels.flatMap((later) => {
    const key = textKey(later.written)
    const earlier = first.get(key)
    if (earlier === undefined && key !== '') first.set(key, later)

    return earlier === undefined ? [] : [{ matrix, later, earlier }]
  })
}
