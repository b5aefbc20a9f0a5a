import { type Examined, judgedFrom } from './check.ts'
import { type Edit, type Place, type Row, sheetNamed, type Workbook, writeEdit } from './grid/index.ts'
import { oursAside } from './known.ts'
import type { ReportLanguage } from './lang/index.ts'
import { type Change, changeOf } from './live/change.ts'
import { followed, type LiveOptions, type Replaced, type State, scopesOf, started, stepTo } from './live/state.ts'
import type { Plan, Project, Rereader } from './plan/index.ts'
import { type Judged, type Report, reportOf } from './report/index.ts'

export type { Change } from './live/change.ts'
export type { LiveOptions } from './live/state.ts'

/** A check that follows a workbook while people type in it. */
export interface LiveCheck {
  readonly plan: Plan
  /** Takes cells that were read again; throws RangeError for a sheet that the workbook does not have. */
  update(edits: readonly Edit[]): Change
  /** Everything known now: equal to a check of the whole workbook, whatever was edited before. */
  judged(): Judged
  report(language: ReportLanguage, file?: string): Report
  /** The workbook as it is now with all that is known of it: what decisions are taken on. */
  examined(language: ReportLanguage, file?: string): Examined
}

/** Checks a workbook and goes on checking it: after an edit only what depends on the edited rows is computed again. */
export function liveCheck(given: Workbook, options: LiveOptions): LiveCheck {
  const workbook = oursAside(given)
  const written = new Map(workbook.sheets.map((sheet): [string, Map<number, Row>] => [sheet.name, new Map(sheet.rows)]))
  const own: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: written.get(sheet.name) ?? sheet.rows })),
  }
  let state = started(own, options)
  const examined = (language: ReportLanguage, file?: string): Examined => {
    const judged = judgedOf(state, options.asOf)
    return { workbook: own, judged, report: reportOf(judged, own, language, file ?? null) }
  }

  return {
    get plan() {
      return state.reader.plan
    },
    update(edits) {
      const touched = edits.flatMap((edit) => write(own, written, edit))
      const { grandTotal } = state.reader
      const replaced = reread(state.reader, touched, written)
      const step =
        replaced === null
          ? stepTo(state, started(own, options))
          : followed(state, replaced, state.reader.grandTotal !== grandTotal, options.asOf)
      state = step.after
      return changeOf(step)
    },
    judged: () => judgedOf(state, options.asOf),
    report: (language, file) => examined(language, file).report,
    examined,
  }
}

/** Writes an edit and names the rows that it touches. */
function write(own: Workbook, written: ReadonlyMap<string, Map<number, Row>>, edit: Edit): readonly Place[] {
  const sheet = sheetNamed(own, edit.sheet)?.name ?? edit.sheet
  const rows = written.get(sheet)
  if (rows === undefined) throw new RangeError(`the workbook has no sheet ${JSON.stringify(edit.sheet)}`)

  writeEdit(rows, edit)
  return edit.cells.map((_, offset) => ({ sheet, row: edit.row + offset, column: edit.column }))
}

/** The projects that touched rows belong to, as they were; null where the whole workbook must be read again. */
function reread(
  reader: Rereader,
  touched: readonly Place[],
  written: ReadonlyMap<string, Map<number, Row>>,
): Replaced | null {
  const old = new Map<number, Project>()
  for (const { sheet, row } of touched) {
    const replaced = reader.reread(sheet, row, written.get(sheet)?.get(row))
    if (replaced === null) return null

    for (const project of replaced) if (!old.has(project.index)) old.set(project.index, project)
  }

  return old
}

function judgedOf(state: State, asOf: string): Judged {
  return judgedFrom(state.reader.plan, state.rules, asOf, scopesOf(state), state.identity)
}
