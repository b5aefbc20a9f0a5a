import { withFormula } from './write.ts'

/** What a CSV file says: its rows, the heads first; words that were kept from being a formula are as they were. */
export function readCsv(text: string, separator: ',' | ';' | '\t' = ','): readonly (readonly string[])[] {
  const field = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'y')
  const content = text.replace(/^\ufeff/, '')
  const rows: string[][] = [[]]
  while (field.lastIndex < content.length) {
    const match = field.exec(content)
    if (match === null) throw new SyntaxError(`no CSV from sign ${field.lastIndex} on`)

    const [, value = '', end = ''] = match
    rows.at(-1)?.push(withFormula(unquoted(value)))
    if (end !== separator) rows.push([])
    else if (field.lastIndex === content.length) rows.at(-1)?.push('')
  }

  return rows.filter((row) => row.length > 0)
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value
}
