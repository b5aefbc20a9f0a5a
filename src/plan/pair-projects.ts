import { asciiDigits, textKey, withoutInvisible } from '../text/index.ts'
import { duplicateLabels, pairActivities } from './pair-activities.ts'
import { pairEqual, pairNear } from './pairs.ts'
import type { Block, BudgetBlock, MonitoringBlock, Project, ProjectBlock } from './types.ts'

/** How alike two titles must be to be one project's. */
const nearTitle = 0.7

/** A project's parts in the three matrices. */
export interface ProjectParts {
  readonly listed: ProjectBlock | null
  readonly budget: BudgetBlock | null
  readonly followed: MonitoringBlock | null
}

/** Pairs projects across the matrices: by code and title, then by either alone, then by a close title, then by number. */
export function pairProjects(
  listed: readonly ProjectBlock[],
  budget: readonly BudgetBlock[],
  followed: readonly MonitoringBlock[],
): readonly Project[] {
  const drafts: readonly ProjectParts[] = listed.map((block) => ({ ...unpaired, listed: block }))
  const withBudget = join(drafts, budget, (draft, block) => ({ ...draft, budget: block }))
  const all = join(withBudget, followed, (draft, block) => ({ ...draft, followed: block }))

  return all.map((draft, index) => projectOf(draft, index))
}

const unpaired: ProjectParts = { listed: null, budget: null, followed: null }

function join<B extends Block>(
  drafts: readonly ProjectParts[],
  blocks: readonly B[],
  add: (draft: ProjectParts, block: B) => ProjectParts,
): readonly ProjectParts[] {
  const matches = pairHeads(
    drafts.map(headOf),
    blocks.map((block) => headIn([block])),
  )
  const joined = [...drafts]
  blocks.forEach((block, index) => {
    const position = matches.get(index) ?? -1
    const draft = joined[position]
    if (draft === undefined) joined.push(add(unpaired, block))
    else joined[position] = add(draft, block)
  })

  return joined
}

/** For each of `theirs` its place among `ours`: each way of pairing takes what the ones before it left. */
function pairHeads(ours: readonly Head[], theirs: readonly Head[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>()
  for (const pairing of pairings) {
    const claimed = new Set(matches.values())
    const left = ours.map((head, index) => ({ head, index })).filter(({ index }) => !claimed.has(index))
    const right = theirs.map((head, index) => ({ head, index })).filter(({ index }) => !matches.has(index))
    const pairs = pairing(
      left.map(({ head }) => head),
      right.map(({ head }) => head),
    )
    for (const { a, b } of pairs) matches.set(right[b]?.index ?? -1, left[a]?.index ?? -1)
  }

  return matches
}

interface Head {
  readonly code: string
  readonly title: string
}

const pairings: readonly ((a: readonly Head[], b: readonly Head[]) => ReturnType<typeof pairEqual>)[] = [
  (a, b) => pairEqual(a.map(whole), b.map(whole)),
  (a, b) =>
    pairEqual(
      a.map(({ title }) => title),
      b.map(({ title }) => title),
    ),
  (a, b) =>
    pairEqual(
      a.map(({ code }) => code),
      b.map(({ code }) => code),
    ),
  (a, b) =>
    pairNear(
      a.map(({ title }) => title),
      b.map(({ title }) => title),
      nearTitle,
    ),
  (a, b) => pairEqual(numbersOf(a), numbersOf(b)),
]

function whole({ code, title }: Head): string {
  return code === '' || title === '' ? '' : `${code} ${title}`
}

/** Running numbers, each only where one project alone has it. */
function numbersOf(heads: readonly Head[]): readonly string[] {
  const numbers = heads.map(({ code }) => String(numberOf(code) ?? ''))
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)

  return numbers.map((number) => (counts.get(number) === 1 ? number : ''))
}

function partsOf(draft: ProjectParts): readonly Block[] {
  return [draft.listed, draft.budget, draft.followed].filter((part) => part !== null)
}

function headOf(draft: ProjectParts): Head {
  return headIn(partsOf(draft))
}

function headIn(parts: readonly Block[]): Head {
  const title = parts.map((part) => textKey(part.title?.written ?? '')).find((key) => key !== '')

  return { code: codeOf(parts), title: title ?? '' }
}

/** One project from its parts, wherever it stands in the plan. */
export function projectOf(draft: ProjectParts, index: number): Project {
  const parts = partsOf(draft)
  const code = codeOf(parts)

  return {
    ...draft,
    index,
    code,
    number: numberOf(code),
    axis: firstText(parts.map((part) => part.axis?.value)),
    title: firstText(parts.map((part) => part.title?.value)),
    years: draft.listed?.years?.value ?? [],
    activities: pairActivities(draft),
    duplicates: duplicateLabels(draft),
  }
}

function firstText(texts: readonly (string | null | undefined)[]): string {
  const text = texts.find((one) => one != null && one.trim() !== '') ?? ''

  return text.replace(/\s+/g, ' ').trim()
}

/** The code that most parts share; of equals, that of the first matrix. */
function codeOf(parts: readonly Block[]): string {
  const codes = parts
    .map((part) => codeKey(part.code.trouble === null ? part.code.written : ''))
    .filter((code) => code !== '')
  const votes = codes.map((code) => codes.filter((other) => other === code).length)

  return codes[votes.indexOf(Math.max(...votes, 0))] ?? ''
}

/** A code as it is compared: without spaces, line breaks and invisible characters, digits as 0-9. */
function codeKey(written: string): string {
  return asciiDigits(withoutInvisible(written)).replace(/\s/g, '')
}

function numberOf(code: string): number | null {
  const digits = /(\d{1,9})\D*$/.exec(code)?.[1]

  return digits === undefined ? null : Number(digits)
}
