import { journalRows, type PublishedPush } from '../../push/index.ts'
import type { Room } from './desk.ts'
import type { Settled } from './state.ts'
import { sendingWords } from './words.ts'

/** Shows what was published, and keeps it with the workbook. */
export async function settleOn(room: Room, { receipt, rows }: PublishedPush, news: Settled['news']): Promise<void> {
  const known = room.store.get().revisions ?? []
  const others = known.filter(({ revision }) => revision !== receipt.revision)
  room.store.set({
    compared: null,
    outdated: false,
    settled: { receipt, rows, news, kept: false },
    revisions: [receipt, ...others],
  })
  await keepReceiptOn(room)
}

/** Keeps the receipt that is shown with the workbook, once, and the rows that it is of. */
export async function keepReceiptOn({ session, store }: Room): Promise<void> {
  const { settled } = store.get()
  const workbook = session.workbook()
  if (settled === null || workbook === null) return

  const { language } = session.state()
  const { push } = await sendingWords(language.code)
  const rows = journalRows(workbook, settled, push.journal, language.dir === 'rtl')
  if (rows !== null && !(await session.append(rows))) return

  if (store.get().settled === settled) store.set({ settled: { ...settled, kept: true } })
}
