import type { Cell, Workbook } from '../../src/grid/index.ts'
import { type Project, readPlan } from '../../src/plan/index.ts'
import { emptyRows } from '../variations/placing.ts'
import { moving, type Rewriting, withCells } from '../variations/rewriting.ts'
import { renamedSheets } from '../variations/sheets.ts'
import { checked, decided, decisionsOn, recording, sample } from './decided.ts'

const ten = recording(sample, (examined) => ({ decisions: decisionsOn(examined) }))
const before = decided(checked(ten))

/** The record as it is while the sheets of the plan are rewritten. */
function rewritten(rewrite: Rewriting): Workbook {
  const [record, ...plan] = [...ten.sheets].sort((a, b) => Number(b.ours) - Number(a.ours))
  const { workbook } = rewrite({ ...ten, sheets: plan })

  return { ...workbook, sheets: [...workbook.sheets, ...(record === undefined ? [] : [record])] }
}

/** Two neighbours of each matrix trade places, with all their rows. */
const swapped: Rewriting = (workbook) => {
  const [, first, second] = readPlan(workbook).projects

  return moving((sheet) => {
    const rowsOf = (project: Project | undefined) =>
      ([project?.listed, project?.budget, project?.followed] as const).flatMap((block) =>
        block == null || block.sheet !== sheet.name
          ? []
          : [...block.rows, ...('total' in block && block.total !== null ? [block.total.label.at.row] : [])],
      )
    const [a, b] = [rowsOf(first), rowsOf(second)]
    const order = [...b, ...a]
    const places = [...a, ...b].sort((one, other) => one - other)
    const to = new Map(order.map((row, index) => [row, places[index] ?? row]))

    return { column: (column) => column, row: (row) => to.get(row) ?? row }
  })(workbook)
}

/** The texts of cells, edited wherever they stand. */
function edited(edit: (text: string) => string): Rewriting {
  return (workbook) => ({
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        withCells(
          sheet,
          (cell): Cell => (typeof cell.value === 'string' ? { ...cell, value: edit(cell.value) } : cell),
        ),
      ),
    },
    origin: (place) => place,
  })
}

describe('ten decisions', () => {
  it.each<readonly [string, Rewriting]>([
    ['projects are reordered', swapped],
    ['rows are put in', emptyRows(3)],
    ['sheets are renamed', renamedSheets],
    ['the title of a project is edited', edited((text) => text.replace('يوم بيئي سنوي', 'يوم بيئي كل سنة'))],
    ['the code of a project is corrected', edited((text) => text.replace('PO-24-25-CDAI-03', 'PO-24-25-CDAI-12'))],
  ])('stay where they are when %s', (_, rewrite) => {
    const workbook = rewritten(rewrite)

    expect(textOf(workbook)).not.toBe(textOf(ten))
    expect(decided(checked(workbook))).toEqual(expect.arrayContaining(before))
  })

  it('stay with an activity and an indicator whose labels are edited; what they quote has changed with it', () => {
    const label = edited((text) =>
      text
        .replace('إحداث لجنة مشتركة لتنفيذ وتتبع', 'إحداث لجنة دائمة لتنفيذ وتتبع')
        .replace('استغلال طالبي المعلومات', 'استعمال طالبي المعلومات'),
    )
    const { report } = checked(rewritten(label))
    const stale = report.findings.filter(({ decision }) => decision?.stale)

    expect(decided({ report }).map(({ fingerprint }) => fingerprint)).toEqual(
      before.map(({ fingerprint }) => fingerprint),
    )
    expect(stale.map(({ code }) => code).sort()).toEqual(['I07', 'S02'])
    expect(stale.find(({ code }) => code === 'S02')).toMatchObject({
      message: expect.stringContaining('لجنة دائمة'),
      decision: { was: expect.stringContaining('لجنة مشتركة') },
    })
  })

  it('are stale where a weight changed, and no other is', () => {
    const workbook = rewritten((plan) => ({ workbook: withWeight(plan, 0.05), origin: (place) => place }))
    const { findings } = checked(workbook).report

    expect(decided(checked(workbook)).filter(({ stale }) => stale)).toHaveLength(1)
    expect(findings.find(({ decision }) => decision?.stale)).toMatchObject({
      code: 'I01',
      actual: '105',
      decision: { status: 'to-mend', was: expect.stringContaining('101') },
    })
  })

  it('are mended once their finding is gone', () => {
    const workbook = rewritten((plan) => ({ workbook: withWeight(plan, 0), origin: (place) => place }))
    const { report } = checked(workbook)
    const gone = report.review?.decisions.filter(({ standing }) => standing === 'mended')

    expect(report.findings.some(({ code }) => code === 'I01')).toBe(false)
    expect(gone).toMatchObject([{ code: 'I01', status: 'to-mend', project: 'PO-24-25-ENOVSP-04' }])
  })
})

function textOf({ sheets }: Workbook): string {
  return JSON.stringify(
    sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, ...cells.values()])]),
  )
}

/** The weight that makes a project's sum 101 becomes another. */
function withWeight(workbook: Workbook, weight: number): Workbook {
  const { cells, sheet: name } = checked(workbook).report.findings.find(({ code }) => code === 'I01') ?? {
    cells: [],
    sheet: '',
  }
  const [cell = ''] = cells

  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name
        ? withCells(sheet, (each, row, column) =>
            `${String.fromCharCode(65 + column)}${row + 1}` === cell ? { ...each, value: weight } : each,
          )
        : sheet,
    ),
  }
}
