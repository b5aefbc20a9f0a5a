import type { Exported, UnknownOwner } from '../../export/index.ts'
import type {
  Destination,
  KeptReceipt,
  Published,
  PublishedPush,
  PushContent,
  RowDifference,
} from '../../push/index.ts'
import type { SendingLanguage } from './words.ts'

/** A sentence of this page, in whatever language is spoken when it is read. */
export type Saying = (language: SendingLanguage) => string

/** What the workbook gives as it is now. */
export type OwnPart =
  | { readonly step: 'making' }
  | { readonly step: 'made'; readonly exported: Exported }
  | { readonly step: 'unknown-owner'; readonly facts: UnknownOwner }
  | { readonly step: 'failed'; readonly detail: string }

/** A push before anything is sent. */
export interface Compared {
  readonly destination: Destination
  readonly published: Published
  readonly content: PushContent
  readonly difference: RowDifference
  /** The revision that the workbook is made on. */
  readonly base: number
  /** What the workbook gave when this was last seen to hold. */
  readonly own: string
}

/** What is being done over the network. */
export type Work =
  | { readonly step: 'comparing' }
  | { readonly step: 'sending'; readonly sent: number; readonly of: number }

/** What came of a push: a receipt, and whether the workbook holds it. */
export interface Settled extends PublishedPush {
  readonly news: 'published' | 'unchanged'
  readonly kept: boolean
}

/** What a person agrees to before rows vanish or those of somebody else are replaced. */
export interface Consent {
  readonly overwrite: boolean
  readonly vanishing: boolean
  readonly reason: string
}

/** Everything that this page shows. */
export interface SendingState {
  readonly own: OwnPart
  /** What a person typed where the workbook does not say it. */
  readonly member: number | null
  readonly receiver: string
  readonly hasToken: boolean
  readonly compared: Compared | null
  /** What was compared is no longer what would be published. */
  readonly outdated: boolean
  readonly work: Work | null
  readonly settled: Settled | null
  /** What waits for the network. */
  readonly waiting: 'compare' | 'push' | null
  readonly trouble: Saying | null
  /** Of the receiver, the latest first; null until it was asked. */
  readonly revisions: readonly KeptReceipt[] | null
}
