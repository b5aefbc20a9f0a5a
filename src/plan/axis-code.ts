/** The code that a row of a list of axis codes begins with; null ends the list. */
export function axisCodeAlone(text: string): string | null {
  return /^[A-Z][A-Z0-9]{0,11}$/.test(text.trim()) ? text.trim() : null
}
