import type { ToRecord } from '../../decide.ts'
import type { Exported, UnknownOwner } from '../../export/index.ts'
import type { Edit, Workbook } from '../../grid/index.ts'
import type { AppendedRows } from '../../hosts/host.ts'
import type { LanguageCode, ReportLanguage } from '../../lang/language.ts'
import type { MinutesFormat } from '../../minutes/index.ts'
import type { IdentityRecord } from '../../plan/index.ts'
import type { Report } from '../../report/schema.ts'

/** Checks a workbook and goes on checking it, wherever the work is done. What is asked is done in that order. */
export interface Judge {
  /** Takes a whole workbook. @throws HostError where it is stopped */
  begin(workbook: Workbook): Promise<void>
  /** Takes cells that changed. @throws HostError where it is stopped */
  follow(edits: readonly Edit[]): Promise<void>
  /** What is known now, in words. @throws HostError where it is stopped */
  report(language: ReportLanguage): Promise<Told>
  /** The rows that record decisions and meetings in the workbook as it is known. @throws HostError where it is stopped */
  record(entries: ToRecord, language: ReportLanguage): Promise<AppendedRows>
  /** The clean rows of the workbook as it is known. @throws HostError where it is stopped */
  exported(given: ExportGiven, language: ReportLanguage): Promise<ExportOutcome>
  /** The minutes of a meeting of the workbook as it is known, as a file. @throws HostError where it is stopped */
  minutes(given: MinutesGiven): Promise<SavedFile>
  /** Drops what is asked and what is known. */
  stop(): void
}

/** A report, and what is searched of each of its findings. */
export interface Told {
  readonly report: Report
  readonly texts: readonly string[]
}

/** What an export takes beside the workbook and its day. */
export interface ExportGiven {
  /** Whose plan it is, where the workbook does not say it. */
  readonly memberId?: number
  /** How what is published calls the things of the plan. */
  readonly previous?: IdentityRecord
}

/** Which minutes are wanted: they speak the language that is asked for, whatever the pane does. */
export interface MinutesGiven {
  /** The meeting's day, ISO 8601. */
  readonly meeting: string
  readonly language: LanguageCode
  readonly format: MinutesFormat
}

/** A file that the browser is given to keep. */
export interface SavedFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** The clean rows, or why nobody knows whose they are. */
export type ExportOutcome = { readonly exported: Exported } | { readonly unknownOwner: UnknownOwner }
