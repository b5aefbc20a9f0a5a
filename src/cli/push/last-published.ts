import type { Workbook } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import type { Row } from '../../protocol/index.ts'
import { clientOf, type Destination, type KeptReceipt, lastPushIn, publishedNow } from '../../push/index.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { keptJournal } from './keep-push.ts'
import { tokenFor } from './options.ts'
import { refusalOfPush } from './refusal-of-push.ts'

/** A revision with the rows that were published by it. */
export interface LastPublished {
  readonly receipt: KeptReceipt
  readonly rows: readonly Row[]
}

/** The last push that is kept with a workbook. @throws Refusal where there is none, or not all of it */
export async function keptPublished(
  path: string,
  workbook: Workbook,
  place: Omit<Destination, 'receiver'>,
  { files }: Pick<World, 'files'>,
  { say, interface: words }: Language,
): Promise<LastPublished> {
  const last = lastPushIn(await keptJournal(path, workbook, files), place)
  if (last === null) throw new Refusal(words.push.neverPushed(path, say))

  const { receipt, rows } = last
  if (rows === null) throw new Refusal(words.push.rowsNotKept(path, receipt.revision, receipt.receiver, say))

  return { receipt, rows }
}

/** What a receiver has published. @throws Refusal where nothing is, or it cannot be asked */
export async function askedPublished(
  destination: Destination,
  options: { readonly tokenEnv: string },
  world: World,
  language: Language,
): Promise<LastPublished> {
  const { receiver, memberId } = destination
  const token = await tokenFor({ to: receiver, ...options }, world, language)
  try {
    const { receipt, rows } = await publishedNow(clientOf(destination, token, world.network))
    if (receipt !== null) return { receipt: { ...receipt, receiver }, rows }
  } catch (error) {
    throw refusalOfPush(error, receiver, memberId, language)
  }

  throw new Refusal(language.interface.push.nothingThere(receiver, language.say))
}
