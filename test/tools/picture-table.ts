import { columnName } from '../../src/grid/index.ts'
import type { Language } from '../../src/lang/index.ts'
import { type Picture, pictureOf } from '../picture/sheet.ts'
import { wordsFor } from '../picture/words.ts'
import type { Pictures } from '../picture.ts'

/** Pictures with their headers in a language. */
export function inLanguage(drawing: Pictures, { code }: Language): readonly Picture[] {
  return sheetsOf(drawing).map(({ text }) => pictureOf(text, code))
}

/** A picture as a Markdown table, with rows and columns named as in Excel and an arrow at each mark. */
export function pictureTable({ text, rows }: Picture, language: Language): string {
  const width = Math.max(...rows.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => columnName(column))
  const lines = text
    .replace(/^(\s*\n)+/, '')
    .trimEnd()
    .split('\n')

  return [
    ['', ...columns],
    Array.from({ length: width + 1 }, () => '---'),
    ...lines.map((line, row) => [`**${row + 1}**`, ...cellsOf(line, width).map((cell) => shown(cell, language))]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Plain text as Markdown shows it unchanged. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll('\n', '<br>')
}

function sheetsOf(drawing: Pictures): readonly Picture[] {
  return 'rows' in drawing ? [drawing] : drawing
}

function cellsOf(line: string, width: number): readonly string[] {
  const cells = line.trim() === '' ? [] : line.split('|')

  return [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}

function shown(cell: string, { code, dir, say }: Language): string {
  const [value = '', ...marks] = cell.split('◂').map((part) => part.trim())
  const name = /^\{(.+)\}$/.exec(value)?.[1]
  const written = name === undefined ? value : wordsFor(name, code)
  const text = written === '' ? '' : plainMarkdown(say.code(written))
  if (marks.length === 0) return text

  const arrow = dir === 'rtl' ? '▸' : '◂'
  return [...(text === '' ? [] : [`**${text}**`]), ...marks.map((mark) => arrow + mark)].join(' ')
}
