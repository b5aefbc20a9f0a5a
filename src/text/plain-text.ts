/**
 * Text for a pipe or a file: without invisible marks of direction and with ordinary spaces, so that what a person types
 * (`150 000,00`) finds it. Terminals get both: the marks keep codes and amounts in order between Arabic words.
 */
export function plainText(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ')
}

/** Text from outside for one line of a terminal: its control characters and line breaks become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim()
}
