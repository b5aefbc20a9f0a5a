import type { Network } from '../../hosts/http/network.ts'
import type { IdentityRecord } from '../../plan/index.ts'
import type { ExportOutcome } from '../judge/judge.ts'
import type { Session } from '../session/session.ts'
import { type Store, storeOf } from '../session/store.ts'
import { comparingOn } from './comparing.ts'
import { keptReceiver } from './kept-receiver.ts'
import { makeOn } from './making.ts'
import { pushOn } from './pushing.ts'
import { keepReceiptOn } from './receipts.ts'
import type { Consent, SendingState } from './state.ts'
import { waitingOn } from './waiting.ts'

/** What a person gives to reach a receiver; an empty token is that given before. */
export interface Access {
  readonly receiver: string
  readonly token: string
  /** Whether the browser is to be asked to keep the token, once the receiver took it. */
  readonly keep: boolean
}

/** One workbook's way to a platform: what is known of it, and every act that the page offers. */
export interface SendingDesk {
  readonly state: () => SendingState
  readonly subscribe: (heard: () => void) => () => void
  /** Makes the rows of the workbook as it is now. */
  readonly make: () => Promise<void>
  readonly takeMember: (member: number | null) => Promise<void>
  readonly compare: (access: Access) => Promise<void>
  readonly push: (consent: Consent) => Promise<void>
  readonly keepAgain: () => Promise<void>
  /** Waits no longer for the network. */
  readonly unqueue: () => void
  readonly end: () => void
}

/** What the acts share. The token is here, and goes with it. */
export interface Room {
  readonly session: Session
  readonly store: Store<SendingState>
  readonly network: Network
  readonly token: () => string
  readonly giveToken: (token: string) => void
  /** The rows of the workbook as it is now, where what is published keeps its identity. */
  readonly exported: (previous?: IdentityRecord) => Promise<ExportOutcome>
  /** Waits no longer for the network. */
  readonly giveUp: () => void
  /** Does one thing over the network after the other: what is asked for meanwhile is done then. */
  readonly inTurn: (act: () => Promise<void>) => Promise<void>
  /** Does something again once there is a network. */
  readonly later: (what: 'compare' | 'push', act: () => Promise<void>) => void
}

const first: SendingState = {
  own: { step: 'making' },
  member: null,
  receiver: '',
  hasToken: false,
  compared: null,
  outdated: false,
  work: null,
  settled: null,
  waiting: null,
  trouble: null,
  revisions: null,
}

/** The desk of a session; it lasts while the pane is open, whatever page is shown. */
export function sendingDesk(session: Session, network: Network): SendingDesk {
  const store = storeOf<SendingState>({ ...first, receiver: keptReceiver() })
  const waiting = waitingOn(store)
  let token = ''
  let last = Promise.resolve()
  const inTurn = (act: () => Promise<void>) => {
    const done = last.then(act)
    last = done.catch(() => {})
    return done
  }
  const room: Room = {
    session,
    store,
    network,
    token: () => token,
    giveToken(given) {
      token = given
      store.set({ hasToken: given !== '' })
    },
    exported(previous) {
      const { member } = store.get()

      return session.exported({ ...(member !== null && { memberId: member }), ...(previous && { previous }) })
    },
    giveUp: waiting.stop,
    inTurn,
    later: (what, act) => waiting.wait(what, () => inTurn(act)),
  }
  const make = () => makeOn(room)

  return {
    state: store.get,
    subscribe: store.subscribe,
    make,
    async takeMember(member) {
      store.set({ member })
      await make()
    },
    compare: comparingOn(room),
    push: pushOn(room),
    keepAgain: () => keepReceiptOn(room),
    unqueue: waiting.stop,
    end() {
      token = ''
      waiting.stop()
    },
  }
}
