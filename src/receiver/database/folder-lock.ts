import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(own, `${process.pid}\n`, { mode: 0o600 })
  } catch (error) {
    throw new UnopenedDatabase('folder', { cause: error })
  }
  try {
    if (!(await taken(own, lock))) {
      await refuseLiving(lock)
      await rm(lock, { force: true })
      if (!(await taken(own, lock))) throw new UnopenedDatabase('locked')
    }
  } finally {
    await rm(own, { force: true })
  }

  return () => rm(lock, { force: true })
}

/** A second name is given by the system to one process only. */
async function taken(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock)

    return true
  } catch {
    return false
  }
}

async function refuseLiving(lock: string): Promise<void> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
  if (holder > 0 && (holder === process.pid || isAlive(holder))) throw new UnopenedDatabase('locked')
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
