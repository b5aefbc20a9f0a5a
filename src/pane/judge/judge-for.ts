import { type Beside, judgeBeside } from './beside.ts'
import type { JudgeOptions } from './here.ts'
import type { Judge } from './judge.ts'
import type { Answered } from './messages.ts'

/** The judge of a page: in a worker where the page may have one, else in the page itself. */
export function judgeFor(options: JudgeOptions, startWorker: (() => Worker) | undefined): Judge {
  // A worker takes a while to begin: it does while the workbook is read.
  let chosen = startWorker === undefined ? null : inWorker(options, startWorker)
  const judge = () => {
    chosen ??= inPage(options)
    return chosen
  }

  return {
    begin: async (workbook) => (await judge()).begin(workbook),
    follow: async (edits) => (await judge()).follow(edits),
    report: async (language) => (await judge()).report(language),
    record: async (entries, language) => (await judge()).record(entries, language),
    exported: async (given, language) => (await judge()).exported(given, language),
    minutes: async (given) => (await judge()).minutes(given),
    stop: () => void chosen?.then((one) => one.stop()),
  }
}

async function inPage(options: JudgeOptions): Promise<Judge> {
  return (await import('./here.ts')).judgeHere(options)
}

/** Policies and old programs refuse workers, some only once they are started. */
async function inWorker(options: JudgeOptions, startWorker: () => Worker): Promise<Judge> {
  try {
    let first: Worker | null = await ready(startWorker())
    const start = () => {
      const worker = first ?? startWorker()
      first = null
      return besideOf(worker)
    }

    const judge = judgeBeside(start, options)
    const stop = () => {
      judge.stop()
      first?.terminate()
      first = null
    }

    return { ...judge, stop }
  } catch {
    return inPage(options)
  }
}

function ready(worker: Worker): Promise<Worker> {
  return new Promise((done, failed) => {
    worker.addEventListener('message', () => done(worker), { once: true })
    worker.addEventListener('error', failed, { once: true })
  })
}

function besideOf(worker: Worker): Beside {
  return {
    post: (message) => worker.postMessage(message),
    listen(heard, broken) {
      worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => heard(data))
      worker.addEventListener('error', ({ message }) => broken(new Error(message)))
    },
    end: () => worker.terminate(),
  }
}
