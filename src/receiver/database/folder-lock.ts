import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UnopenedDatabase } from './database.ts'

const name = 'in-use'

/**
 * Takes a folder for this process alone, and gives what lets go of it. The lock names its process: where that one is
 * gone, killed or without power, the lock is taken over. @throws UnopenedDatabase where the process lives
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, name)
  const own = `${lock}.${process.pid}`
  const holder = `${process.pid} ${(await startOf(process.pid)) ?? ''}`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(own, holder, { mode: 0o600 })
  } catch (error) {
    throw new UnopenedDatabase('folder', { cause: error })
  }
  try {
    if (!(await isTaken(own, lock))) {
      await removeDead(lock)
      if (!(await isTaken(own, lock))) throw new UnopenedDatabase('locked')
    }
  } finally {
    await rm(own, { force: true })
  }

  return () => rm(lock, { force: true })
}

/** A second name is given by the system to one process only. */
async function isTaken(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock)

    return true
  } catch {
    return false
  }
}

/** Two may find the same lock dead at once: what one of them moves away then is looked at again. */
async function removeDead(lock: string): Promise<void> {
  const holder = await contentOf(lock)
  if (await isAlive(holder)) throw new UnopenedDatabase('locked')

  const moved = `${lock}.${process.pid}.gone`
  await rename(lock, moved).catch(() => {})
  const isOther = (await contentOf(moved)) !== holder
  if (isOther) await isTaken(moved, lock)
  await rm(moved, { force: true })
  if (isOther) throw new UnopenedDatabase('locked')
}

function contentOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

/** Numbers of processes come again, in a container at every start: when one began tells it from another of its number. */
async function isAlive(holder: string): Promise<boolean> {
  const [id = '', ...start] = holder.split(' ')
  const number = Number(id)
  if (!(number > 0) || !isRunning(number)) return false

  const now = await startOf(number)
  return now === null || start.join(' ') === '' ? number !== process.pid : start.join(' ') === now
}

function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Since which boot of the machine, and when in it, a process runs; null where the system does not tell. */
async function startOf(number: number): Promise<string | null> {
  const [boot, stat] = [await contentOf('/proc/sys/kernel/random/boot_id'), await contentOf(`/proc/${number}/stat`)]
  const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]

  return boot === '' || start === undefined ? null : `${boot.trim()} ${start}`
}
