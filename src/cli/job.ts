import { checkFile, type Job, type Outcome } from './check-file.ts'
import { nodeFiles } from './node-files.ts'

/** What a thread does with a job. */
export default function work(job: Job): Promise<Outcome> {
  return checkFile(job, nodeFiles)
}
