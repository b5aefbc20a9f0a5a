import { type Cell, type Place, placeKey, type Workbook } from '../../src/grid/index.ts'
import { type Merge, mergeCopies, withEdits } from '../../src/merge/index.ts'
import { type Plan, type Project, readPlan } from '../../src/plan/index.ts'
import { both, cellIn, type Deed, insertedRows, typed, withoutColumn, withoutRows } from '../faults/planting.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { madeSheet, madeWorkbook } from '../made/workbook.ts'
import { plans } from '../variations/plans.ts'
import { renamedSheets } from '../variations/sheets.ts'

const base = madePlan({ projects: 4, activities: 3, indicators: 2 })
const plan = readPlan(base)
const sample = plans['the typed sample'] ?? base

function projectAt(index: number, of: Plan = plan): Project {
  const project = of.projects[index]
  if (project === undefined) throw new RangeError(`no project ${index}`)

  return project
}

function amountAt(project: number, activity: number, year: number): Place {
  const at = projectAt(project).activities[activity]?.line?.byYear.get(year)?.at
  if (at === undefined) throw new RangeError('no such amount')

  return at
}

function merged(copies: Readonly<Record<string, Deed | Workbook>>, of: Workbook = base): Merge {
  return mergeCopies(
    of,
    Object.entries(copies).map(([name, made]) => ({
      name,
      workbook: typeof made === 'function' ? made(of).workbook : made,
    })),
  )
}

function written({ edits }: Merge): readonly (readonly [string, Cell['value'] | undefined])[] {
  return edits.map(({ at, cell }) => [placeKey(at), cell?.value])
}

const nothing: Merge = { edits: [], conflicts: [], byHand: [] }
const one = amountAt(0, 1, 2026)
const other = amountAt(2, 0, 2027)

describe('copies without changes', () => {
  it.each(Object.entries(plans))('change nothing: %s', (_, workbook) => {
    expect(merged({ 'a.xlsx': workbook, 'b.xlsx': workbook }, workbook)).toEqual(nothing)
  })
})

describe('changes of one cell', () => {
  it('are taken from each copy', () => {
    const found = merged({ 'a.xlsx': typed([one, 5]), 'b.xlsx': typed([other, 7.25]) })

    expect(written(found)).toEqual(
      expect.arrayContaining([
        [placeKey(one), 5],
        [placeKey(other), 7.25],
      ]),
    )
    expect(found.edits).toHaveLength(2)
    expect({ ...found, edits: [] }).toEqual(nothing)
  })

  it('are one where both copies want the same', () => {
    const found = merged({ 'a.xlsx': typed([one, 5]), 'b.xlsx': typed([one, 5]) })

    expect(found.edits).toEqual([{ at: one, cell: { value: 5 }, from: ['a.xlsx', 'b.xlsx'] }])
    expect(found.conflicts).toEqual([])
  })

  it('are a conflict where copies want different things, with what it is in the plan', () => {
    const found = merged({ 'a.xlsx': typed([one, 5]), 'b.xlsx': typed([one, 6]), 'c.xlsx': typed([other, 1]) })

    expect(found.conflicts).toEqual([
      {
        at: one,
        meaning: {
          project: projectAt(0).code,
          activity: projectAt(0).activities[1]?.label,
          column: 'budget/programmed/2026',
        },
        base: cellIn(base, one),
        versions: [
          { copies: ['a.xlsx'], cell: { value: 5 } },
          { copies: ['b.xlsx'], cell: { value: 6 } },
        ],
      },
    ])
    expect(written(found)).toEqual([[placeKey(other), 1]])
  })

  it('are a conflict where one copy empties what the other changes', () => {
    expect(merged({ 'a.xlsx': typed([one, null]), 'b.xlsx': typed([one, 6]) }).conflicts).toMatchObject([
      { versions: [{ cell: null }, { cell: { value: 6 } }] },
    ])
  })

  it('go together where one copy changes the value and the other its format', () => {
    const was = cellIn(base, one)
    const found = merged({
      'a.xlsx': typed([one, 5]),
      'b.xlsx': typed([one, { value: was?.value ?? null, format: '0.000' }]),
    })

    expect(found.edits.map(({ cell }) => cell)).toEqual([{ value: 5, format: '0.000' }])
    expect(found.conflicts).toEqual([])
  })

  it('may be formulas', () => {
    const formula: Cell = { value: 5, formula: 'SUM(G2:H2)' }

    expect(merged({ 'a.xlsx': typed([one, formula]) }).edits.map(({ cell }) => cell)).toEqual([formula])
  })

  it('are none where a program writes the same otherwise', () => {
    const formats = (format: string): Deed => typed([one, { value: 0.1 + 0.2, format }])
    const started = formats('yyyy\\-mm\\-dd')(base).workbook

    expect(merged({ 'a.xlsx': typed([one, { value: 0.3, format: 'yyyy-mm-dd' }]) }, started)).toEqual(nothing)
    expect(merged({ 'a.xlsx': { ...base, date1904: false } })).toEqual(nothing)
  })
})

describe('rows put in by one copy', () => {
  const { sheet, row } = one
  const roomy = insertedRows(sheet, row, 2)
  const filled = both(roomy, typed([{ sheet, row, column: 4 }, 'نشاط جديد'], [{ sheet, row, column: 7 }, 1234]))

  it('are to be taken over by hand, with all they hold, and change no other cell', () => {
    expect(merged({ 'a.xlsx': filled })).toEqual({
      ...nothing,
      byHand: [
        {
          kind: 'rows-inserted',
          copy: 'a.xlsx',
          sheet,
          where: [String(row + 1)],
          cells: [
            { address: `E${row + 1}`, cell: { value: 'نشاط جديد' } },
            { address: `H${row + 1}`, cell: { value: 1234 } },
          ],
        },
      ],
    })
  })

  it('do not keep the cells below from being taken', () => {
    const below: Place = { ...amountAt(3, 2, 2026) }
    const found = merged({
      'a.xlsx': both(filled, typed([{ ...below, row: below.row + 2 }, 99])),
      'b.xlsx': typed([one, 3]),
    })

    expect(written(found)).toEqual(
      expect.arrayContaining([
        [placeKey(below), 99],
        [placeKey(one), 3],
      ]),
    )
    expect(found.edits).toHaveLength(2)
    expect(found.conflicts).toEqual([])
  })

  it('leave no trace where they are empty', () => {
    expect(merged({ 'a.xlsx': roomy })).toEqual(nothing)
  })

  it('are appended where nothing stands below', () => {
    const last: Place = { sheet: base.sheets[2]?.name ?? '', row: 40, column: 6 }
    const found = merged({ 'a.xlsx': typed([last, 'مؤشر'], [{ ...last, column: 7 }, 0.1]) })

    expect(written(found)).toEqual([
      [placeKey(last), 'مؤشر'],
      [placeKey({ ...last, column: 7 }), 0.1],
    ])
    expect(found.byHand).toEqual([])
  })

  it('are a conflict as a whole where two copies append different ones', () => {
    const last: Place = { sheet: base.sheets[2]?.name ?? '', row: 40, column: 6 }
    const beside = { ...last, column: 7 }
    const found = merged({ 'a.xlsx': typed([last, 'مؤشر'], [beside, 0.1]), 'b.xlsx': typed([last, 'مؤشر آخر']) })

    expect(found.edits).toEqual([])
    expect(found.conflicts.map(({ at, versions }) => [at.column, versions.map(({ cell }) => cell?.value)])).toEqual([
      [6, ['مؤشر', 'مؤشر آخر']],
      [7, [0.1, undefined]],
    ])
  })
})

describe('rows taken out by one copy', () => {
  const gone = withoutRows(one.sheet, one.row, one.row)

  it('are emptied', () => {
    const found = merged({ 'a.xlsx': gone })

    expect(new Set(found.edits.map(({ at, cell }) => `${at.row} ${cell?.value}`))).toEqual(
      new Set([`${one.row} undefined`]),
    )
    expect({ ...found, edits: [] }).toEqual(nothing)
    expect(readPlan(withEdits(base, found.edits)).projects[0]?.budget?.lines).toHaveLength(2)
  })

  it('are a conflict where another copy changed them', () => {
    const found = merged({ 'a.xlsx': gone, 'b.xlsx': typed([one, 3]) })

    expect(found.edits).toEqual([])
    expect(found.conflicts.every(({ at }) => at.row === one.row)).toBe(true)
    expect(found.conflicts.find(({ at }) => at.column === one.column)?.versions).toEqual([
      { copies: ['a.xlsx'], cell: null },
      { copies: ['b.xlsx'], cell: { value: 3 } },
    ])
  })

  it('stay where a merge begins in them', () => {
    const first = readPlan(sample).projects[0]?.budget
    const head = Math.min(...(first?.rows ?? []))
    const found = merged({ 'a.xlsx': withoutRows(first?.sheet ?? '', head, head) }, sample)
    const back = readPlan(withEdits(sample, found.edits))

    expect(found.conflicts).toEqual([])
    expect(back.projects[0]?.code).toBe(readPlan(sample).projects[0]?.code)
  })
})

describe('rows that stand elsewhere in a copy', () => {
  it('are followed, and only told', () => {
    const { sheet } = one
    const rows = [5, 6, 7, 8]
    const moved: Workbook = {
      ...base,
      sheets: base.sheets.map((own) => {
        if (own.name !== sheet) return own

        const body = [...own.rows].filter(([row]) => !rows.includes(row))
        const order = [...body.slice(0, -1), ...[...own.rows].filter(([row]) => rows.includes(row)), ...body.slice(-1)]
        return { ...own, rows: new Map(order.map(([, cells], row) => [row, cells])) }
      }),
    }
    const [first = 0] = [...(moved.sheets[1]?.rows ?? [])].flatMap(([row, cells]) =>
      cells.get(4)?.value === projectAt(1).activities[0]?.label ? [row] : [],
    )
    const found = merged({ 'a.xlsx': typed([{ sheet, row: first, column: 7 }, 31])(moved).workbook })

    expect(written(found)).toEqual([[placeKey({ sheet, row: 5, column: 7 }), 31]])
    expect(found.conflicts).toEqual([])
    expect(new Set(found.byHand.map(({ kind }) => kind))).toEqual(new Set(['rows-moved']))
  })
})

describe('a copy whose sheets or columns are not the same', () => {
  it('is followed where a sheet has a new name', () => {
    const renamed = renamedSheets(typed([one, 5])(base).workbook).workbook
    const found = merged({ 'a.xlsx': renamed })

    expect(written(found)).toEqual([[placeKey(one), 5]])
    expect(found.byHand.map(({ kind, where }) => [kind, ...where])).toEqual(
      base.sheets.map(({ name }) => ['sheet-renamed', name]),
    )
  })

  it('is told of a sheet that it added or took out', () => {
    const extra = madeSheet('ملاحظات', [['نص'], [12]])
    const [first, ...rest] = base.sheets
    const found = merged({ 'a.xlsx': { ...base, sheets: [...rest, extra] } })

    expect(found.byHand.map(({ kind, sheet, cells }) => [kind, sheet, cells.length > 0])).toEqual([
      ['sheet-added', 'ملاحظات', true],
      ['sheet-removed', first?.name, true],
    ])
    expect(found.edits).toEqual([])
  })

  it('is followed where a column is gone or was put in', () => {
    const [, budget] = base.sheets
    const without = merged({ 'a.xlsx': both(typed([one, 5]), withoutColumn(budget?.name ?? '', 5)) })

    expect(written(without)).toEqual([[placeKey(one), 5]])
    expect(without.byHand.map(({ kind, where }) => [kind, ...where])).toEqual([['columns-deleted', 'F']])

    const wider: Workbook = {
      ...base,
      sheets: base.sheets.map((own) =>
        own !== budget
          ? own
          : {
              ...own,
              rows: new Map(
                [...own.rows].map(([row, cells]) => [
                  row,
                  new Map([
                    ...[...cells].map(([column, cell]): [number, Cell] => [column < 6 ? column : column + 1, cell]),
                    [6, { value: `ملاحظة ${row}` }] as const,
                  ]),
                ]),
              ),
            },
      ),
    }
    const within = merged({ 'a.xlsx': typed([{ ...one, column: one.column + 1 }, 5])(wider).workbook })

    expect(written(within)).toEqual([[placeKey(one), 5]])
    expect(within.byHand.map(({ kind, where, cells }) => [kind, ...where, cells.length])).toEqual([
      ['columns-inserted', 'G', budget?.rows.size],
    ])
  })
})

describe('formulas', () => {
  const sums = madeWorkbook(
    madeSheet('أ', [
      ['س', 1],
      ['ص', 2],
      ['ع', 3],
      ['المجموع', { value: 6, formula: 'SUM(B1:B3)' }],
    ]),
    madeSheet('ب', [[{ value: 6, formula: "'أ'!$B$4+0" }, 'نص']]),
  )

  it('that only follow their rows are no change', () => {
    const shifted = madeWorkbook(
      madeSheet('أ', [['عنوان'], ['س', 1], ['ص', 2], ['ع', 3], ['المجموع', { value: 6, formula: 'SUM(B2:B4)' }]]),
      madeSheet('ب', [[{ value: 6, formula: "'أ'!$B$5+0" }, 'نص']]),
    )
    const found = mergeCopies(sums, [{ name: 'a.xlsx', workbook: shifted }])

    expect(found.edits).toEqual([])
    expect(found.byHand.map(({ kind }) => kind)).toEqual(['rows-inserted'])
  })

  it('that were changed go where their rows stand in the base', () => {
    const shifted = madeWorkbook(
      madeSheet('أ', [[], ['س', 1], ['ص', 2], ['ع', 3], ['المجموع', { value: 3, formula: 'SUM(B2:B3)' }]]),
      madeSheet('ب', [[{ value: 6, formula: "'أ'!$B$5+0" }, 'نص']]),
    )

    expect(mergeCopies(sums, [{ name: 'a.xlsx', workbook: shifted }]).edits.map(({ cell }) => cell?.formula)).toEqual([
      'SUM(B1:B2)',
    ])
  })

  it('that a program left out of a copy stay in the base, and the values that differ are told', () => {
    const two = madeWorkbook(
      madeSheet('أ', [
        ['س', 1, { value: 1, formula: 'B1' }],
        ['المجموع', 1, { value: 1, formula: 'SUM(B1:B1)' }],
      ]),
    )
    const flat = madeWorkbook(
      madeSheet('أ', [
        ['س', 1, 1],
        ['المجموع', 1, 2],
      ]),
    )

    expect(mergeCopies(two, [{ name: 'a.xlsx', workbook: flat }])).toEqual({
      ...nothing,
      byHand: [
        {
          kind: 'values-for-formulas',
          copy: 'a.xlsx',
          sheet: 'أ',
          where: ['C2'],
          cells: [{ address: 'C2', cell: { value: 2 } }],
        },
      ],
    })
  })

  it('whose results differ are no change', () => {
    const other = madeWorkbook(
      madeSheet('أ', [
        ['س', 1],
        ['ص', 2],
        ['ع', 4],
        ['المجموع', { value: 7, formula: 'SUM(B1:B3)' }],
      ]),
      ...sums.sheets.slice(1),
    )

    expect(mergeCopies(sums, [{ name: 'a.xlsx', workbook: other }]).edits.map(({ at }) => placeKey(at))).toEqual([
      'أ!B3',
    ])
  })
})
