import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ChangedFile } from './changed-file.ts'
import { settleFolder, writeThrough } from './node-disk.ts'

/** Writes a folder beside its place, then puts it there; what was there before comes back where that fails. */
export async function writeFolderWhole(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  was: readonly string[],
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const [beside, aside] = ['tmp', 'old'].map((ending) => `${target}.${crypto.randomUUID().slice(0, 8)}.${ending}`) as [
    string,
    string,
  ]
  try {
    await mkdir(beside)
    for (const [name, content] of files) await writeThrough(join(beside, name), content, undefined)
    await settleFolder(beside)
    await putInPlace(beside, target, aside, was)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
  await settleFolder(dirname(target))
}

async function putInPlace(beside: string, target: string, aside: string, was: readonly string[]): Promise<void> {
  const there = await readdir(target).catch(() => null)
  if (!isSame(there ?? [], was)) throw new ChangedFile(target)
  if (there === null) return rename(beside, target)

  await rename(target, aside)
  try {
    await rename(beside, target)
  } catch (error) {
    await rename(aside, target)
    throw error
  }
  await rm(aside, { recursive: true, force: true })
}

function isSame(there: readonly string[], was: readonly string[]): boolean {
  return there.length === was.length && there.every((name) => was.includes(name))
}
