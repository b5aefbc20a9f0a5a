import { type Package, partBytes } from './package.ts'
import { type OtherFormat, UnreadableFile } from './unreadable.ts'

/** The part that the package starts from. @throws UnreadableFile for a package that is no workbook of XML */
export function workbookPartOf(source: Package): string {
  const start = source.relationships('').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
  const format = otherFormat(source, start)
  if (format !== null) throw new UnreadableFile('other-format', { format })
  if (!source.has(start)) throw new UnreadableFile(isPackage(source) ? 'truncated' : 'not-a-workbook', { part: start })

  return start
}

function otherFormat(source: Package, start: string): OtherFormat | null {
  const part = start.toLowerCase()
  if (part.endsWith('.bin')) return 'xlsb'
  if (part.startsWith('word/')) return 'docx'
  if (part.startsWith('ppt/')) return 'pptx'
  if (source.has('Index/Document.iwa') || source.has('Index.zip')) return 'numbers'

  return isOpenDocument(source) ? 'ods' : null
}

function isOpenDocument(source: Package): boolean {
  if (!source.has('mimetype')) return false

  return new TextDecoder().decode(partBytes(source, 'mimetype')).includes('opendocument.spreadsheet')
}

function isPackage(source: Package): boolean {
  return source.has('[Content_Types].xml')
}
