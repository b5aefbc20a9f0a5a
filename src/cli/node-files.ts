import type { Stats } from 'node:fs'
import { access, constants, link, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ChangedFile } from './changed-file.ts'
import { settleFolder, writeThrough } from './node-disk.ts'
import { writeFolderWhole } from './node-folder.ts'
import type { Files } from './world.ts'

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => readFile(path),
  list: (folder) => readdir(folder === '' ? '.' : folder),
  write: writeWhole,
  writeFolder: writeFolderWhole,
  remove: (path) => rm(path, { force: true }),
  same: sameFile,
}

async function writeWhole(path: string, content: string | Uint8Array, was?: Uint8Array | null): Promise<void> {
  const there = await stat(path).catch(() => null)
  // A device or a pipe takes what is written to it; renaming over it would put a file in its place.
  if (there !== null && !there.isFile() && was === undefined) return writeFile(path, content)

  if (there !== null) await refuseReadOnly(path, there)
  const target = there === null ? path : await realpath(path)
  const beside = `${target}.${Math.random().toString(36).slice(2, 10)}.tmp`
  try {
    await writeThrough(beside, content, there?.mode)
    await putInPlace(beside, target, was)
  } finally {
    await rm(beside, { force: true })
  }
  await settleFolder(dirname(target))
}

/** Renaming asks only the folder's leave, so the file's own is asked first; who may do everything heeds its mark too. */
async function refuseReadOnly(path: string, { mode }: Stats): Promise<void> {
  await access(path, constants.W_OK)
  if ((mode & 0o222) === 0) throw Object.assign(new Error(`EACCES: marked as read-only, '${path}'`), { code: 'EACCES' })
}

/** The last look at the file comes right before the renaming: nothing smaller than that moment can be held. */
async function putInPlace(beside: string, target: string, was: Uint8Array | null | undefined): Promise<void> {
  if (was === null) return putWhereNothingIs(beside, target)
  if (was !== undefined && Buffer.compare(await readFile(target), was) !== 0) throw new ChangedFile(target)

  await rename(beside, target)
}

/** A second name fails where there is a file; where the disk knows no second names, a look before must do. */
async function putWhereNothingIs(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target)
  } catch (error) {
    const there = await stat(target).catch(() => null)
    if (there !== null) throw error

    await rename(beside, target)
  }
}

async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => null)))

  return first != null && second != null && first.ino === second.ino && first.dev === second.dev
}
