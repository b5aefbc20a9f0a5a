import { constants, deflateRawSync } from 'node:zlib'

/** A deflate stream that unpacks to `text` written `times` times over, made without ever holding all of it. */
export function repeated(text: string, times: number): Uint8Array {
  const block = deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH })

  return Buffer.concat([...Array<Buffer>(times).fill(block), Buffer.of(3, 0)])
}

/**
 * An archive whose part `name` is a deflate stream as it stands, though its headers say that it unpacks to a few bytes.
 * `bytes` is the archive with that stream stored in it.
 */
export function asDeflated(bytes: Uint8Array, name: string): Uint8Array {
  const patched = bytes.slice()
  const view = new DataView(patched.buffer)
  const wanted = new TextEncoder().encode(name)
  for (let at = 0; at + 4 < patched.length; at++) {
    const local = view.getUint32(at, true) === 0x04034b50
    const central = view.getUint32(at, true) === 0x02014b50
    if (!local && !central) continue

    const start = at + (local ? 30 : 46)
    if (!wanted.every((byte, index) => patched[start + index] === byte)) continue

    view.setUint16(at + (local ? 8 : 10), 8, true)
    view.setUint32(at + (local ? 22 : 24), 100, true)
  }

  return patched
}
