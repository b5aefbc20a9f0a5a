import { addressOf, columnName } from '../../../grid/index.ts'
import { isLostOfOurs } from '../../sheets-of-ours.ts'
import { partKey } from '../part-names.ts'
import { addLink, folderOf, freePart, namespacesOf, tellContentType } from './added-parts.ts'
import type { Book } from './book.ts'
import { dropCalcChain } from './calc-chain.ts'
import { lookOf } from './cell-style.ts'
import { newCell } from './cell-text.ts'
import { escapeXml } from './escapes.ts'
import { isPossible } from './forbidden.ts'
import { heightOf, linesIn } from './line-heights.ts'
import { tableText } from './new-table.ts'
import type { NewRow, NewSheet } from './patch.ts'
import { tablesOn } from './recalculate/names.ts'
import { quotedSheet } from './sheet-name.ts'
import type { StyleSheet } from './style-sheet.ts'
import { UnpatchableFile } from './unpatchable.ts'
import { askFullCalculation, childrenOf, defineNames, listSheet, type NewName } from './workbook-text.ts'

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Adds whole sheets behind those of a workbook. @throws UnpatchableFile for names that are taken or not possible */
export function addSheets(book: Book, sheets: readonly NewSheet[], styles: StyleSheet): void {
  refuseNames(book, sheets)
  for (const sheet of sheets) addSheet(book, sheet, styles)
  const calculated = sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula !== undefined)))
  if (!calculated) return

  dropCalcChain(book.draft, book.part)
  askFullCalculation(book.draft, book.part)
}

function addSheet(book: Book, sheet: NewSheet, styles: StyleSheet): void {
  const { draft } = book
  const folder = folderOf(book.part)
  const part = freePart(draft, (number) => `${folder}worksheets/sheet${number}.xml`)
  const tablePart = sheet.table === undefined ? null : freePart(draft, (number) => `${folder}tables/table${number}.xml`)
  draft.put(part, '')
  const tableLink = tablePart === null ? null : addLink(book, part, 'table', tablePart)
  draft.put(part, sheetText(book, sheet, styles, tableLink))
  tellContentType(draft, part, `${types}.worksheet+xml`)
  listSheet(book, sheet.name, addLink(book, book.part, 'worksheet', part))
  defineNames(book, namesOf(sheet))
  if (tablePart === null) return

  draft.put(tablePart, tableText(sheet, tableId(book), tableRange(sheet), namespacesOf(book).main))
  tellContentType(draft, tablePart, `${types}.table+xml`)
}

function sheetText(book: Book, sheet: NewSheet, styles: StyleSheet, tableLink: string | null): string {
  const { main, office } = namespacesOf(book)
  const rows = sheet.rows.map((row, down) => {
    const cells = row.map((cell, across) => {
      if (cell === null) return ''

      const look = lookOf({ ...cell, ...(cell.link !== undefined && { linked: true }) })
      const style = look === null ? {} : { style: styles.like(undefined, look) }
      return newCell({ row: down, column: across }, { value: cell.value, formula: cell.formula ?? null, ...style }, '')
    })
    return `<row r="${down + 1}"${heightText(row, sheet)}>${cells.join('')}</row>`
  })
  const table = tableLink === null ? '' : `<tableParts count="1"><tablePart r:id="${tableLink}"/></tableParts>`

  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${fitText(sheet)}<dimension ref="${wholeOf(sheet, '')}"/>${viewText(sheet)}<sheetFormatPr defaultRowHeight="15"/>${columnsText(sheet)}<sheetData>${rows.join('')}</sheetData>${linksText(sheet)}${pageText(sheet)}${table}</worksheet>`
}

function linksText({ rows }: NewSheet): string {
  const links = rows.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      if (cell?.link === undefined) return []

      const location = escapeXml(`${quotedSheet(cell.link.sheet)}!${cell.link.cell}`)
      return [`<hyperlink ref="${addressOf({ row: down, column: across })}" location="${location}"/>`]
    }),
  )

  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`
}

function viewText({ rightToLeft, frozenRows = 0 }: NewSheet): string {
  const direction = rightToLeft ? ' rightToLeft="1"' : ''
  const top = addressOf({ row: frozenRows, column: 0 })
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`

  return `<sheetViews><sheetView${direction} workbookViewId="0">${pane}</sheetView></sheetViews>`
}

function columnsText({ widths = [] }: NewSheet): string {
  const columns = widths.flatMap((width, index) =>
    width === null ? [] : [`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`],
  )

  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`
}

/** Not every program makes room for texts of several lines by itself. */
function heightText(row: NewRow, { widths = [] }: NewSheet): string {
  const most = linesIn(row, widths)

  return most === 1 ? '' : ` ht="${heightOf(most)}"`
}

function fitText({ print }: NewSheet): string {
  return print === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
}

function pageText({ print }: NewSheet): string {
  if (print === undefined) return ''

  return '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>'
}

/** The names of a sheet and its cells; what is printed of it is said by names that belong to it. */
function namesOf(sheet: NewSheet): readonly NewName[] {
  const { name, definedName, cellNames = [], print } = sheet
  const own = quotedSheet(name)
  const last = columnName((print?.columns ?? 1) - 1)
  const row = (print?.repeatedRow ?? 0) + 1
  const printed = [
    { name: '_xlnm.Print_Area', formula: `${own}!$A:$${last}`, onSheet: name },
    { name: '_xlnm.Print_Titles', formula: `${own}!$${row}:$${row}`, onSheet: name },
  ]

  return [
    ...(definedName === undefined ? [] : [{ name: definedName, formula: `${own}!${wholeOf(sheet, '$')}` }]),
    ...cellNames.map((cell) => ({ name: cell.name, formula: `${own}!$${columnName(cell.column)}$${cell.row + 1}` })),
    ...(print === undefined ? [] : printed),
  ]
}

function tableRange({ rows, tableRow = 0 }: NewSheet): string {
  const corner = { row: Math.max(rows.length, 1) - 1, column: (rows[tableRow]?.length ?? 1) - 1 }

  return `${addressOf({ row: tableRow, column: 0 })}:${addressOf(corner)}`
}

/** The address of all cells of a sheet. */
function wholeOf({ rows }: NewSheet, fixed: '$' | ''): string {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const corner = addressOf({ row: Math.max(rows.length, 1) - 1, column: columns - 1 })
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(corner) ?? []

  return `${fixed}A${fixed}1:${fixed}${letters}${fixed}${digits}`
}

/** Tables are told apart by numbers through the whole workbook. */
function tableId({ draft }: Book): number {
  const ids = draft.parts().flatMap((name) => {
    const isTable = partKey(name).includes('tables/') && name.endsWith('.xml')
    return isTable ? [Number(/\bid\s*=\s*["'](\d+)/.exec(draft.text(name))?.[1] ?? 0)] : []
  })

  return Math.max(0, ...ids) + 1
}

function refuseNames(book: Book, sheets: readonly NewSheet[]): void {
  const { children } = childrenOf(book.draft.text(book.part), book.part, 'workbook')
  if (!children.has('sheets')) throw new UnpatchableFile('part', { part: book.part })

  const taken = new Set(book.allSheets.map((name) => name.toLowerCase()))
  const tables = book.sheets.flatMap((sheet) => tablesOn(book.source, sheet).map((table) => table.name.toLowerCase()))
  const kept = book.definedNames.filter((each) => !isLostOfOurs(each))
  const names = new Set([...tables, ...kept.map(({ name }) => name.toLowerCase())])
  for (const { name, table, definedName, cellNames = [], rows } of sheets) {
    if (!isSheetName(name)) throw new UnpatchableFile('sheet-name', { sheet: name })
    if (taken.has(name.toLowerCase())) throw new UnpatchableFile('sheet-exists', { sheet: name })
    for (const given of [table, definedName, ...cellNames.map((cell) => cell.name)].filter(
      (each) => each !== undefined,
    )) {
      if (!isName(given)) throw new UnpatchableFile('sheet-name', { sheet: given })
      if (names.has(given.toLowerCase())) throw new UnpatchableFile('name-exists', { sheet: given })

      names.add(given.toLowerCase())
    }
    taken.add(name.toLowerCase())
    refuseCells(name, rows)
  }
}

function refuseCells(sheet: string, rows: NewSheet['rows']): void {
  rows.forEach((row, down) => {
    const across = row.findIndex((cell) => cell !== null && !isPossible(cell))
    if (across >= 0) throw new UnpatchableFile('value', { sheet, cell: addressOf({ row: down, column: across }) })
  })
}

/** What Excel takes: 31 characters, none of those that formulas need, no apostrophe at an end. */
function isSheetName(name: string): boolean {
  return /^(?!')[^:\\/?*[\]\p{Cc}]{1,31}(?<!')$/u.test(name) && name.trim() !== '' && name.toLowerCase() !== 'history'
}

function isName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]{0,254}$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*$|^([Rr]\d*)?[Cc]\d*$/.test(name)
  )
}
