import type { FormWords } from '../lang/index.ts'
import { at, calculated, words } from './areas.ts'
import type { PlanContent } from './content.ts'
import type { Area, Check, FormSheet, Must } from './description.ts'
import { type Credit, periodText, yearsOf } from './figures.ts'
import { cell, on } from './formulas.ts'
import { type Block, layoutOf, type Room } from './layout.ts'

/** What every sheet is drawn from. */
export interface Draft {
  readonly content: PlanContent
  readonly words: FormWords
  readonly blocks: readonly Block[]
  readonly years: readonly number[]
  /** Mobilised credits, then those of each year: the order of their columns. */
  readonly credits: readonly Credit[]
  /** The axes on the cover sheet, with room for some more. */
  readonly axisRows: { readonly first: number; readonly last: number }
}

/** The row of the cover sheet that names the collectivity. */
export const collectivityRow = 4

/** The row of the cover sheet under which the axes stand, in a plan of so many years. */
const axesUnder = 18
const roomForAxes = 6

/** Lays a plan out before its sheets are drawn. */
export function draftOf(content: PlanContent, room: Room, words: FormWords): Draft {
  const years = yearsOf(content)
  const first = axesUnder + years.length
  const axes = Math.max(roomForAxes, content.axes.length + 2)

  return {
    content,
    words,
    blocks: layoutOf(content, room),
    years,
    credits: ['mobilised', ...years],
    axisRows: { first, last: first + axes - 1 },
  }
}

/** The title over a matrix and what plan it belongs to, across its columns. */
export function titleAreas({ content, words: said }: Draft, title: string, columns: number): readonly Area[] {
  const plan = said.plan(periodText(content))
  const name = on(said.sheets.cover, cell(collectivityRow, 1))
  const whose = content.collectivity === '' ? plan : `${content.collectivity} \u2013 ${plan}`

  return [
    words(at(0, 0, 0, columns - 1), 'title', title),
    calculated(at(1, 0, 1, columns - 1), 'text', `IF(${name}="","",${name}&" \u2013 ")&"${plan}"`, whose, 'subtitle'),
  ]
}

/** What may be typed into a range, with what is said of it. */
export function checkOf(
  { words: said }: Draft,
  name: keyof FormWords['checks'],
  range: Check['range'],
  must: Must,
): Check {
  const { hint = null, refusal } = said.checks[name]

  const firm = name !== 'link'

  return { range, must, firm, refused: firm ? said.refused : said.asked, refusal, hint }
}

/** What sheets of people to fill in have in common. */
export const plainSheet = {
  ours: false,
  landscape: true,
  onePage: false,
  heights: new Map<number, number>(),
  checks: [],
  highlights: [],
} as const satisfies Partial<FormSheet>
