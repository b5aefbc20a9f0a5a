import { journalRows, type KeptReceipt, receiptsIn } from '../../push/index.ts'
import type { Room } from './desk.ts'
import type { Settled } from './state.ts'
import { sendingWords } from './words.ts'

/** Shows a receipt, and keeps it with the workbook. */
export async function settleOn(room: Room, receipt: KeptReceipt, news: Settled['news']): Promise<void> {
  const known = room.store.get().revisions ?? []
  const others = known.filter(({ revision }) => revision !== receipt.revision)
  room.store.set({ compared: null, settled: { receipt, news, kept: false }, revisions: [receipt, ...others] })
  await keepReceiptOn(room)
}

/** Keeps the receipt that is shown with the workbook, once. */
export async function keepReceiptOn({ session, store }: Room): Promise<void> {
  const { settled } = store.get()
  const workbook = session.workbook()
  if (settled === null || workbook === null) return

  const { receipt } = settled
  if (!receiptsIn(workbook).some((one) => isSame(one, receipt))) {
    const { language } = session.state()
    const { push } = await sendingWords(language.code)
    const kept = await session.append(journalRows(workbook, receipt, push.journal, language.dir === 'rtl'))
    if (!kept) return
  }
  store.set({ settled: { ...settled, kept: true } })
}

function isSame(one: KeptReceipt, other: KeptReceipt): boolean {
  const places = [one, other].map(({ receiver, memberId, period, revision }) =>
    JSON.stringify([receiver, memberId, period, revision]),
  )

  return places[0] === places[1]
}
