/** The worker that checks, as a file beside the pane's own. */
export function ownWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { name: 'judge' })
}
