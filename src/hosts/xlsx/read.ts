import type { Workbook } from '../../grid/index.ts'
import { sheetsOfOurs } from '../sheets-of-ours.ts'
import type { Shared } from './cell-value.ts'
import { type Allowance, allowance, limits } from './limits.ts'
import { openPackage, type Package } from './package.ts'
import type { Relationship } from './relationships.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheetPart } from './sheet-part.ts'
import { readFormats } from './styles.ts'
import { UnreadableFile } from './unreadable.ts'
import { workbookPartOf } from './workbook-location.ts'
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts'

/**
 * Reads an `.xlsx` or `.xlsm` file into the grid: worksheets in the workbook's order, charts and dialogs left out.
 * @throws UnreadableFile for anything else, for damage, and for more than a plan could hold
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const source = openPackage(bytes)
  const part = workbookPartOf(source)
  const { sheets, date1904, definedNames } = readWorkbookPart(source, part)
  const links = source.relationships(part)
  const listed = worksheets(sheets, links)
  const spent = allowance()
  const shared = readShared(source, links, date1904, spent)
  const ours = sheetsOfOurs(definedNames)

  return {
    sheets: listed.map(({ name, part }) => ({
      name,
      ...readSheetPart(source, part, shared, spent),
      ours: ours.has(name.toLowerCase()),
    })),
    date1904,
  }
}

/** A sheet of cells and its part. */
export interface ListedSheet {
  readonly name: string
  readonly part: string
}

/** Sheets of cells, each with its part. Charts, dialogs and old macro sheets hang on links of other types. */
export function worksheets(sheets: readonly SheetEntry[], links: readonly Relationship[]): readonly ListedSheet[] {
  const byId = new Map(links.map((link) => [link.id, link]))
  const found = sheets.flatMap(({ name, relationship }) => {
    const link = byId.get(relationship)
    if (link === undefined) throw new UnreadableFile('truncated', { part: name })

    return link.type === 'worksheet' ? [{ name, part: link.part }] : []
  })
  if (found.length === 0) throw new UnreadableFile('no-sheets')
  if (found.length > limits.sheets) throw new UnreadableFile('too-large', { limit: limits.sheets, unit: 'sheets' })

  return found
}

function readShared(source: Package, links: readonly Relationship[], date1904: boolean, spent: Allowance): Shared {
  const strings = links.find(({ type }) => type === 'sharedStrings')
  const styles = links.find(({ type }) => type === 'styles')

  return {
    strings: strings === undefined ? [] : readSharedStrings(source, strings.part, spent),
    formats: styles === undefined ? [] : readFormats(source, styles.part),
    date1904,
  }
}
