import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionsMetadata } from '../../src/functions/index.ts'
import { languages } from '../../src/lang/index.ts'
import { manifestXml, metadataFile, shortcutNames, shortcutsFile } from '../../src/manifest/index.ts'

/** Where the pane is served while one works on it; `npm run manifest` writes a manifest for another address. */
const address = 'https://localhost:3000'
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'))

/** What Excel reads of the add-in, in all languages: paths from the top of the project. */
export function addinFiles(): readonly (readonly [path: string, text: string])[] {
  const own = Object.values(languages)

  return [
    ['manifest.xml', manifestXml({ address, version })],
    ...own.map((language) => [`src/assets/${metadataFile(language)}`, json(functionsMetadata(language))] as const),
    ['src/assets/shortcuts.json', json(shortcutsFile())],
    ...own.map((language) => [`src/assets/shortcuts.${language.code}.json`, json(shortcutNames(language))] as const),
  ]
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
