import type { Output } from './world.ts'

/** How far a long work has come. */
export interface Bar {
  step(pieces?: number): void
  stop(): void
}

const none: Bar = { step: () => {}, stop: () => {} }

/** A bar over several pieces of work; nothing where there is one piece, or no terminal to draw on. */
export async function startBar(pieces: number, output: Output): Promise<Bar> {
  if (pieces < 2 || output.isTTY !== true) return none

  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    stream: output,
    format: '{bar} {value}/{total}',
    barsize: 32,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
  })
  bar.start(pieces, 0)

  return { step: (done = 1) => bar.increment(done), stop: () => bar.stop() }
}
