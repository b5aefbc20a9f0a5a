import { sameButOurs } from '../../hosts/xlsx/index.ts'
import { systemCode } from '../system-error.ts'
import type { Files } from '../world.ts'

/** Where content is kept, and whether it was put there just now. */
export interface Backup {
  readonly path: string
  readonly isNew: boolean
}

/** What a backup is kept before: `rows` of ours take nothing away, so that one which lacks only such rows will do. */
export type Coming = 'cells' | 'rows'

/**
 * Keeps content beside its file: as `plan.xlsx.bak`, or, where an older and different one is kept there, as
 * `plan.xlsx.2.bak`, and so on: none is ever written over.
 */
export async function keepBackup(
  path: string,
  { content, coming }: { readonly content: Uint8Array; readonly coming: Coming },
  files: Files,
): Promise<Backup> {
  for (let number = 1; ; number++) {
    const kept = number === 1 ? `${path}.bak` : `${path}.${number}.bak`
    const there = await contentOf(kept, files)
    if (there === null) {
      await files.write(kept, content, null)
      return { path: kept, isNew: true }
    }
    if (isSame(there, content) || (coming === 'rows' && lacksOurs(there, content))) return { path: kept, isNew: false }
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

/** What lies under the name of a backup may be anything. */
function lacksOurs(kept: Uint8Array, content: Uint8Array): boolean {
  try {
    return sameButOurs(kept, content)
  } catch {
    return false
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
