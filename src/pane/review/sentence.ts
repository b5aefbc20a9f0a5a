/** A sentence that stands elsewhere after a colon, as it begins where nothing stands before it. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
