import { parseRange, type Range } from '../../../../grid/index.ts'
import type { DefinedName } from '../../../sheets-of-ours.ts'
import type { Package } from '../../package.ts'
import type { ListedSheet } from '../../read.ts'
import { readXml } from '../../xml.ts'
import { unescapeText } from '../../xml-text.ts'

/** An Excel table: a name for cells, and for each of its columns. */
export interface Table {
  readonly part: string
  readonly name: string
  readonly sheet: string
  readonly range: Range
  readonly columns: readonly string[]
  readonly headerRows: number
  readonly totalsRows: number
}

/** What formulas may call cells by, beside their addresses. */
export interface Names {
  /** By name in lower case; a name that several sheets define has several formulas. */
  readonly defined: ReadonlyMap<string, readonly string[]>
  readonly tables: readonly Table[]
}

/** Gathers the defined names and the tables of a workbook. */
export function namesIn(source: Package, sheets: readonly ListedSheet[], definedNames: readonly DefinedName[]): Names {
  const defined = new Map<string, string[]>()
  for (const { name, formula } of definedNames) {
    const key = name.toLowerCase()
    defined.set(key, [...(defined.get(key) ?? []), formula])
  }

  return { defined, tables: sheets.flatMap((sheet) => tablesOn(source, sheet)) }
}

/** The tables of one sheet. */
export function tablesOn(source: Package, { name, part }: ListedSheet): readonly Table[] {
  const links = source.relationships(part).filter(({ type }) => type === 'table')

  return links.flatMap((link) => (source.has(link.part) ? (readTable(source, link.part, name) ?? []) : []))
}

function readTable(source: Package, part: string, sheet: string): Table | null {
  const columns: string[] = []
  let table: Omit<Table, 'columns'> | null = null
  readXml(source, part, 'table', {
    open(name, attributes) {
      if (name === 'tableColumn') columns.push(unescapeText(attributes.name ?? ''))
      const range = name === 'table' ? parseRange(attributes.ref ?? '') : null
      if (range === null) return

      const { displayName = '', headerRowCount = '1', totalsRowCount = '0' } = attributes
      table = {
        part,
        name: displayName,
        sheet,
        range,
        headerRows: Number(headerRowCount),
        totalsRows: Number(totalsRowCount),
      }
    },
  })

  return table === null ? null : { ...(table as Omit<Table, 'columns'>), columns }
}
