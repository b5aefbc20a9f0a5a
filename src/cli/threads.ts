import { Piscina } from 'piscina'
import type { Job, Outcome } from './check-file.ts'
import type { Pool } from './world.ts'

/** Starts threads that check files. */
export function startThreads(threads: number): Pool {
  const pool = new Piscina<Job, Outcome>({
    filename: new URL('worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })

  return { check: (job) => pool.run(job), close: () => pool.close() }
}
