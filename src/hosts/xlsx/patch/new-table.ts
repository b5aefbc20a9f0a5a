import { addressOf } from '../../../grid/index.ts'
import { escapeXml } from './escapes.ts'
import type { NewSheet } from './patch.ts'
import { UnpatchableFile } from './unpatchable.ts'

/** The part of an Excel table over the rows of a new sheet from its headings on. @throws UnpatchableFile where its headings are not distinct texts */
export function tableText(
  { name: sheet, table = '', tableRow = 0, rows }: NewSheet,
  id: number,
  ref: string,
  main: string,
): string {
  const headings = (rows[tableRow] ?? []).map((cell) => cell?.value)
  const names = headings.filter((heading) => typeof heading === 'string' && heading !== '')
  const distinct = new Set(names.map((heading) => String(heading).toLowerCase())).size === headings.length
  if (!distinct || headings.length === 0 || rows.length < tableRow + 2)
    throw new UnpatchableFile('table-frame', { sheet, cell: addressOf({ row: tableRow, column: 0 }) })

  const columns = names.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${columnName(String(heading))}"/>`,
  )
  const style =
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>'

  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${main}" id="${id}" name="${table}" displayName="${table}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${style}</table>`
}

/** A heading as its table names it: with line breaks by their numbers. */
function columnName(text: string): string {
  return escapeXml(text).replaceAll('\n', '_x000a_')
}
