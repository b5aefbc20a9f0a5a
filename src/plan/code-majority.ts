import type { CodePart } from './code-pattern.ts'
import { type CodeSegment, couldBeYear, segmentsOf } from './code-segments.ts'

/** What stands at one position of all codes of one shape. */
interface Position {
  readonly index: number
  readonly kind: CodeSegment['kind']
  readonly texts: readonly string[]
}

/** The parts of the shape that more than half of the codes share; null where none is so common, or it has no number. */
export function majorityParts(codes: readonly string[]): readonly CodePart[] | null {
  const alike = largestShape(codes.map(segmentsOf))
  if (alike.length * 2 <= codes.length) return null

  const positions = (alike[0] ?? []).map(
    ({ kind }, index): Position => ({ index, kind, texts: alike.map((segments) => segments[index]?.text ?? '') }),
  )
  const number = numberAmong(positions)
  if (number === undefined) return null

  const years = yearsAmong(positions, number)
  const axis = axisAmong(positions, new Set([number, ...years]))
  return positions.map((position) => {
    if (position === number) return { kind: 'number', digits: paddingOf(position.texts) }
    if (position === axis) return { kind: 'axis', upper: false, letters: false }

    return years.includes(position) ? { kind: 'year', digits: yearDigits(position.texts) } : settled(position)
  })
}

function largestShape(codes: readonly (readonly CodeSegment[])[]): readonly (readonly CodeSegment[])[] {
  const shapes = new Map<string, (readonly CodeSegment[])[]>()
  for (const segments of codes) {
    const shape = segments.map(({ kind, text }) => (kind === 'separator' ? text : kind)).join(' ')
    const alike = shapes.get(shape)
    if (alike === undefined) shapes.set(shape, [segments])
    else alike.push(segments)
  }

  return [...shapes.values()].reduce((most, alike) => (alike.length > most.length ? alike : most), [])
}

/** The last digits; others where the last never change. */
function numberAmong(positions: readonly Position[]): Position | undefined {
  const digits = positions.filter(({ kind }) => kind === 'digits')

  return digits.findLast(changes) ?? digits.at(-1)
}

/** Of digits that could be years, the last two. */
function yearsAmong(positions: readonly Position[], number: Position): readonly Position[] {
  return positions
    .filter((position) => position.kind === 'digits' && position !== number)
    .filter(({ texts }) => texts.filter(couldBeYear).length * 2 > texts.length)
    .slice(-2)
}

/** The last letters, unless they never change and others do; digits that change where no letters can be it. */
function axisAmong(positions: readonly Position[], taken: ReadonlySet<Position>): Position | undefined {
  const letters = positions.filter(({ kind }) => kind === 'letters')
  const last = letters.at(-1)
  const changing = letters.findLast((position) => commonText(position) === null)
  if (last !== undefined && changes(last)) return last
  if (changing !== undefined) return changing
  if (last !== undefined && last.index > 0) return last

  return positions.findLast((position) => position.kind === 'digits' && !taken.has(position) && changes(position))
}

function settled(position: Position): CodePart {
  const text = commonText(position)

  return text === null ? { kind: 'free' } : { kind: 'fixed', text }
}

/** The text that stands at a position but for slips of the pen: three quarters of all, or half where no other recurs. */
function commonText({ texts }: Position): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)

  const [[top, count] = ['', 0], ...others] = [...counts].sort(([, a], [, b]) => b - a)
  const slips = others.every(([, times]) => times === 1) && count * 2 > texts.length
  return slips || count * 4 >= texts.length * 3 ? top : null
}

function changes({ texts }: Position): boolean {
  return texts.some((text) => text !== texts[0])
}

function yearDigits(texts: readonly string[]): 2 | 4 {
  return texts.filter((text) => text.length === 4).length * 2 > texts.length ? 4 : 2
}

/** How many digits most numbers are filled up to: `1` to `11` to one, `01` to `11` to two. */
function paddingOf(texts: readonly string[]): number {
  const widths = [...new Set(texts.map((text) => text.length))].sort((a, b) => b - a)
  const fitting = (width: number) => texts.filter((text) => text === String(Number(text)).padStart(width, '0')).length
  const [first = 1, ...others] = widths

  return others.reduce((best, width) => (fitting(width) > fitting(best) ? width : best), first)
}
