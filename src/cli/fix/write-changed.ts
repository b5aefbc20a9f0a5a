import type { Language } from '../../lang/index.ts'
import { unwritten } from '../deliver.ts'
import type { World } from '../world.ts'
import { type Coming, keepBackup } from './backup.ts'

/** Where a changed workbook was written, and where the old one is kept. */
export interface Written {
  readonly path: string
  readonly backup: string | null
}

/** A workbook with what it held and is to hold; without `out` it is written over. */
export interface Changed {
  readonly path: string
  readonly out: string | undefined
  readonly old: Uint8Array
  readonly now: Uint8Array
  /** What is changed in it. */
  readonly coming: Coming
}

/** Writes a changed workbook to a new file, or in place of the old one, which is kept beside it; whole or not at all. */
export async function writeChanged(
  { path, out, old, now, coming }: Changed,
  { files }: World,
  language: Language,
): Promise<Written> {
  if (out !== undefined) {
    await telling(files.write(out, now, null), out, language)

    return { path: out, backup: null }
  }
  const backup = await telling(keepBackup(path, { content: old, coming }, files), `${path}.bak`, language)
  try {
    await telling(files.write(path, now, old), path, language)
  } catch (error) {
    if (backup.isNew) await files.remove(backup.path)
    throw error
  }

  return { path, backup: backup.path }
}

async function telling<T>(writing: Promise<T>, path: string, language: Language): Promise<T> {
  try {
    return await writing
  } catch (error) {
    throw unwritten(error, path, language)
  }
}
