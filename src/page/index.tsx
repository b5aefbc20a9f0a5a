import { mountPane } from '../pane/index.tsx'
import { start } from './start.tsx'

const script = typeof document === 'undefined' ? null : document.currentScript

// The page and the worker that checks beside it are one script, so that one file is enough.
if (script === null) void import('../pane/judge/worker.ts')
else start((element, options) => mountPane(element, { ...options, startWorker: worker(script as HTMLScriptElement) }))

/** Starts the script once more, as a worker: from its address, or from its text where it stands in the page. */
function worker({ src, textContent }: HTMLScriptElement): () => Worker {
  return () => new Worker(src === '' ? URL.createObjectURL(new Blob([textContent])) : src)
}
