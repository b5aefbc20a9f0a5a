const leading = /^[\s*•·▪●○◦‣\u2013\u2014-]+/u
/** Starts only where a run starts, so that long runs inside a text cost nothing. */
const trailing = /(?<![\s؛;.،,:])[\s؛;.،,:]+$/u
const closing = /[\s؛;.،,:]/u
const itemStart = /(?:^|\n)[^\S\n]*[*•·▪●○◦‣\u2013\u2014-]\s*|[؛;]\s*[*•·▪●○◦‣]\s*/u

/** Text as shown, without leading bullets and closing punctuation. */
export function withoutBullets(text: string): string {
  const item = text.replace(leading, '')

  return closing.test(item.slice(-1)) ? item.replace(trailing, '') : item
}

/** The bulleted items of a cell, by line or after a semicolon and a bullet; one item where there are no several bullets. */
export function bulletedItems(text: string): readonly string[] {
  return text
    .split(itemStart)
    .map(withoutBullets)
    .filter((item) => item !== '')
}

/** The lines of a cell that say something, each without its bullet. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(withoutBullets)
    .filter((line) => line !== '')
}
