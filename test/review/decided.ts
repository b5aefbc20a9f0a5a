import { readFileSync } from 'node:fs'
import { type Examined, examine } from '../../src/check.ts'
import { type DecisionOn, type DecisionOnFinding, recordRows } from '../../src/decide.ts'
import { type Cell, parseAddress, type Row, type Sheet, sheetOf, type Workbook } from '../../src/grid/index.ts'
import type { AppendedRows } from '../../src/hosts/written.ts'
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import type { Decision, Meeting } from '../../src/review/index.ts'

const budget = '2-البرمجة المالية السنوية'
const faults = { G5: '50 000,00', G6: '١٠٠٠٠٠', G10: 4000, F16: 1 }

/** The bytes of the typed sample with some amounts gone wrong, so that ten findings and more are there to decide on. */
export const sampleBytes = patchXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'), {
  cells: Object.entries(faults).map(([cell, value]) => ({
    sheet: budget,
    ...(parseAddress(cell) ?? { row: 0, column: 0 }),
    value,
  })),
})

export const sample = readXlsx(sampleBytes)

/** A workbook checked on the day of the tests. */
export function checked(workbook: Workbook, code: LanguageCode = 'fr'): Examined {
  return examine(workbook, { asOf: '2026-05-01', language: languages[code] })
}

/** A decision with nothing special about it. */
export function aDecision(decision: Partial<Decision> = {}): Decision {
  return {
    status: 'to-mend',
    meeting: '2026-03-12',
    by: 'مقرر اللجنة (مريم)',
    reason: null,
    who: null,
    until: null,
    note: null,
    ...decision,
  }
}

/** What may be decided on a finding, with a reason of its own. */
export function decisionsOn({ report }: Examined, many = 10): readonly DecisionOnFinding[] {
  return report.findings.slice(0, many).map(({ fingerprint, severity, code }, index) => ({
    fingerprint,
    decision: aDecision({
      status: severity === 'error' ? 'to-mend' : 'accepted',
      reason: `تعليل ${index + 1} ${code}`,
    }),
  }))
}

/** A workbook once decisions and meetings are recorded in it, as a host would. */
export function recording(
  workbook: Workbook,
  given: (examined: Examined) => {
    readonly decisions?: readonly DecisionOn[]
    readonly meetings?: readonly Meeting[]
  },
  code: LanguageCode = 'fr',
): Workbook {
  const examined = checked(workbook, code)

  return withRows(workbook, recordRows(examined, given(examined), languages[code]))
}

/** A workbook with the rows that a host is given to append. */
export function withRows(workbook: Workbook, { sheet, heading, rows, cells, made }: AppendedRows): Workbook {
  const sheets = made === null ? workbook.sheets : [...workbook.sheets, madeSheet(made)]

  return {
    ...workbook,
    sheets: sheets.map((each) => (each.name === sheet ? grown(each, heading, rows, cells) : each)),
  }
}

function madeSheet({ name, tables, texts }: NonNullable<AppendedRows['made']>): Sheet {
  const rows = new Map<number, Row>(texts.map(({ row, column, text }) => [row, new Map([[column, { value: text }]])]))
  for (const table of tables) {
    rows.set(table.row, filled(table.rows[0] ?? [], table.column))
  }

  return { ...sheetOf(name, rows), ours: true }
}

function grown(
  sheet: Sheet,
  heading: AppendedRows['heading'],
  added: AppendedRows['rows'],
  cells: AppendedRows['cells'],
): Sheet {
  const rows = new Map(sheet.rows)
  for (const { at, cell } of cells) {
    if (cell !== null) rows.set(at.row, new Map([...(rows.get(at.row) ?? []), [at.column, cell]]))
  }
  const last = Math.max(heading.row, ...rows.keys())
  added.forEach((row, index) => {
    rows.set(last + 1 + index, filled(row, heading.column))
  })

  return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) }
}

function filled(cells: readonly (Cell | null)[], first: number): Row {
  return new Map(cells.flatMap((cell, index) => (cell === null ? [] : [[first + index, cell] as const])))
}

/** The sheet of the record. */
export function recordIn({ sheets }: Workbook): Sheet {
  const found = sheets.find(({ ours }) => ours)
  if (found === undefined) throw new Error('the workbook has no record')

  return found
}

/** A workbook whose record has other rows under its headings, given as they stand and given back as they are to stand. */
export function withRecordRows(workbook: Workbook, change: (rows: readonly Row[]) => readonly Row[]): Workbook {
  const sheet = recordIn(workbook)
  const top = [...sheet.rows].filter(([row]) => row <= headingRow)
  const below = change([...sheet.rows].filter(([row]) => row > headingRow).map(([, row]) => row))
  const rows = new Map([...top, ...below.map((row, index) => [headingRow + 1 + index, row] as const)])

  return { ...workbook, sheets: workbook.sheets.map((each) => (each === sheet ? { ...sheet, rows } : each)) }
}

/** Where the headings of a record that Infitah made stand. */
export const headingRow = 3

/** What is decided on each finding that is decided on. */
export function decided({ report }: Pick<Examined, 'report'>) {
  return report.findings.flatMap(({ fingerprint, decision }) =>
    decision === null ? [] : [{ fingerprint, status: decision.status, reason: decision.reason, stale: decision.stale }],
  )
}
