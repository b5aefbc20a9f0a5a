import { runScript } from './scripts.ts'

/** What a thread does with a job. */
export default (runScript(__dirname, 'job.js') as typeof import('./job.ts')).default
