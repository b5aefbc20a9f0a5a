import { sheetsOfOurs } from '../../sheets-of-ours.ts'

/** A sheet as the workbook lists it. */
export interface Listed {
  readonly id: string
  readonly name: string
  readonly ours: boolean
}

/** What a workbook says of itself before its cells are read. */
export interface Outline {
  readonly sheets: readonly Listed[]
  readonly date1904: boolean
}

/** The serial number of 1 January 2000 where days count from 1904. */
const since1904 = 35_064

/** Asks for the outline; what it gives may be called after the next sync. */
export function askOutline({ workbook }: Excel.RequestContext): () => Outline {
  const sheets = workbook.worksheets.load('items/id,items/name')
  const names = workbook.names.load('items/name,items/formula')
  // No property says which date system a workbook has, but its own DATE does.
  const day = workbook.functions.date(2000, 1, 1).load('value')

  return () => {
    const ours = sheetsOfOurs(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })))

    return {
      sheets: sheets.items.map(({ id, name }) => ({ id, name, ours: ours.has(name.toLowerCase()) })),
      date1904: day.value === since1904,
    }
  }
}
