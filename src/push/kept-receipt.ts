import * as z from 'zod'
import { type Receipt, receiptSchema } from '../protocol/index.ts'

/** A receipt as it is kept with the workbook: that of the receiver, and which one it was. */
export const keptReceiptSchema = receiptSchema.extend({ receiver: z.string() })

export type KeptReceipt = z.infer<typeof keptReceiptSchema>

/** The most letters that a cell holds, less some. */
export const mostLetters = 32_000

/** A receipt as the text of one cell. Where it is too long for one, its notes give way: the receiver has them. */
export function receiptText(receipt: KeptReceipt): string {
  const forms = [receipt, { ...receipt, notes: { ...receipt.notes, undecided: [] } }, { ...receipt, notes: nothing }]

  return forms.map((form) => JSON.stringify(form)).find((text) => text.length <= mostLetters) ?? ''
}

const nothing = { heldBack: [], undecided: [], settings: [] }

/** The receipt that a text holds; null where it holds none. */
export function readReceipt(text: string): KeptReceipt | null {
  if (!text.startsWith('{')) return null
  try {
    return keptReceiptSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The revision that a workbook's plan was last known as, by its receipts; 0 where it was never pushed there. */
export function lastKnownRevision(
  receipts: readonly KeptReceipt[],
  { receiver, memberId, period }: Pick<Receipt, 'memberId' | 'period'> & { readonly receiver: string },
): number {
  const own = receipts.filter((one) => one.receiver === receiver && one.memberId === memberId && one.period === period)

  return Math.max(0, ...own.map(({ revision }) => revision))
}

/** Whether two receipts are of one revision. */
export function isSameReceipt(one: KeptReceipt, other: KeptReceipt): boolean {
  return (
    one.receiver === other.receiver &&
    one.memberId === other.memberId &&
    one.period === other.period &&
    one.revision === other.revision
  )
}
