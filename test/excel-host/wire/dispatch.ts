import type { Batches } from '../batches.ts'

/** Numbers by which the client calls the frame. */
export const dispatchIds = {
  richApi: 93,
  commandCompleted: 94,
  saveSettings: 76,
  loadSettings: 75,
  richApiMessage: 33,
} as const

/** The web refuses larger requests and responses; the other programs take them. */
export const webLimit = 5 * 1024 * 1024

const notImplemented = 5001

/** Asks that the request wait until nobody types in a cell. */
const delayForCellEdit = 64

/** What the frame answers to a call of a batch. */
export interface Answer {
  readonly Error: number
  readonly Data?: readonly [status: number, headers: readonly string[], body: string]
}

/** Whether a call of a batch waits for a person to leave a cell. */
export function waitsForCell(given: readonly unknown[]): boolean {
  return (Number(given[6]) & delayForCellEdit) !== 0
}

/** Answers a call: batches are run, the rest is not implemented. */
export function answerTo(dispatchId: number, given: readonly unknown[], batches: Batches, mostBytes: number): Answer {
  if (dispatchId !== dispatchIds.richApi) return { Error: dispatchId === dispatchIds.saveSettings ? 0 : notImplemented }

  const result = batches.run(String(given[4]), mostBytes)
  return typeof result === 'number' ? { Error: result } : { Error: 0, Data: [200, [], result] }
}
