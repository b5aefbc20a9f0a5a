import type { Exported } from '../../export/index.ts'
import { readServerAddress } from '../../hosts/http/server-address.ts'
import {
  type Client,
  clientOf,
  contentOf,
  type Destination,
  differenceOf,
  knownIdentity,
  lastKnownRevision,
  publishedNow,
  RefusedPush,
  receiptsIn,
} from '../../push/index.ts'
import { offerToStore } from './browser-store.ts'
import type { Access, Room } from './desk.ts'
import { keepReceiver } from './kept-receiver.ts'
import { stillHolds } from './making.ts'
import { settleOn } from './receipts.ts'
import type { Saying } from './state.ts'
import { isPassing, networkTrouble } from './trouble.ts'

/** Asks what is published, and shows what the workbook would change of it; the same content is said to be so. */
export function comparingOn(room: Room): (access: Access) => Promise<void> {
  const { store } = room

  return async (access) => {
    room.giveUp()
    const refused = takeAccess(room, access)
    if (refused !== null) return store.set({ trouble: refused })

    await room.inTurn(() => compareOn(room))
    if (access.keep && store.get().trouble === null) await offerToStore(store.get().receiver, room.token())
  }
}

/** Compares with what a person gave before. */
export async function compareOn(room: Room): Promise<void> {
  const { store } = room
  const { own, receiver } = store.get()
  if (own.step !== 'made') return

  const { memberId, period } = own.exported
  const destination = { receiver, memberId, period }
  store.set({ work: { step: 'comparing' }, trouble: null, compared: null, outdated: false, settled: null })
  try {
    await compareWith(clientOf(destination, room.token(), room.network), destination, own.exported, room)
    const { own: now } = store.get()
    // Rows may have changed while the platform was asked: nobody has seen what was compared with those before.
    if (now.step === 'made' && !(await stillHolds(room, now.exported))) await compareOn(room)
  } catch (error) {
    store.set({ trouble: networkTrouble(error, receiver, memberId) })
    if (isPassing(error)) room.later('compare', () => compareOn(room))
    if (error instanceof RefusedPush && error.problem.code === 'token-unknown') room.giveToken('')
  } finally {
    store.set({ work: null })
  }
}

function takeAccess({ store, token, giveToken }: Room, { receiver, token: typed }: Access): Saying | null {
  const read = readServerAddress(receiver.trim())
  if ('trouble' in read) {
    return ({ interface: { sending } }) => (read.trouble === 'open' ? sending.openAddress : sending.noAddress)
  }
  const given = typed.trim() || token()
  if (!/^[\x21-\x7e]{1,500}$/.test(given)) return ({ interface: { sending } }) => sending.badToken

  keepReceiver(read.address)
  store.set({ receiver: read.address })
  giveToken(given)

  return null
}

async function compareWith(client: Client, destination: Destination, own: Exported, room: Room): Promise<void> {
  const { session, store, exported } = room
  const { receiver } = destination
  const published = await publishedNow(client)
  const revisions = published.revision === 0 ? [] : await client.history()
  const now = await exported(knownIdentity(published.rows))
  const workbook = session.workbook()
  if ('unknownOwner' in now || workbook === null) return

  const content = contentOf(now.exported)
  store.set({ revisions: revisions.map((receipt) => ({ ...receipt, receiver })) })
  if (published.receipt?.contentHash === content.contentHash) {
    return settleOn(room, { receipt: { ...published.receipt, receiver }, rows: content.rows }, 'unchanged')
  }
  const difference = differenceOf(published.rows, content.rows)
  const base = lastKnownRevision(receiptsIn(workbook), destination)
  store.set({ compared: { destination, published, content, difference, base, own: own.contentHash } })
}
