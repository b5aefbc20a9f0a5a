import { readdir, readFile } from 'node:fs/promises'
import { systemCode } from './system-error.ts'

/** The files of the built page by name; none where it was not built. */
export async function readPageFiles(folder: URL): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []

    throw error
  })
  const files = names.map(async (name) => [name, await readFile(new URL(encodeURIComponent(name), folder))] as const)

  return new Map(await Promise.all(files))
}
