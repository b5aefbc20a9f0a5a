/** Whether decimal text lies exactly between two centimes, so that rounding it is a choice. */
export function isHalfCentime(decimalText: string): boolean {
  return /\.\d\d50*$/.test(decimalText)
}
