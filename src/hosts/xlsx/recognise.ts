import { type OtherFormat, UnreadableFile } from './unreadable.ts'

/** Says what bytes are that are no zip archive, as the error to throw. */
export function recognise(bytes: Uint8Array): UnreadableFile {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return recogniseCompound(bytes)
  if (isBareSheet(bytes)) return new UnreadableFile('old-format')

  const format = signatures.find(([start]) => startsWith(bytes, start))?.[1] ?? recogniseText(bytes)
  return format === null ? new UnreadableFile('not-a-workbook') : new UnreadableFile('other-format', { format })
}

/** A compound file keeps its streams' names in records of 128 bytes, each at a multiple of 128. */
function recogniseCompound(bytes: Uint8Array): UnreadableFile {
  const names = new Set<string>()
  for (let at = 512; at + 128 <= bytes.length; at += 128) names.add(wideName(bytes, at))

  if (names.has('EncryptedPackage')) return new UnreadableFile('encrypted')
  if (names.has('Workbook') || names.has('Book')) return new UnreadableFile('old-format')
  if (names.has('WordDocument')) return new UnreadableFile('other-format', { format: 'docx' })

  return names.has('PowerPoint Document')
    ? new UnreadableFile('other-format', { format: 'pptx' })
    : new UnreadableFile('not-a-workbook')
}

function wideName(bytes: Uint8Array, at: number): string {
  const length = bytes[at + 64] ?? 0
  if (bytes[at + 1] !== 0 || length < 2 || length > 64) return ''

  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2))
}

/** Excel's first versions wrote a sheet's records straight into the file: `09`, version, length. */
function isBareSheet(bytes: Uint8Array): boolean {
  const [first, version = -1, length = 0, high] = bytes
  return first === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0
}

/** First bytes of PDF; of PNG, JPEG and GIF; of gzip, RAR and 7-Zip. */
const signatures: readonly (readonly [readonly number[], OtherFormat])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x1f, 0x8b], 'zip'],
  [[0x52, 0x61, 0x72, 0x21], 'zip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'zip'],
]

function recogniseText(bytes: Uint8Array): OtherFormat | null {
  const text = beginning(bytes)
  if (text === null) return null

  const start = text.trimStart().toLowerCase()
  const mark = marks.find(([test]) => test.test(start))
  if (mark !== undefined) return mark[1]

  return /^[^\n]*[,;\t]/.test(start) ? 'csv' : 'text'
}

const marks: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^<[\s\S]*?<office:document/, 'ods'],
  [/^<\?xml[\s\S]*?<(\w+:)?workbook\b/, 'xml'],
  [/^<[\s\S]*?<(html|table|body|meta)\b|^<(!doctype html|html|table)\b/, 'html'],
  [/^</, 'xml'],
  [/^mime-version:/, 'mhtml'],
  [/^\{\\rtf/, 'rtf'],
  [/^[[{]/, 'json'],
]

/** The first lines where the bytes are text at all, else null. */
function beginning(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2048)
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head)

  const control = head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
  const text = new TextDecoder().decode(head)
  return control || text.trim() === '' ? null : text
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
