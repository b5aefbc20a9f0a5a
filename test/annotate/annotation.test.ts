import { annotationOf } from '../../src/annotate/index.ts'
import { check } from '../../src/check.ts'
import { sheetNamed, type Workbook } from '../../src/grid/index.ts'
import { markColours } from '../../src/hosts/mark-looks.ts'
import { languages } from '../../src/lang/index.ts'
import type { Report, ReportFinding } from '../../src/report/schema.ts'
import { sample } from '../review/decided.ts'

const { fr } = languages
const report = check(sample, { asOf: '2026-03-12', language: fr })
const [some] = report.findings
const budget = sample.sheets[2]?.name ?? ''

function withFindings(...findings: readonly Partial<ReportFinding>[]): Report {
  if (some === undefined) throw new Error('nothing is found')

  return { ...report, findings: findings.map((finding) => ({ ...some, related: [], sheet: budget, ...finding })) }
}

function patchOf(findings: Report, workbook: Workbook = sample) {
  return annotationOf(findings, workbook, fr).patch
}

describe('an annotation', () => {
  it('colours a cell by the gravest that is found there, and every cell that is spoken of', () => {
    const { marks = [] } = patchOf(
      withFindings(
        { severity: 'info', cells: ['B2', 'B3'] },
        { severity: 'error', cells: ['B3'], related: [{ sheet: 'other', cells: ['C9'] }] },
        { severity: 'warning', cells: ['B3', 'B4'] },
      ),
    )
    const colours = Object.fromEntries(
      marks.flatMap(({ sheet, cells, colour }) => cells.map((cell) => [`${sheet}!${cell}`, colour])),
    )

    expect(colours).toEqual({
      [`${budget}!B2`]: markColours.info,
      [`${budget}!B3`]: markColours.error,
      [`${budget}!B4`]: markColours.warning,
      'other!C9': markColours.error,
    })
  })

  it('writes at the first of joined cells, which alone is seen', () => {
    const merge = sheetNamed(sample, budget)?.merges.find(({ row, endRow }) => endRow > row)
    const { row = 0, column = 0, endRow = 0 } = merge ?? {}
    const covered = `${String.fromCharCode(65 + column)}${endRow + 1}`
    const { comments = [] } = patchOf(withFindings({ cells: [covered] }))

    expect(comments).toEqual([expect.objectContaining({ row, column })])
  })

  it('lists what lies in no cell, without a comment', () => {
    const annotation = annotationOf(withFindings({ sheet: null, cells: [] }, { cells: ['B2'] }), sample, fr)

    expect(annotation).toMatchObject({ commented: 1, listedOnly: 1 })
    expect(annotation.patch.sheets?.[0]?.rows.slice(4)).toHaveLength(2)
  })

  it('leaves a cell that takes no comment, but for its colour and its sign', () => {
    const closed = [{ sheet: budget, cell: 'Z90' }]
    const { patch } = annotationOf(withFindings({ cells: ['Z90'] }), sample, fr, closed)

    expect([patch.comments, patch.signs?.length, patch.marks?.length]).toEqual([[], 1, 1])
  })

  it('names its list as no sheet is named', () => {
    const taken = {
      ...sample,
      sheets: sample.sheets.map((sheet, index) => (index === 0 ? { ...sheet, name: 'LISTE des constats' } : sheet)),
    }

    expect(patchOf(withFindings({ cells: ['B2'] }), taken).sheets?.[0]?.name).toBe('Liste des constats 2')
  })

  it('keeps an Arabic name in its place in a French sentence, and a code alone as it is', () => {
    const { comments = [], sheets = [] } = patchOf(
      withFindings({ cells: ['B2'], message: 'nom \u2068اسم\u2069 1', expected: '\u2068اسم\u2069' }),
    )

    expect(comments[0]?.text).toContain('nom \u200eاسم\u200e 1')
    expect(sheets[0]?.rows[4]?.map((cell) => cell?.value)).toContain('اسم')
  })

  it('is nothing where nothing is found', () => {
    expect(annotationOf({ ...report, findings: [] }, sample, fr)).toEqual({ patch: {}, commented: 0, listedOnly: 0 })
  })
})
