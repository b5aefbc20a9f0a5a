/**
 * Makes text of a part's bytes as they come; `null` asks for what is left. XML in a package is UTF-8 or UTF-16, told
 * apart by its first two bytes.
 * @throws TypeError for bytes that are neither
 */
export function xmlDecoder(): (piece: Uint8Array | null) => string {
  let decoder: InstanceType<typeof TextDecoder> | null = null

  return (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })

    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true })
  }
}

function encodingOf(piece: Uint8Array | null): string {
  const [first, second] = piece ?? []
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'

  return 'utf-8'
}
