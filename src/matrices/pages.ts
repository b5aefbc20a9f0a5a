import type { Row, Sheet } from '../grid/index.ts'
import { byField, columnsOf, type Filling, fillingOf, layoutOf, type ReadColumns, type Rows } from './columns.ts'
import { type Drafts, draftsOf } from './drafts.ts'
import { type HeaderBlock, headerBlocks } from './header-block.ts'
import { isWordsAlone, type ReadHeader } from './header-row.ts'
import type { Segment } from './types.ts'

/** A header of a matrix with its columns and the rows under it. */
export interface Found {
  readonly block: HeaderBlock
  readonly segment: Segment
  readonly unknown: ReadColumns['unknown']
}

/** Every header on a sheet, its columns settled by the rows of all pages of its layout. */
export function pagesOn(sheet: Sheet, readCell: ReadHeader): readonly Found[] {
  const blocks = headerBlocks(sheet, readCell)
  const last = lastRowOf(sheet)
  const pages = blocks.map((block, index): Page => {
    const drafts = draftsOf(sheet, block)
    const next = blocks[index + 1]
    const end = next === undefined ? last + 1 : next.firstRow - titlesOver(sheet, blocks, next)
    const rows = { row: block.lastRow + 1, endRow: end - 1 }
    return { block, drafts, rows, layout: layoutOf(block, drafts) }
  })
  const fillings = fillingsOf(sheet, pages)

  return pages.map((page) => foundOn(page, fillings))
}

/** How many rows over a header repeat in words those over the first of its kind: titles that a page begins with. */
function titlesOver(sheet: Sheet, blocks: readonly HeaderBlock[], block: HeaderBlock): number {
  const first = blocks.find(({ kind }) => kind === block.kind) ?? block
  let count = 0
  while (
    first !== block &&
    sameTexts(sheet.rows.get(first.firstRow - count - 1), sheet.rows.get(block.firstRow - count - 1))
  )
    count += 1

  return count
}

function sameTexts(a: Row | undefined, b: Row | undefined): boolean {
  if (a === undefined || a.size !== b?.size || !isWordsAlone(a)) return false

  return [...a].every(([column, { value }]) => b.get(column)?.value === value)
}

/** One header with the rows under it, before its columns are settled. */
interface Page {
  readonly block: HeaderBlock
  readonly drafts: Drafts
  readonly rows: Rows
  readonly layout: string
}

/** What the rows of all pages of a layout tell, by layout. */
function fillingsOf(sheet: Sheet, pages: readonly Page[]): ReadonlyMap<string, Filling> {
  const alike = new Map<string, Page[]>()
  for (const page of pages) {
    const known = alike.get(page.layout)
    if (known === undefined) alike.set(page.layout, [page])
    else known.push(page)
  }
  const rowsOf = (some: readonly Page[]) => some.map(({ rows }) => rows)

  return new Map(
    [...alike.values()].flatMap((some) =>
      some
        .slice(0, 1)
        .map(({ block, drafts, layout }) => [layout, fillingOf(sheet, block, drafts, rowsOf(some))] as const),
    ),
  )
}

function foundOn({ block, drafts, rows, layout }: Page, fillings: ReadonlyMap<string, Filling>): Found {
  const filling = fillings.get(layout) ?? { activityCost: null, leans: new Map(), clashing: new Set() }
  const { columns, unknown, disputed } = columnsOf(block, drafts, filling)
  const bounds = { headerRow: block.firstRow, firstRow: rows.row, lastRow: rows.endRow }

  return { block, unknown, segment: { columns, byField: byField(columns), disputed, ...bounds } }
}

function lastRowOf(sheet: Sheet): number {
  let last = -1
  for (const row of sheet.rows.keys()) if (row > last) last = row

  return last
}
