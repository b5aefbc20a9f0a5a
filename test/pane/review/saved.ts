import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
import { addressOf, type Cell, isError, type Sheet, type Workbook } from '../../../src/grid/index.ts'

/** A workbook saved as a file by a program that is not Infitah: values, formulas, number formats, merged areas. */
export function saved({ sheets }: Workbook): Uint8Array {
  const book = utils.book_new()
  for (const sheet of sheets) utils.book_append_sheet(book, sheetIn(sheet), sheet.name)

  return write(book, { type: 'buffer', bookType: 'xlsx' })
}

function sheetIn({ rows, merges }: Sheet): WorkSheet {
  const places = [...rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => ({ row, column, cell })))
  const last = { r: Math.max(...places.map(({ row }) => row)), c: Math.max(...places.map(({ column }) => column)) }

  return {
    ...Object.fromEntries(places.map(({ cell, ...at }) => [addressOf(at), cellIn(cell)])),
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: last }),
    '!merges': merges.map(({ row, column, endRow, endColumn }) => ({
      s: { r: row, c: column },
      e: { r: endRow, c: endColumn },
    })),
  }
}

function cellIn({ value, formula, format }: Cell): CellObject {
  const own = {
    ...(formula !== undefined && { f: formula }),
    ...(format !== undefined && { z: format }),
  }
  if (value === null || isError(value)) return { t: 'z', ...own }

  return { t: typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's', v: value, ...own }
}
