import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** What the library does not write: heights that give way to what is typed, the language, no time of day. */
export function finished(bytes: Uint8Array, language: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Zippable[string]] => {
    if (name.startsWith('xl/worksheets/sheet')) return [name, strToU8(withOwnHeights(strFromU8(content)))]
    if (name === 'docProps/core.xml') return [name, strToU8(withLanguage(strFromU8(content), language))]

    return [name, content]
  })

  return zipSync(Object.fromEntries(parts), { mtime: firstDayOfArchives, level: 9 })
}

/** Archives keep local time and begin with 1980: the same bytes wherever and whenever they are written. */
const firstDayOfArchives = new Date(1980, 0, 1)

/** A row is as high as told only as long as nobody types: a height that is marked as chosen would hide longer texts. */
function withOwnHeights(sheet: string): string {
  return sheet.replace(/(<row [^>]*?) customHeight="1"/g, '$1')
}

function withLanguage(properties: string, language: string): string {
  return properties.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
