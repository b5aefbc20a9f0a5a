import { readFileSync } from 'node:fs'
import { check } from '../../src/check.ts'
import { dashboardOf } from '../../src/dashboard/index.ts'
import { addressOf, type Cell, parseRange } from '../../src/grid/index.ts'
import type { InsertedSheet } from '../../src/hosts/host.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'

const sample = readXlsx(readFileSync('templates/ait-melloul-2024-2025.xlsx'))
const report = check(sample, { asOf: '2026-11-23', language: languages.ar })
const sheet = dashboardOf(report, languages.ar)

function cellsOf({ tables }: InsertedSheet): ReadonlyMap<string, Cell> {
  return new Map(
    tables.flatMap(({ row, column, rows }) =>
      rows.flatMap((cells, down) =>
        cells.map((cell, across) => [addressOf({ row: row + down, column: column + across }), cell] as const),
      ),
    ),
  )
}

/** What a spreadsheet makes of a SUM over the cells as they stand, in centimes. */
function summed(formula: string, cells: ReadonlyMap<string, Cell>): bigint {
  const range = parseRange(/^SUM\((.+)\)$/.exec(formula)?.[1] ?? '')
  if (range === null) throw new Error(formula)

  return [...cells]
    .filter(([address]) => {
      const at = parseRange(address)
      return (
        at && at.row >= range.row && at.row <= range.endRow && at.column >= range.column && at.column <= range.endColumn
      )
    })
    .reduce((sum, [, { value }]) => sum + centimes(value), 0n)
}

const centimes = (value: Cell['value']) => (typeof value === 'number' ? BigInt(Math.round(value * 100)) : 0n)

describe('the dashboard of the sample', () => {
  const cells = cellsOf(sheet)

  it('has every amount of the totals, to the centime', () => {
    const [credits] = sheet.tables
    const { projects, mobilised, byYear, cost } = report.totals
    const amounts = [...projects, report.totals].map((one) => [one.mobilised, ...Object.values(one.byYear), one.cost])

    expect(credits?.rows.slice(1).map((row) => row.slice(2).map(({ value }) => Number(value).toFixed(2)))).toEqual(
      amounts,
    )
    expect([mobilised, ...Object.values(byYear), cost]).toEqual(['1171996.00', '850000.00', '440000.00', '2461996.00'])
  })

  it('shows sums that are what their formulas give', () => {
    const formulas = [...cells.values()].filter(({ formula }) => formula !== undefined)

    expect(formulas).toHaveLength(11 + 4 + 1 + 1)
    expect(formulas.map(({ formula = '' }) => summed(formula, cells))).toEqual(
      formulas.map(({ value }) => centimes(value)),
    )
  })

  it('keeps tables, titles and charts apart', () => {
    const taken = new Set<string>()
    for (const { row, column, rows } of sheet.tables) {
      for (let down = 0; down < rows.length; down++) {
        for (let across = 0; across < (rows[0]?.length ?? 0); across++)
          taken.add(addressOf({ row: row + down, column: column + across }))
      }
    }

    expect(new Set(sheet.tables.map(({ rows }) => new Set(rows.map((row) => row.length)).size))).toEqual(new Set([1]))
    expect(sheet.texts.filter((at) => taken.has(addressOf(at)))).toEqual([])
    expect(sheet.charts.filter(({ over }) => taken.has(addressOf(over)))).toEqual([])
    expect(sheet.charts).toHaveLength(3)
  })

  it('charts the parts and not their sum', () => {
    const [years] = sheet.charts

    expect(cells.get(addressOf({ row: years?.of.endRow ?? 0, column: 1 }))?.value).toBe(440_000)
  })

  it('is marked as ours, and reads as the language does', () => {
    expect(sheet.definedName).toBe('_infitah_dashboard')
    expect([sheet.rightToLeft, dashboardOf(report, languages.fr).rightToLeft]).toEqual([true, false])
  })
})

it('does not let a sum pass for an amount that is not known', () => {
  const [first, ...others] = report.totals.projects
  if (first === undefined) throw new Error('the sample has projects')
  const unknown = {
    ...report,
    totals: { ...report.totals, cost: null, projects: [{ ...first, cost: null }, ...others] },
  }
  const [credits] = dashboardOf(unknown, languages.fr).tables

  expect(credits?.rows[1]?.at(-1)).toEqual({ value: '—' })
  expect(credits?.rows.at(-1)?.at(-1)).toEqual({ value: '—' })
})

it('is a sheet with headings alone where no project was read', () => {
  const empty = check({ sheets: [], date1904: false }, { asOf: '2026-11-23', language: languages.en })

  expect(dashboardOf(empty, languages.en).charts).toEqual([])
})
