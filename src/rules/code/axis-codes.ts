import type { Settings } from '../../plan/index.ts'
import { closeness, textKey } from '../../text/index.ts'

/** The axis code that one project writes, and the axis titles that stand beside it. */
export interface AxisUse {
  readonly code: string
  readonly titles: readonly [string, ...string[]]
}

/** What contradicts an axis code. */
export interface Objection {
  /** The code of the axis that stands beside it; null where nobody knows it. */
  readonly expected: string | null
}

/**
 * Holds axis codes against the titles that the settings give them, else against the clear majority of the workbook. Where
 * several projects and more than a quarter would object, this part of the code stands for something else.
 */
export function axisObjections(
  uses: readonly AxisUse[],
  declared: Settings['axisCodes'] = {},
): ReadonlyMap<AxisUse, Objection> {
  const settled = uses.map((use) => ({ use, verdict: declaredVerdict(use, Object.entries(declared)) }))
  const common = commonUse(uses)
  const objecting = settled
    .filter(({ verdict }) => verdict === 'unknown')
    .flatMap(({ use }) => {
      const objection = commonObjection(use, common)
      return objection === null ? [] : [{ use, objection }]
    })
  const known = objecting.length > 1 && objecting.length * 4 > uses.length ? [] : objecting
  const said = settled.flatMap(({ use, verdict }) => (typeof verdict === 'object' ? [{ use, objection: verdict }] : []))

  return new Map([...said, ...known].map(({ use, objection }) => [use, objection]))
}

/** The axis code that most projects of an axis write, the settings first; null where there is none. */
export function axisCodeOf(
  title: string,
  uses: readonly AxisUse[],
  declared: Settings['axisCodes'] = {},
): string | null {
  const given = Object.entries(declared).find(([, own]) => alike(textKey(own), textKey(title)))
  if (given !== undefined) return given[0]

  const codes = uses.filter(({ titles }) => titles.some((own) => alike(textKey(own), textKey(title))))
  return mostCommon(codes.map(({ code }) => code))
}

function declaredVerdict(
  { code, titles }: AxisUse,
  declared: readonly (readonly [string, string])[],
): Objection | 'agrees' | 'unknown' {
  const keys = titles.map(textKey)
  const isTheirs = (title: string) => keys.some((key) => alike(key, textKey(title)))
  const own = declared.find(([name]) => name.toUpperCase() === code.toUpperCase())
  const theirs = declared.find(([, title]) => isTheirs(title))
  if (own === undefined) return theirs === undefined ? 'unknown' : { expected: theirs[0] }

  return isTheirs(own[1]) ? 'agrees' : { expected: theirs?.[0] ?? null }
}

/** Which code most projects of a title write, and which title stands most often beside a code. */
interface CommonUse {
  readonly codeOf: (title: string) => string | null
  readonly titleOf: (code: string) => string | null
}

function commonUse(uses: readonly AxisUse[]): CommonUse {
  const byTitle = tally(uses.map(({ code, titles }) => [textKey(titles[0]), code.toUpperCase()]))
  const byCode = tally(uses.map(({ code, titles }) => [code.toUpperCase(), textKey(titles[0])]))

  return { codeOf: (title) => clearMost(byTitle.get(title)), titleOf: (code) => clearMost(byCode.get(code)) }
}

function commonObjection({ code, titles }: AxisUse, { codeOf, titleOf }: CommonUse): Objection | null {
  const own = code.toUpperCase()
  const codes = titles.map((title) => codeOf(textKey(title)))
  const [expected = null] = codes
  if (codes.includes(own)) return null
  if (expected !== null) return { expected }

  const title = titleOf(own)
  return title === null || titles.some((one) => alike(textKey(one), title)) ? null : { expected: null }
}

function tally(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const [key, value] of pairs) {
    const own = counts.get(key) ?? new Map<string, number>()
    counts.set(key, own.set(value, (own.get(value) ?? 0) + 1))
  }

  return counts
}

/** More than half, and more than one. */
function clearMost(counts: ReadonlyMap<string, number> | undefined): string | null {
  const all = [...(counts ?? [])]
  const total = all.reduce((sum, [, count]) => sum + count, 0)

  return all.find(([, count]) => count > 1 && count * 2 > total)?.[0] ?? null
}

function mostCommon(texts: readonly string[]): string | null {
  const [counts] = tally(texts.map((text) => ['', text])).values()
  const sorted = [...(counts ?? [])].sort(([, a], [, b]) => b - a)

  return sorted[0]?.[0] ?? null
}

/** The same title but for a slip of the pen, or a shorter form of it. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]

  return (short.length >= 8 && long.includes(short)) || a === b || closeness(a, b) >= 0.8
}
