/** A formula as Excel writes it: `of:=SUM([.A1:.B2];2)` is `SUM(A1:B2,2)`. */
export function formulaOf(written: string): string {
  const formula = written.replace(/^(?:\w+:)?=/, '')

  return formula.replace(/"(?:[^"]|"")*"|\[[^\]]*\]|;/g, (piece) => {
    if (piece === ';') return ','

    return piece.startsWith('[') ? referenceOf(piece.slice(1, -1)) : piece
  })
}

/** `.A1` stands on the same sheet, `$Budget.A1` on another, `.A1:.B2` is a range. */
function referenceOf(reference: string): string {
  return reference
    .split(':')
    .map((corner) => corner.replace(/^\$?(.*)\.(?=[^.]*$)/, (_, sheet: string) => (sheet === '' ? '' : `${sheet}!`)))
    .join(':')
}
