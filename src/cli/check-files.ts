import { languageWords } from '../lang/language-words.ts'
import { failureOf, type Job, type Outcome } from './check-file.ts'
import { startBar } from './progress-bar.ts'
import type { World } from './world.ts'

/** Checks files, several at a time; the outcomes come in the order of the jobs. */
export async function checkFiles(jobs: readonly Job[], threads: number, world: World): Promise<readonly Outcome[]> {
  const wanted = Math.min(threads, jobs.length)
  const bar = await startBar(jobs.length, world.stderr)
  try {
    return wanted > 1 ? await checkInPool(jobs, wanted, world, bar.step) : await checkInTurn(jobs, world, bar.step)
  } finally {
    bar.stop()
  }
}

async function checkInTurn(jobs: readonly Job[], world: World, step: () => void): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const job of jobs) {
    outcomes.push(await world.checkFile(job))
    step()
  }

  return outcomes
}

async function checkInPool(
  jobs: readonly Job[],
  threads: number,
  world: World,
  step: () => void,
): Promise<readonly Outcome[]> {
  const pool = await world.startPool(threads)
  const checkOne = async (job: Job) => {
    const outcome = await pool.check(job).catch((error: unknown) => failureInPool(job, error))
    step()

    return outcome
  }

  try {
    return await Promise.all(jobs.map(checkOne))
  } finally {
    await pool.close()
  }
}

async function failureInPool({ path, language }: Job, error: unknown): Promise<Outcome> {
  return failureOf(path, error, await languageWords(language))
}
