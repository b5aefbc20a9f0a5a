import { oneLine, plainText } from '../../text/index.ts'

/**
 * Text on one line of GitHub's Markdown, without a meaning there: no markup, no links (also none made of a bare address
 * or `@name`), no cell's end.
 */
export function escaped(text: string): string {
  return oneLine(plainText(text))
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
    .replace(/(https?):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@(?=\w)/g, '@\u200b')
}

/** Text kept in one piece, such as cells or a code. */
export function code(text: string): string {
  const own = oneLine(plainText(text)).replaceAll('`', "'").replaceAll('|', '\\|')

  return own === '' ? '' : `\`${own}\``
}

/** A table; the cells are Markdown already. */
export function tableMarkdown(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): readonly string[] {
  if (rows.length === 0) return []

  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = heads.map((_, index) => (numeric.includes(index) ? '---:' : '---'))

  return [line(heads.map(escaped)), line(rule), ...rows.map(line), '']
}
