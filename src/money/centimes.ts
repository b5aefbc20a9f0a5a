/** An exact amount in centimes of MAD. */
export type Centimes = bigint

/** The exact sum of amounts, in centimes; 0 of none. */
export function sumCentimes(amounts: Iterable<Centimes>): Centimes {
  let sum = 0n
  for (const amount of amounts) sum += amount

  return sum
}

/** Centimes as decimal text in MAD, always with two decimals: `150000.00`. */
export function centimesText(centimes: Centimes): string {
  const digits = String(centimes < 0n ? -centimes : centimes).padStart(3, '0')

  return `${centimes < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Centimes from decimal text in MAD such as `150000.00` or `-5`; null where it is anything else or has more than two decimals. */
export function parseCentimes(text: string): Centimes | null {
  return /^-?\d+(\.\d{1,2})?$/.test(text) ? roundToCentimes(text) : null
}

/** Plain decimal text in MAD to centimes, half a centime away from zero: `1.005` → 101. */
export function roundToCentimes(text: string): Centimes {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.')
  const cut = BigInt(whole + decimals.slice(0, 2).padEnd(2, '0'))
  const size = decimals.charAt(2) >= '5' ? cut + 1n : cut

  return text.startsWith('-') ? -size : size
}

/** An amount as the number a cell is given, in MAD: the double nearest to it. */
export function amountNumber(centimes: Centimes): number {
  return Number(centimesText(centimes))
}

/** What part is of whole, in percent with two decimals, half away from zero; null of a whole of nothing. */
export function percentOf(part: Centimes, whole: Centimes): string | null {
  if (whole === 0n) return null

  const size = (abs(part) * 100_00n * 2n + abs(whole)) / (abs(whole) * 2n)
  return centimesText(part < 0n === whole < 0n ? size : -size)
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}
