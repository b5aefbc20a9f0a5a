import { systemCode } from '../system-error.ts'
import type { Files } from '../world.ts'

/**
 * Keeps content beside its file: as `plan.xlsx.bak`, or, where an older and different one is kept there, as
 * `plan.xlsx.2.bak`, and so on: none is ever written over. Gives the path.
 */
export async function keepBackup(path: string, content: Uint8Array, files: Files): Promise<string> {
  for (let number = 1; ; number++) {
    const kept = number === 1 ? `${path}.bak` : `${path}.${number}.bak`
    const there = await contentOf(kept, files)
    if (there === null) {
      await files.write(kept, content, null)
      return kept
    }
    if (isSame(there, content)) return kept
  }
}

async function contentOf(path: string, files: Files): Promise<Uint8Array | null> {
  try {
    return await files.read(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
