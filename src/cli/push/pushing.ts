import type { Language } from '../../lang/index.ts'
import type { Receipt, Row } from '../../protocol/index.ts'
import type { Client, Destination } from '../../push/index.ts'
import type { Job } from '../check-file.ts'
import type { World } from '../world.ts'
import { keepPush } from './keep-push.ts'
import type { PushOptions } from './options.ts'

/** What every step of a push is about. */
export interface Pushing {
  readonly path: string
  readonly job: Job
  readonly options: PushOptions
  readonly destination: Destination
  readonly client: Client
  readonly world: World
  readonly language: Language
}

/** Keeps a receipt with the workbook, with the receiver that gave it and the rows that it is of. */
export function keep(
  { path, destination, world, language }: Pushing,
  receipt: Receipt,
  rows: readonly Row[],
): Promise<string> {
  return keepPush(path, { receipt: { ...receipt, receiver: destination.receiver }, rows }, world, language)
}
