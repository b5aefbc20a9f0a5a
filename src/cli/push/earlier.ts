import type { Draft, Receipt } from '../../protocol/index.ts'
import { RefusedPush } from '../../push/index.ts'
import { Refusal } from '../refusal.ts'
import { keep, type Pushing } from './pushing.ts'
import { readState, removeState } from './state-file.ts'

/** What became of a push that was cut short. */
export type Earlier =
  | { readonly fate: 'none' }
  | { readonly fate: 'open'; readonly contentHash: string }
  | { readonly fate: 'published'; readonly receipt: Receipt; readonly keptIn: string }

/** Looks after a push of this workbook that was cut short: where it was published, its receipt is kept now. */
export async function finishEarlier(pushing: Pushing): Promise<Earlier> {
  const { path, destination, world, options, language } = pushing
  const state = await readState(path, world.files)
  if (state === null) return { fate: 'none' }

  const isHere = state.memberId === destination.memberId && state.period === destination.period
  if (state.receiver !== destination.receiver || !isHere) {
    if (options.resume !== true) return { fate: 'none' }

    throw new Refusal(language.interface.push.resumeElsewhere(state.receiver, language.say))
  }
  const draft = await draftOrNull(pushing, state.draft)
  if (draft?.status === 'open') return { fate: 'open', contentHash: draft.contentHash }
  if (draft === null) {
    await removeState(path, world.files)
    return { fate: 'none' }
  }
  const { rows } = await pushing.client.revision(draft.receipt.revision)
  const keptIn = await keep(pushing, draft.receipt, rows)
  await removeState(path, world.files)

  return { fate: 'published', receipt: draft.receipt, keptIn }
}

/** Receivers forget drafts that nobody published. */
async function draftOrNull({ client }: Pushing, name: string): Promise<Draft | null> {
  try {
    return await client.draft(name)
  } catch (error) {
    if (error instanceof RefusedPush && error.problem.code === 'not-found') return null
    throw error
  }
}
