import type { ToRecord } from '../../decide.ts'
import type { Edit, Row, Sheet, Workbook } from '../../grid/index.ts'
import type { AppendedRows } from '../../hosts/host.ts'
import type { LanguageCode } from '../../lang/language.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import type { ExportGiven, MinutesGiven, SavedFile } from './judge.ts'
import type { RowsPart, SentOutcome } from './sent-export.ts'
import type { Sent } from './sent-list.ts'

/** What a judge in another thread is sent: a workbook comes sheet by sheet, some rows at a time. */
export type Asked =
  | { readonly act: 'sheet'; readonly sheet: Omit<Sheet, 'rows'> }
  | { readonly act: 'rows'; readonly rows: readonly (readonly [number, Row])[] }
  | { readonly act: 'begin'; readonly id: number; readonly date1904: boolean }
  | { readonly act: 'follow'; readonly id: number; readonly edits: readonly Edit[] }
  | { readonly act: 'report'; readonly id: number; readonly language: LanguageCode }
  | { readonly act: 'record'; readonly id: number; readonly entries: ToRecord; readonly language: LanguageCode }
  | { readonly act: 'export'; readonly id: number; readonly given: ExportGiven; readonly language: LanguageCode }
  | { readonly act: 'minutes'; readonly id: number; readonly given: MinutesGiven }

/** What it answers; findings and rows come some at a time, before the report or the export that they belong to. */
export type Answered =
  | { readonly kind: 'ready' }
  | { readonly kind: 'findings'; readonly findings: readonly Sent<ToldFinding>[] }
  | { readonly kind: 'report'; readonly id: number; readonly rest: SentRest }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: AppendedRows }
  | { readonly kind: 'exported-rows'; readonly part: RowsPart }
  | { readonly kind: 'exported'; readonly id: number; readonly outcome: SentOutcome }
  | { readonly kind: 'minutes'; readonly id: number; readonly file: SavedFile }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

/** A finding and what is searched of it. */
export interface ToldFinding {
  readonly finding: ReportFinding
  readonly text: string
}

/** The figures of a project. */
export type ProjectTotals = Report['totals']['projects'][number]
export type ProjectProgress = Report['progress']['projects'][number]

/** A report without its findings; of its projects those that changed. */
export type SentRest = Omit<Report, 'findings' | 'totals' | 'progress'> & {
  readonly totals: Omit<Report['totals'], 'projects'> & { readonly projects: readonly Sent<ProjectTotals>[] }
  readonly progress: Omit<Report['progress'], 'projects'> & { readonly projects: readonly Sent<ProjectProgress>[] }
}

/** So many rows, or findings, are copied in less time than a person notices. */
export const partSize = 200

/** A workbook as the messages that bring it. */
export function* workbookParts({ sheets }: Workbook): Generator<Asked> {
  for (const { rows, ...sheet } of sheets) {
    yield { act: 'sheet', sheet }
    let part: (readonly [number, Row])[] = []
    for (const row of rows) {
      if (part.push(row) < partSize) continue

      yield { act: 'rows', rows: part }
      part = []
    }
    if (part.length > 0) yield { act: 'rows', rows: part }
  }
}
