/** A field of a CSV file: `number` is decimal text of our own making, `text` may come from a workbook. */
export type Field = { readonly text: string | null } | { readonly number: string | number | null }

/** Rows as CSV (RFC 4180). Excel takes a file without the mark `\ufeff` for one in the machine's old alphabet. */
export function csvOf(rows: readonly (readonly Field[])[], separator: ',' | ';' | '\t' = ','): string {
  return rows.map((row) => `${row.map(written).join(separator)}\r\n`).join('')
}

function written(field: Field): string {
  return quoted('text' in field ? withoutFormula(field.text ?? '') : String(field.number ?? ''))
}

/**
 * A spreadsheet would run words that begin like a formula; an apostrophe keeps them words, as OWASP advises ("CSV
 * Injection"): it stands before `=`, `+`, `-`, `@`, their wide forms, tabs and line breaks. Apostrophes that were there
 * already do not hide one, so that whoever takes the first away again has the words as they were.
 */
function withoutFormula(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text
}

/** Words as they were before they were kept from being a formula. */
export function withFormula(text: string): string {
  return text.startsWith("'") && formulaLike.test(text.slice(1)) ? text.slice(1) : text
}

const formulaLike = /^'*[\s\u200e\u200f\u2066-\u2069\ufeff]*[=+@\-\uff1d\uff0b\uff0d\uff20\t\r\n]/

function quoted(value: string): string {
  return /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
