import type { Stats } from 'node:fs'
import {
  access,
  constants,
  link,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname } from 'node:path'
import { ChangedFile } from './changed-file.ts'
import type { Files } from './world.ts'

/** The files of this machine. */
export const nodeFiles: Files = {
  read: (path) => readFile(path),
  list: (folder) => readdir(folder === '' ? '.' : folder),
  write: writeWhole,
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

/** To the disk itself: what is renamed into place must not be lost with the power. */
async function writeThrough(path: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    // What others may do with the file does not depend on who writes it now.
    if (mode !== undefined) await file.chmod(mode & 0o7777)
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
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

/** Some systems do not let a folder be opened: they settle it by themselves. */
async function settleFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => null)))

  return first != null && second != null && first.ino === second.ino && first.dev === second.dev
}
