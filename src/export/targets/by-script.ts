/** Lines of a text by the letters that they are written in: Arabic, and French as all other Latin letters. */
export interface ByScript {
  readonly ar: string | null
  readonly fr: string | null
}

/** Parts a title that a workbook may write in one language or in two, a line each. */
export function byScript(text: string): ByScript {
  const lines = text.split('\n')
  const arabic = lines.filter(isArabic)
  const others = lines.filter((line) => !isArabic(line))

  return { ar: arabic.join('\n') || null, fr: others.join('\n') || null }
}

function isArabic(line: string): boolean {
  const letters = (script: RegExp) => line.match(script)?.length ?? 0

  return letters(/\p{Script=Arabic}/gu) > letters(/\p{Script=Latin}/gu)
}
