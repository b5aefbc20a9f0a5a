/** Whether a number format shows a date, so that its serial number must be read as one. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || !/[ymdhs]/i.test(format)) return false

  return /[ymdhs]/i.test(unquoted(format).split(';')[0] ?? '')
}

/** Whether a number format shows percentages, so that 0.05 stands for 5 %. */
export function isPercentFormat(format: string | undefined): boolean {
  return format?.includes('%') === true && unquoted(format).includes('%')
}

/** What is left of a format without its literal text, escapes, fill, colours, conditions and locales. */
function unquoted(format: string): string {
  if (!/["\\_*[al]/i.test(format)) return format

  return format
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|standard/gi, '')
}
