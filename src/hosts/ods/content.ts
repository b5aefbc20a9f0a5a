import type { Sheet } from '../../grid/index.ts'
import { type Allowance, limits } from '../xlsx/limits.ts'
import { UnreadableFile } from '../xlsx/unreadable.ts'
import { cellOf } from './cell.ts'
import type { Attributes, ElementReader } from './elements.ts'
import { type Paragraphs, paragraphs } from './paragraphs.ts'
import { type OpenSheet, openSheet } from './sheet.ts'

/** What is heard of a document's content. */
export interface Content extends ElementReader {
  /** The sheets in their order, once all is heard. */
  sheets(): readonly Sheet[]
}

/** What holds text, or even tables, that are not in the cells. */
const aside = new Set(['annotation', 'shapes', 'forms', 'tracked-changes', 'dde-links', 'label-ranges'])

/** Makes sheets of the elements of `content.xml`. */
export function contentOf(allowance: Allowance): Content {
  const sheets = sheetsOf(allowance)
  let depth = 0

  return {
    open(name, attributes) {
      if (aside.has(name)) depth += 1
      if (depth === 0) sheets.open(name, attributes)
    },
    text(piece) {
      if (depth === 0) sheets.text(piece)
    },
    close(name) {
      if (depth === 0) sheets.close(name)
      if (aside.has(name)) depth -= 1
    },
    sheets: sheets.sheets,
  }
}

function sheetsOf(allowance: Allowance): Content {
  const text = paragraphs()
  const sheets: { readonly name: string; readonly open: OpenSheet }[] = []
  const ours = new Set<string>()
  let cell: Attributes = {}

  return {
    open(name, attributes) {
      if (name === 'table') sheets.push(newSheet(attributes, sheets.length, allowance))
      else if (name === 'named-range') noteOurs(attributes, ours)
      else if (name === 'table-column') sheets.at(-1)?.open.columns(attributes)
      else if (name === 'table-row') sheets.at(-1)?.open.row(attributes)
      else if (isCell(name)) cell = attributes
      else text.open(name, attributes)
    },
    text: text.text,
    close(name) {
      if (name === 'table-row') sheets.at(-1)?.open.endRow()
      else if (isCell(name)) sheets.at(-1)?.open.cell(cell, filled(cell, text, allowance))
      else text.close(name)
    },
    sheets: () => sheets.map(({ name, open }) => open.sheet(ours.has(name.toLowerCase()))),
  }
}

function newSheet({ name = '' }: Attributes, before: number, allowance: Allowance) {
  if (before >= limits.sheets) throw new UnreadableFile('too-large', { limit: limits.sheets, unit: 'sheets' })

  return { name, open: openSheet(name, allowance) }
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell'
}

function filled(attributes: Attributes, text: Paragraphs, allowance: Allowance) {
  const cell = cellOf(attributes, text.take())
  if (typeof cell?.value === 'string') allowance.characters(cell.value.length)

  return cell
}

/** A sheet that a name of ours points at, as `$Decisions.$A$1:.$F$20`. */
function noteOurs({ name = '', 'cell-range-address': address = '' }: Attributes, ours: Set<string>): void {
  const [, quoted, plain = ''] = /^\$?(?:'((?:[^']|'')+)'|([^.]+))\./.exec(address) ?? []
  if (/^_infitah/i.test(name)) ours.add((quoted?.replaceAll("''", "'") ?? plain).toLowerCase())
}
