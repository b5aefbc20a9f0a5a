/** A text in the encoding of the bytes that it takes the place of, with their byte order mark. */
export function encodedLike(before: Uint8Array, text: string): Uint8Array {
  const [first, second, third] = before
  if (first === 0xff && second === 0xfe) return wide(`\ufeff${text}`, true)
  if (first === 0xfe && second === 0xff) return wide(`\ufeff${text}`, false)
  if (first === 0x3c && second === 0) return wide(text, true)
  if (first === 0 && second === 0x3c) return wide(text, false)

  const marked = first === 0xef && second === 0xbb && third === 0xbf
  return new TextEncoder().encode(marked ? `\ufeff${text}` : text)
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)

  return bytes
}
