import type { Language } from '../../lang/index.ts'
import type { Receipt } from '../../protocol/index.ts'
import type { Client, Destination } from '../../push/index.ts'
import type { Job } from '../check-file.ts'
import type { World } from '../world.ts'
import { keepReceipt } from './keep-receipt.ts'
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

/** Keeps a receipt with the workbook, with the receiver that gave it. */
export function keep({ path, destination, world, language }: Pushing, receipt: Receipt): Promise<string> {
  return keepReceipt(path, { ...receipt, receiver: destination.receiver }, world, language)
}
