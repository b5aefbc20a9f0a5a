import { access, constants, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import type { Files } from './world.ts'

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => readFile(path),
  list: (folder) => readdir(folder === '' ? '.' : folder),
  write: writeWhole,
  same: sameFile,
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => null)
  // A device or a pipe takes what is written to it; renaming over it would put a file in its place.
  if (there !== null && !there.isFile()) return writeFile(path, content)

  // Renaming asks only the folder's leave, so the file's own is asked first.
  if (there !== null) await access(path, constants.W_OK)
  const target = there === null ? path : await realpath(path)
  const beside = `${target}.${process.pid}.tmp`
  try {
    await writeFile(beside, content, { flag: 'wx', ...(there === null ? {} : { mode: there.mode }) })
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => null)))

  return first != null && second != null && first.ino === second.ino && first.dev === second.dev
}
