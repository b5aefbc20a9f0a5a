import { type Package, partBytes } from './package.ts'
import { type OtherFormat, UnreadableFile } from './unreadable.ts'

/** The part that the package starts from. @throws UnreadableFile for a package that is no workbook of XML */
export function workbookPartOf(source: Package): string {
  const start = source.relationships('').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
  const format = otherFormat(source, start)
  if (format !== null) throw new UnreadableFile('other-format', { format })
  if (source.has(start)) return start
  if (isPackage(source)) throw new UnreadableFile('truncated', { part: start })

  throw source.entries.size > 0
    ? new UnreadableFile('other-format', { format: 'zip' })
    : new UnreadableFile('not-a-workbook', { part: start })
}

function otherFormat(source: Package, start: string): OtherFormat | null {
  const part = start.toLowerCase()
  if (part.endsWith('.bin')) return 'xlsb'
  if (part.startsWith('word/') || source.has('word/document.xml')) return 'docx'
  if (part.startsWith('ppt/') || source.has('ppt/presentation.xml')) return 'pptx'
  if (source.has('Index/Document.iwa') || source.has('Index.zip')) return 'numbers'

  return openDocument(source)
}

function openDocument(source: Package): OtherFormat | null {
  const type = source.has('mimetype') ? new TextDecoder().decode(partBytes(source, 'mimetype')) : ''
  if (!type.includes('opendocument')) return null

  return type.includes('opendocument.spreadsheet') ? 'ods' : 'odt'
}

function isPackage(source: Package): boolean {
  return source.has('[Content_Types].xml')
}
