/** A sheet's name as formulas and links write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
