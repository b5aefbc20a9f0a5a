/** The name of the workbook's file, from its address or path; null where there is none yet. */
export function fileName(address: string | null | undefined): string | null {
  const last =
    (address ?? '')
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .at(-1) ?? ''

  return decoded(last) || null
}

/** A path of a disk may hold a sign that an address would have to write otherwise. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
