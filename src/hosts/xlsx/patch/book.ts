import type { Workbook } from '../../../grid/index.ts'
import type { DefinedName } from '../../sheets-of-ours.ts'
import { openPackage, type Package } from '../package.ts'
import { type ListedSheet, readXlsx, worksheets } from '../read.ts'
import { workbookPartOf } from '../workbook-location.ts'
import { readWorkbookPart } from '../workbook-part.ts'
import { type Draft, draftOf } from './draft.ts'
import { layoutOf, type SheetLayout } from './sheet-layout.ts'
import { UnpatchableFile } from './unpatchable.ts'

/** A workbook opened to be changed: how it reads, and the parts that it reads from. */
export interface Book {
  readonly source: Package
  readonly draft: Draft
  /** As it was before any change. */
  readonly workbook: Workbook
  /** The workbook's own part. */
  readonly part: string
  readonly stylesPart: string | null
  readonly sheets: readonly ListedSheet[]
  readonly definedNames: readonly DefinedName[]
  /** The names of all sheets, charts and dialogs too. */
  readonly allSheets: readonly string[]
  /** Where everything stood in a sheet before any change. */
  layout(sheet: ListedSheet): SheetLayout
}

/** Opens a workbook. @throws UnreadableFile as `readXlsx`; UnpatchableFile `signed` */
export function openBook(bytes: Uint8Array): Book {
  const workbook = readXlsx(bytes)
  const source = openPackage(bytes)
  refuseSigned(source)
  const part = workbookPartOf(source)
  const links = source.relationships(part)
  const { sheets, definedNames } = readWorkbookPart(source, part)
  const draft = draftOf(source)
  const layouts = new Map<string, SheetLayout>()

  return {
    source,
    draft,
    workbook,
    part,
    stylesPart: links.find(({ type }) => type === 'styles')?.part ?? null,
    sheets: worksheets(sheets, links),
    definedNames,
    allSheets: sheets.map(({ name }) => name),
    layout(sheet) {
      const layout = layouts.get(sheet.part) ?? layoutOf(draftOf(source).text(sheet.part), sheet.part)
      layouts.set(sheet.part, layout)

      return layout
    },
  }
}

/** A signature vouches for every byte: who signed must agree to the change, and sign again. */
function refuseSigned(source: Package): void {
  const origin = source.relationships('').find(({ type }) => type === 'origin')
  const part = origin?.part ?? [...source.entries.keys()].find((name) => name.startsWith('_xmlsignatures/'))
  if (part !== undefined) throw new UnpatchableFile('signed', { part })
}

/** The sheet of that name; Excel compares names without case. @throws UnpatchableFile `sheet-missing` */
export function sheetOf({ sheets }: Book, name: string): ListedSheet {
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
  if (sheet === undefined) throw new UnpatchableFile('sheet-missing', { sheet: name })

  return sheet
}
