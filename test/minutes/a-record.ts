import { check } from '../../src/check.ts'
import type { Cell, Workbook } from '../../src/grid/index.ts'
import { type NewCell, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type Language, languages } from '../../src/lang/index.ts'
import type { ReportFinding } from '../../src/report/schema.ts'
import { type Decision, type Meeting, readRecord, recordEntries } from '../../src/review/index.ts'

/** A decision on the finding of a code, the first one of them or the one that lies at a cell. */
export type Decided = Partial<Decision> & Pick<Decision, 'status'> & { readonly code: string; readonly cell?: string }

/** A workbook's file with a fresh record of one meeting and what it decided, as Infitah writes it. */
export function withRecord(
  bytes: Uint8Array,
  meeting: Meeting,
  decided: readonly Decided[],
  language: Language = languages.ar,
): Uint8Array {
  const workbook = readXlsx(bytes)
  const findings = findingsOf(workbook, meeting.day, language)
  const decisions = decided.map(({ code, cell, ...decision }) => ({
    decision: { meeting: meeting.day, by: meeting.by, reason: null, who: null, until: null, note: null, ...decision },
    subject: subjectOf(findings, code, cell),
    identity: '',
  }))
  const { made, rows } = recordEntries(readRecord(workbook), { meetings: [meeting], decisions }, false, language)
  if (made === null) throw new Error('the workbook has a record already')

  const texts = made.texts.map(({ text }) => [{ value: text }])
  const heading = made.tables[0]?.rows[0] ?? []

  return patchXlsx(bytes, {
    sheets: [
      {
        name: made.name,
        definedName: made.definedName,
        rows: [...texts, [null], heading.map(newCell), ...rows.map((row) => row.map(newCell))],
      },
    ],
  })
}

function findingsOf(workbook: Workbook, asOf: string, language: Language): readonly ReportFinding[] {
  return check(workbook, { asOf, language }).findings
}

function subjectOf(findings: readonly ReportFinding[], code: string, cell: string | undefined): ReportFinding {
  const found = findings.find((one) => one.code === code && (cell === undefined || one.cells[0] === cell))
  if (found === undefined) throw new Error(`nothing is found of ${code} ${cell ?? ''}`)

  return found
}

function newCell(cell: Cell | null): NewCell | null {
  if (cell === null || (cell.value !== null && typeof cell.value === 'object')) return null

  return { value: cell.value, ...(cell.format !== undefined && { format: cell.format }) }
}
