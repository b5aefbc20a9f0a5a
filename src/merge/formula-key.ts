/**
 * A formula as one text, however programs write it: LibreOffice calls `TRUE` as a function, takes needless quotes and
 * zeros away and writes a union with `~`; others leave spaces, small letters or the prefixes of newer functions.
 */
export function formulaKey(formula: string): string {
  return formula
    .split(quoted)
    .map((piece, index) => (index % 2 === 1 ? keyOfQuoted(piece) : keyOfBare(piece)))
    .join('')
}

const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')+')/
const plainName = /^'([\p{L}_][\p{L}\p{N}_.]*)'$/u
/** Spaces around signs; one between two areas means their common cells. */
const aroundSigns = /\s*([-+*/^&=<>(),;:{}%!])\s*/g
const calledConstant = /\b(TRUE|FALSE)\(\)/g
const newerFunction = /_XL(?:FN|WS)\./g
const number = /(?<![\p{L}\p{N}_.$!])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.(!])/gu
/** `Sheet!A1:Sheet!B2` */
const sheetAgain = /([\p{L}\p{N}_.]+!)(\$?[A-Z]{1,3}\$?\d+):\1/gu

/** Of texts everything counts; names of sheets are the same in capitals. */
function keyOfQuoted(piece: string): string {
  return piece.startsWith('"') ? piece : piece.toUpperCase().replace(plainName, '$1')
}

function keyOfBare(piece: string): string {
  return piece
    .toUpperCase()
    .replace(/~/g, ',')
    .replace(aroundSigns, '$1')
    .replace(/\s+/g, ' ')
    .replace(newerFunction, '')
    .replace(calledConstant, '$1')
    .replace(number, (digits) => String(Number(digits)))
    .replace(sheetAgain, '$1$2:')
}
