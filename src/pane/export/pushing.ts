import { consentFor, type PublishRequest } from '../../protocol/index.ts'
import { clientOf, RefusedPush, sendPush } from '../../push/index.ts'
import { compareOn } from './comparing.ts'
import type { Room } from './desk.ts'
import { settleOn } from './receipts.ts'
import type { Compared, Consent } from './state.ts'
import { isPassing, networkTrouble } from './trouble.ts'

/** Whether all that has to be agreed to is: until then nothing is sent. */
export function isAgreed(
  { published, base, difference }: Compared,
  { overwrite, vanishing, reason }: Consent,
): boolean {
  const needed = consentFor(difference.removed.length, published.rows.length)
  if (published.revision !== base && !overwrite) return false
  if (needed !== 'none' && !vanishing) return false

  return needed !== 'reason' || reason.trim().length >= 3
}

/** Publishes what was compared. Where there is no network it waits for it, as it was agreed to. */
export function pushOn(room: Room): (consent: Consent) => Promise<void> {
  return async (consent) => {
    const { compared, work } = room.store.get()
    if (compared === null || work !== null || !isAgreed(compared, consent)) return

    await room.inTurn(() => push(room, compared, consent))
  }
}

async function push(room: Room, compared: Compared, consent: Consent): Promise<void> {
  const { store, network, token, later } = room
  const { content, destination, difference, published } = compared
  const { receiver, memberId } = destination
  const client = clientOf(destination, token(), network)
  const of = difference.added.length + difference.changed.length + difference.removed.length
  const tell = (sent: number) => store.set({ work: { step: 'sending', sent, of } })
  tell(0)
  store.set({ trouble: null })
  try {
    const request = requestOf(compared, consent)
    const receipt = await sendPush(
      client,
      { content, difference, base: published.revision, consent: request },
      { opened: async () => {}, sent: tell },
    )
    await settleOn(room, { receipt: { ...receipt, receiver }, rows: content.rows }, 'published')
  } catch (error) {
    if (error instanceof RefusedPush && error.problem.code === 'base-moved') await compareOn(room)
    store.set({ trouble: networkTrouble(error, receiver, memberId) })
    if (isPassing(error)) later('push', () => push(room, compared, consent))
  } finally {
    store.set({ work: null })
  }
}

function requestOf({ published, difference }: Compared, { reason }: Consent): PublishRequest {
  const vanishing = difference.removed.length
  const needed = consentFor(vanishing, published.rows.length)

  return {
    ...(needed !== 'none' && { confirmVanishing: vanishing }),
    ...(needed === 'reason' && { reason: reason.trim() }),
  }
}
