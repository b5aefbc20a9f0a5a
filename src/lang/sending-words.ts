import type { Words } from './interface.ts'

/** The words of the pane's page on which clean rows are saved and published. Amounts and days come as they are to be shown. */
export interface SendingWords {
  readonly making: string
  readonly failed: Words<[detail: string]>
  readonly allGo: string
  readonly noneGoes: string
  readonly unknownOwner: {
    readonly member: string
    readonly period: string
    readonly contradicted: Words<[given: string, written: string]>
  }

  readonly files: string
  readonly filesHint: string
  readonly rowsFile: string
  readonly bookFile: string
  readonly packageFile: string

  readonly publishing: string
  /** Whose plan it is, as the workbook says it. */
  readonly owner: Words<[memberId: number, period: string]>
  readonly address: string
  readonly addressHint: string
  readonly member: string
  readonly memberHint: string
  readonly takeMember: string
  readonly token: string
  readonly tokenHint: string
  readonly tokenHeld: string
  readonly compare: string
  readonly comparing: string
  readonly noAddress: string
  readonly openAddress: string
  readonly badMember: string
  /** Agreed to by ticking. */
  readonly keepToken: string
  readonly badToken: string

  /** Over what changed since the push that the workbook keeps. */
  readonly sinceKept: Words<[revision: number, day: string]>
  readonly changed: string
  readonly changes: string
  /** The rest of a list that is not drawn yet. */
  readonly showMore: Words<[rows: number]>
  /** Somebody else published since. */
  readonly moved: Words<[revision: number, day: string, by: string]>
  /** The receiver has none of what the workbook was made on. */
  readonly withdrawn: Words<[base: number]>
  readonly overwrite: string
  readonly vanishing: Words<[vanishing: number, published: number]>
  readonly confirmVanishing: Words<[vanishing: number]>
  readonly reason: string
  readonly reasonHint: string
  readonly publish: string
  readonly sending: Words<[sent: number, of: number]>

  readonly receipt: string
  readonly counts: Words<[rows: number, added: number, changed: number, removed: number]>
  readonly publishedBy: Words<[by: string]>
  readonly content: Words<[hash: string]>
  readonly keptInWorkbook: string
  readonly keptInCopy: string
  readonly notKept: string
  readonly keepAgain: string
  readonly saveReceipt: string

  readonly unreachable: Words<[receiver: string]>
  readonly overloaded: Words<[receiver: string]>
  readonly askedToWait: Words<[receiver: string, seconds: number]>
  readonly noReceiver: Words<[receiver: string, status: number]>
  readonly movedMeanwhile: string
  readonly outdated: string
  readonly queuedCompare: string
  readonly queuedPush: string
  readonly unqueue: string

  readonly history: string
  readonly noHistory: string
  readonly revision: Words<[revision: number, day: string, by: string]>
}
