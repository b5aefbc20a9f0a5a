import type { Workbook } from '../../grid/index.ts'
import { allowance } from '../xlsx/limits.ts'
import { openPackage, type Package, partBytes } from '../xlsx/package.ts'
import { UnreadableFile } from '../xlsx/unreadable.ts'
import { contentOf } from './content.ts'
import { readElements } from './elements.ts'

const part = 'content.xml'

/** Reads an OpenDocument spreadsheet into the grid. Days are written out in it, so that no date system is needed. @throws UnreadableFile */
export function readOds(bytes: Uint8Array): Workbook {
  const source = openPackage(bytes)
  if (isEncrypted(source)) throw new UnreadableFile('encrypted')
  if (!source.has(part)) throw new UnreadableFile('truncated', { part })

  const content = contentOf(allowance())
  readElements(source, part, content)
  const sheets = content.sheets()
  if (sheets.length === 0) throw new UnreadableFile('no-sheets')

  return { sheets, date1904: false }
}

function isEncrypted(source: Package): boolean {
  const manifest = 'META-INF/manifest.xml'

  return source.has(manifest) && new TextDecoder().decode(partBytes(source, manifest)).includes('encryption-data')
}
