import { severities } from '../../formats/index.ts'
import { isFailure, type Outcome } from '../check-file.ts'
import type { Page } from './page.ts'
import { oneLine } from './plain-text.ts'
import { type Row, table } from './table.ts'

/** How many findings each of several files has. */
export function filesText(outcomes: readonly Outcome[], page: Page): readonly string[] {
  const { files, filesColumns, filesLegend } = page.language.interface.report
  const headings: Row = {
    key: '',
    cells: severities.map((severity) => filesColumns[severity]),
    label: '',
    paint: page.paint.quiet,
  }

  return [
    page.paint.heading(files),
    ...filesLegend.map((line) => `  ${line}`),
    ...table([headings, ...outcomes.map(fileRow)], page),
  ]
}

function fileRow(outcome: Outcome): Row {
  const cells = severities.map((severity) => (isFailure(outcome) ? '—' : String(outcome.summary[severity])))

  return { key: '', cells, label: oneLine(outcome.file ?? '') }
}
