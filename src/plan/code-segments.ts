/** A run of letters, a run of digits, or one separator of a code. */
export interface CodeSegment {
  readonly kind: 'letters' | 'digits' | 'separator'
  readonly text: string
}

/**
 * Cuts a code into its runs. Digits that follow letters at once belong to them (`AX1`) unless they could be years or end
 * the code; `2425` before its end is two years.
 */
export function segmentsOf(code: string): readonly CodeSegment[] {
  const runs = code.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? []

  return runs.flatMap((run, index) => segmentsOfRun(run, index === runs.length - 1))
}

/** Whether two or four digits could be a year of a plan. */
export function couldBeYear(digits: string): boolean {
  return /^(20)?\d{2}$/.test(digits) && Number(digits.slice(-2)) >= 15 && Number(digits.slice(-2)) <= 60
}

function segmentsOfRun(run: string, last: boolean): readonly CodeSegment[] {
  if (!/^[\p{L}\p{N}]/u.test(run)) return [{ kind: 'separator', text: run }]

  const pieces = run.match(/\d+|\D+/g) ?? []
  return pieces.reduce<readonly CodeSegment[]>((segments, text, index) => {
    const ends = last && index === pieces.length - 1
    return joined(segments, segmentsOfPiece(text, ends, pieces.length === 1))
  }, [])
}

/** A piece of one kind; digits inside a longer run are letters' own unless something says otherwise. */
function segmentsOfPiece(text: string, ends: boolean, alone: boolean): readonly CodeSegment[] {
  if (!/^\d/.test(text)) return [{ kind: 'letters', text }]

  const years = ends ? null : yearsIn(text)
  if (years !== null) return years.map((year) => ({ kind: 'digits', text: year }))

  return [{ kind: alone || ends ? 'digits' : 'letters', text }]
}

function yearsIn(digits: string): readonly string[] | null {
  const half = digits.length / 2
  const whole = couldBeYear(digits) ? [digits] : [digits.slice(0, half), digits.slice(half)]

  return whole.every(couldBeYear) ? whole : null
}

function joined(segments: readonly CodeSegment[], next: readonly CodeSegment[]): readonly CodeSegment[] {
  const before = segments.at(-1)
  const [first] = next
  if (before?.kind !== 'letters' || first?.kind !== 'letters') return [...segments, ...next]

  return [...segments.slice(0, -1), { kind: 'letters', text: before.text + first.text }]
}
