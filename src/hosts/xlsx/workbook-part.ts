import type { DefinedName } from '../sheets-of-ours.ts'
import type { Package } from './package.ts'
import { readXml } from './xml.ts'
import { unescapeText } from './xml-text.ts'
import { type Attributes, isSet } from './xml-vocabulary.ts'

/** A sheet as the workbook lists it; `relationship` leads to its part. */
export interface SheetEntry {
  readonly name: string
  readonly relationship: string
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[]
  readonly date1904: boolean
  readonly definedNames: readonly DefinedName[]
}

/** Reads the list of sheets, the date system and the defined names. @throws UnreadableFile as `readXml` */
export function readWorkbookPart(source: Package, part: string): WorkbookPart {
  const sheets: SheetEntry[] = []
  const definedNames: DefinedName[] = []
  let date1904 = false
  let naming = ''
  readXml(source, part, 'workbook', {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isSet(attributes.date1904)
      if (name === 'sheet') sheets.push(sheetEntry(attributes))
      if (name === 'definedName') naming = attributes.name ?? ''
    },
    close(name, text) {
      if (name === 'definedName') definedNames.push({ name: naming, formula: text })
    },
  })

  return { sheets, date1904, definedNames }
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))

  return { name: unescapeText(attributes.name ?? ''), relationship: id?.[1] ?? '' }
}
