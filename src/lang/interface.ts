import type { RowWords } from '../export/words.ts'
import type { AddinWords } from './addin-words.ts'
import type { AnnotateWords } from './annotate-words.ts'
import type { ColumnWords } from './column-words.ts'
import type { CommitteeWords } from './committee-words.ts'
import type { ConsolidationWords } from './consolidation.ts'
import type { DecideWords } from './decide-words.ts'
import type { DifferenceWords } from './difference-words.ts'
import type { DocumentWords } from './document.ts'
import type { ExportWords } from './export-words.ts'
import type { FixWords, PatchReason } from './fix-words.ts'
import type { FormWords } from './form-words.ts'
import type { Say } from './language.ts'
import type { MergeWords } from './merge-words.ts'
import type { MinutesWords } from './minutes-words.ts'
import type { PageWords } from './page-words.ts'
import type { PaneWords } from './pane-words.ts'
import type { PushWords } from './push-words.ts'
import type { ReceiverWords } from './receiver-words.ts'
import type { ReportWords } from './report-words.ts'
import type { ReviewWords } from './review-words.ts'
import type { SendingWords } from './sending-words.ts'
import type { UnreadWords } from './unread-words.ts'

export type { ConsolidationWords } from './consolidation.ts'
export type { DocumentWords } from './document.ts'
export type { ReportWords } from './report-words.ts'
export type { OtherFormatName, UnreadWords } from './unread-words.ts'

/** A sentence made of facts. */
export type Words<F extends readonly unknown[]> = (...facts: readonly [...F, Say]) => string

/** Why a file cannot be read as a workbook, or at all. */
export type FileReason =
  | 'missing'
  | 'folder'
  | 'denied'
  | 'failed'
  | 'not-a-workbook'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'old-format'
  | 'other-format'
  | 'broken-xml'
  | 'no-sheets'
  | 'unexpected'

/** Why a result cannot be written to its path. */
export type WriteReason =
  | 'no-folder'
  | 'folder'
  | 'denied'
  | 'full'
  | 'busy'
  | 'exists'
  | 'changed-since'
  | 'another-kind'
  | 'input'
  | 'failed'

/** The words of the command line: its help, and a sentence for everything that can be wrong with a command. */
export interface CommandWords {
  readonly about: string
  readonly usage: string
  readonly commandsHeading: string
  readonly optionsHeading: string
  readonly commands: {
    readonly [Command in
      | 'check'
      | 'totals'
      | 'progress'
      | 'consolidate'
      | 'rules'
      | 'fix'
      | 'diff'
      | 'merge'
      | 'annotate'
      | 'minutes'
      | 'decide'
      | 'adopt'
      | 'new'
      | 'push'
      | 'serve']: string
  }
  readonly options: {
    readonly [Option in
      | 'format'
      | 'lang'
      | 'out'
      | 'failOn'
      | 'asOf'
      | 'config'
      | 'jobs'
      | 'baseline'
      | 'keepBase'
      | 'meeting'
      | 'since'
      | 'asOfMeeting'
      | 'rule'
      | 'dryRun'
      | 'newFile'
      | 'inPlace'
      | 'port'
      | 'attended'
      | 'to'
      | 'askReceiver'
      | 'tokenEnv'
      | 'previewPush'
      | 'resume'
      | 'on'
      | 'confirm'
      | 'reason'
      | 'receiver'
      | 'data'
      | 'newToken'
      | 'label'
      | 'revokeTokens'
      | 'help'
      | 'version']: string
  }
  /** Those of `infitah new`. */
  readonly newOptions: {
    readonly [Option in
      | 'collectivity'
      | 'period'
      | 'projects'
      | 'kind'
      | 'region'
      | 'member'
      | 'axis'
      | 'activities'
      | 'indicators'
      | 'out']: string
  }
  /** What the exit codes of a command mean: `usual` where it has no sentence of its own, `all` for the program. */
  readonly exitCodes: { readonly [Command in 'all' | 'usual' | 'check' | 'consolidate' | 'merge']: string }
  /** Those of `infitah decide`. */
  readonly decideOptions: {
    readonly [Option in
      | 'finding'
      | 'project'
      | 'status'
      | 'reason'
      | 'by'
      | 'meeting'
      | 'who'
      | 'until'
      | 'toMeeting'
      | 'note'
      | 'place'
      | 'present'
      | 'newFile'
      | 'inPlace']: string
  }
  /** Those of `infitah adopt`. */
  readonly adoptOptions: { readonly [Option in 'on' | 'newFile' | 'inPlace']: string }

  readonly unknownOption: Words<[option: string]>
  readonly optionWithoutValue: Words<[option: string]>
  readonly unknownCommand: Words<[command: string]>
  readonly noCommand: Words<[]>
  readonly noFile: string
  readonly oneFile: string
  /** A command that compares two workbooks was given another number of them. */
  readonly twoFiles: string
  /** A merge without a copy. */
  readonly noCopy: string
  readonly optionNeeded: Words<[option: string]>
  /** A workbook that can be read, but holds nothing to total or follow. */
  readonly noProject: Words<[path: string]>
  readonly oneRule: string
  /** A word beside the options of `infitah new`. */
  readonly onlyOptions: Words<[command: string]>
  readonly unknownRule: Words<[rule: string]>
  readonly notOneOf: Words<[option: string, value: string, allowed: readonly string[]]>
  readonly badDay: Words<[option: string, value: string]>
  readonly badCount: Words<[option: string, value: string, most: number]>
  readonly badName: Words<[option: string]>
  readonly badPeriod: Words<[option: string, value: string]>
  readonly badAxis: Words<[option: string, value: string]>
  readonly axisTwice: Words<[option: string, value: string]>
  /** A workbook to be written under a name that no program would know it by. */
  readonly badWorkbookName: Words<[option: string, value: string]>
  readonly configNotJson: Words<[path: string]>
  readonly configKey: Words<[path: string, key: string, known: readonly string[]]>
  readonly configRule: Words<[path: string, rule: string]>
  readonly configValue: Words<[path: string, key: string, value: string]>
  readonly configValueOf: Words<[path: string, key: string, value: string, allowed: readonly string[]]>
  /** A code pattern without a running number. */
  readonly configPattern: Words<[path: string, value: string]>
  readonly unread: UnreadWords
  readonly someUnread: Words<[unread: readonly string[], files: number]>
  readonly unwritten: { readonly [Reason in WriteReason]: Words<[path: string]> }
  /** Why a workbook cannot be changed; `place` names a cell and its sheet, or the sheet alone. */
  readonly unpatched: { readonly [Reason in PatchReason]: Words<[place: string]> }
  readonly notPatched: Words<[path: string, why: string]>
  /** A cell and its sheet in a sentence; the sheet alone where the cell is empty. */
  readonly place: Words<[cell: string, sheet: string]>
  /** Above the address of the page that is served. */
  readonly serving: Words<[]>
  readonly portBusy: Words<[option: string, port: number]>
  readonly portDenied: Words<[option: string, port: number]>
  /** None of the ports that were tried is free. */
  readonly noPort: Words<[option: string]>
  /** The page that is served was not built with the program. */
  readonly noPage: Words<[]>
  /** What was made, and what may be done with it. */
  readonly made: Words<[path: string]>
  /** A fault of the program itself. */
  readonly unexpected: Words<[detail: string]>
}

/** Everything that the faces of Infitah say besides the rules' words: a missing sentence does not compile. */
export interface InterfaceWords {
  readonly addin: AddinWords
  readonly annotate: AnnotateWords
  readonly committee: CommitteeWords
  readonly command: CommandWords
  readonly fix: FixWords
  readonly export: ExportWords
  readonly form: FormWords
  readonly report: ReportWords
  readonly document: DocumentWords
  readonly consolidation: ConsolidationWords
  readonly decide: DecideWords
  readonly difference: DifferenceWords
  readonly merge: MergeWords
  readonly minutes: MinutesWords
  readonly page: PageWords
  readonly rows: RowWords
  readonly pane: PaneWords
  readonly review: ReviewWords
  readonly push: PushWords
  readonly receiver: ReceiverWords
  readonly sending: SendingWords
  /** A column of the matrices in words; null where it is none. */
  readonly columnWords: (column: string) => ColumnWords | null
}

/** The words that a report and the task pane need: the pane loads no others. */
export type ReportInterfaceWords = Pick<
  InterfaceWords,
  'addin' | 'columnWords' | 'committee' | 'document' | 'fix' | 'pane' | 'report' | 'review'
>
