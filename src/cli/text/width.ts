/** Columns that a text takes on a terminal: vowel marks and marks of direction take none. */
export function widthOf(text: string): number {
  return [...text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')].length
}

/** The text with spaces after it up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The text with spaces before it up to a width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** The text, or its beginning and `…` where it is wider. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text

  const kept = [...text].slice(0, Math.max(0, width - 1)).join('')

  return `${kept.trimEnd()}…`
}

/** Breaks a text at its ordinary spaces into lines under each other; a word wider than a line stays whole. */
export function wrap(text: string, indent: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width - indent) {
      lines.push(line)
      line = word
    } else line = longer
  }

  return [...lines, line].map((part) => ' '.repeat(indent) + part)
}
