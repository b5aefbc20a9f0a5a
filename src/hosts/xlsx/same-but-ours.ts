import { sheetsOfOurs } from '../sheets-of-ours.ts'
import { openPackage, type Package } from './package.ts'
import { partKey, relationshipsOf } from './part-names.ts'
import { worksheets } from './read.ts'
import { workbookPartOf } from './workbook-location.ts'
import { readWorkbookPart } from './workbook-part.ts'

/**
 * Whether two files hold the same but for rows and sheets of ours. Parts that list others may differ: no program writes
 * these anew and leaves all the rest to the byte. @throws UnreadableFile
 */
export function sameButOurs(some: Uint8Array, others: Uint8Array): boolean {
  const [a, b] = [partsOf(some), partsOf(others)]

  return a.size === b.size && [...a].every(([name, stamp]) => b.get(name) === stamp)
}

/** What every part is told by, but for those that hold or list what is ours. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const source = openPackage(bytes)
  const aside = new Set([...listing(source), ...ownParts(source)].map(partKey))

  return new Map(
    [...source.entries].flatMap(([key, { crc, size }]) => (aside.has(key) ? [] : [[key, `${crc} ${size}`] as const])),
  )
}

function listing(source: Package): readonly string[] {
  const part = workbookPartOf(source)
  const styles = source.relationships(part).filter(({ type }) => type === 'styles')

  return ['[Content_Types].xml', part, relationshipsOf(part), ...styles.map((link) => link.part)]
}

/** Sheets of ours, with their tables. */
function ownParts(source: Package): readonly string[] {
  const part = workbookPartOf(source)
  const { sheets, definedNames } = readWorkbookPart(source, part)
  const ours = sheetsOfOurs(definedNames)

  return worksheets(sheets, source.relationships(part))
    .filter(({ name }) => ours.has(name.toLowerCase()))
    .flatMap((sheet) => [
      sheet.part,
      relationshipsOf(sheet.part),
      ...source.relationships(sheet.part).map((link) => link.part),
    ])
}
