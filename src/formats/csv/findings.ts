import { csvOf, type Field } from '../../csv/index.ts'
import type { Language } from '../../lang/index.ts'
import type { Failure, Report, ReportFinding } from '../../report/schema.ts'
import { plainText } from '../../text/index.ts'
import { decisionLines } from '../decision.ts'

const columns = [
  'severity',
  'code',
  'rule',
  'project',
  'sheet',
  'cells',
  'message',
  'expected',
  'actual',
  'why',
  'todo',
  'fix',
  'related',
  'decision',
  'fingerprint',
] as const

/** The findings of reports as CSV, a row each; a file that could not be read has a row that says why. */
export function findingsCsv(outcomes: readonly (Report | Failure)[], language: Language): string {
  const { document } = language.interface
  const heads = [document.head.file, ...columns.map((column) => document.columns[column])]
  const rows = outcomes.flatMap((outcome) =>
    'error' in outcome
      ? [unreadRow(outcome, heads.length)]
      : outcome.findings.map((finding) => findingRow(finding, outcome.file, language)),
  )

  return csvOf([heads.map((text) => ({ text })), ...rows])
}

/** The file first, the sentence under the findings' own. */
function unreadRow({ file, error }: Failure, length: number): readonly Field[] {
  const message = columns.indexOf('message') + 1

  return Array.from({ length }, (_, index) => ({
    text: index === 0 ? file : index === message ? plainText(error) : null,
  }))
}

function findingRow(finding: ReportFinding, file: string | null, language: Language): readonly Field[] {
  const { document } = language.interface
  const { related = [] } = finding
  const texts: { readonly [Column in (typeof columns)[number]]: string | null } = {
    ...finding,
    severity: document.severities[finding.severity],
    cells: finding.cells.join(' '),
    fix: finding.fix?.label ?? null,
    related: related.map(({ sheet, cells }) => `${sheet}: ${cells.join(' ')}`).join('; '),
    decision: decisionLines(finding, language).join(' '),
  }

  return [{ text: file }, ...columns.map((column) => fieldOf(texts[column]))]
}

/** What is expected and written may be an amount, and stays one. */
function fieldOf(value: string | null): Field {
  return value !== null && /^-?\d+(\.\d+)?$/.test(value)
    ? { number: value }
    : { text: value === null ? null : plainText(value) }
}
