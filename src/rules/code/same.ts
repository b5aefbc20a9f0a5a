/** Whether two axis codes are the same but for the case of their letters. */
export function sameText(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}

/** Whether two codes name the same years. */
export function sameYears(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((year, index) => year === b[index])
}
