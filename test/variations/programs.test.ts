import { readFileSync } from 'node:fs'
import { utils, type WorkSheet, write } from '@e965/xlsx'
import { type Cell, isError, type Sheet, type Workbook } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { essenceOf } from './essence.ts'
import { headings, mergings, placings, sheetings, writings } from './library.ts'
import { plans } from './plans.ts'
import { inTurn, type Rewriting } from './rewriting.ts'

describe('the sample plans as other programs save them', () => {
  const typed = ['typed-saved-again.openpyxl', 'without-merges.openpyxl', 'dates-from-1904.openpyxl']
  const opened = ['typed-by-way-of-ods.libreoffice', 'typed-by-way-of-xls.libreoffice', 'calculated.libreoffice']
  const published = ['published-saved-again.openpyxl', 'flat.openpyxl', 'published.libreoffice']

  it.each([...typed, ...opened])('reads alike: %s', (name) => {
    expect(essenceOf(saved(name))).toEqual(essenceOf(plan('the typed sample')))
  })

  it.each(published)('reads alike: %s', (name) => {
    expect(essenceOf(saved(name))).toEqual(essenceOf(plan('the published sample')))
  })

  it('reads alike: tables of Excel on sheets of their own', () => {
    const { findings, ...rest } = essenceOf(saved('tables-of-excel.openpyxl'))
    const { findings: before, ...same } = essenceOf(plan('the published sample'))

    expect(rest).toEqual(same)
    expect(findings.map(withoutPlace)).toEqual(before.map(withoutPlace))
  })
})

describe('rewritten plans written by SheetJS', () => {
  const rewritings: readonly (readonly [string, string, Rewriting | undefined])[] = [
    [
      'the typed sample',
      'flat, in French, reversed',
      inTurn(
        pick(mergings, 'a flat table'),
        pick(headings, 'in French'),
        pick(placings, 'from the last column to the first'),
      ),
    ],
    [
      'the published sample',
      'Arabic-Indic digits, from D7 on',
      inTurn(pick(writings, 'amounts: Arabic-Indic digits'), pick(placings, 'from D7 on')),
    ],
    ['the sample never calculated', 'as it is', undefined],
    ['an English council for 2026-2028', 'grouped, without merges', pick(headings, 'under group headings, unmerged')],
    [
      'an Arabic region for 2026-2028',
      'from 1904, all on one sheet',
      inTurn(pick(writings, 'dates: from 1904'), pick(sheetings, 'all on one, in the order 2,0,4,1,3, 2 rows apart')),
    ],
  ]

  it.each(rewritings)('reads alike: %s, %s', (name, _, rewriting) => {
    const { workbook, origin } = rewriting?.(plan(name)) ?? { workbook: plan(name), origin: (place) => place }

    expect(essenceOf(workbook, (one) => ({ workbook: bySheetJs(one), origin }))).toEqual(essenceOf(plan(name)))
  })
})

function plan(name: string): Workbook {
  const known = plans[name]
  if (known === undefined) throw new Error(`there is no plan ${name}`)

  return known
}

function pick(rewritings: Readonly<Record<string, Rewriting>>, name: string): Rewriting {
  const rewriting = rewritings[name]
  if (rewriting === undefined) throw new Error(`there is no rewriting ${name}`)

  return rewriting
}

function saved(name: string): Workbook {
  return readXlsx(readFileSync(`test/variations/workbooks/${name}.xlsx`))
}

function withoutPlace(finding: string): string {
  return finding.split(' ').slice(0, 3).join(' ')
}

function bySheetJs({ sheets, date1904 }: Workbook): Workbook {
  const Sheets = Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetJs(sheet)]))
  const book = { SheetNames: sheets.map(({ name }) => name), Sheets, Workbook: { WBProps: { date1904 } } }

  return readXlsx(write(book, { type: 'buffer', bookType: 'xlsx' }))
}

function sheetJs(sheet: Sheet): WorkSheet {
  const cells = [...sheet.rows].flatMap(([r, row]) =>
    [...row].map(([c, cell]) => [utils.encode_cell({ r, c }), sheetJsCell(cell)] as const),
  )
  const ends = [...sheet.rows].map(([r, row]) => ({ r, c: Math.max(...row.keys()) }))
  const end = { r: Math.max(0, ...ends.map(({ r }) => r)), c: Math.max(0, ...ends.map(({ c }) => c)) }

  return {
    ...Object.fromEntries(cells),
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: end }),
    '!merges': sheet.merges.map(({ row, column, endRow, endColumn }) => ({
      s: { r: row, c: column },
      e: { r: endRow, c: endColumn },
    })),
  }
}

function sheetJsCell({ value, formula, format }: Cell) {
  const more = { ...(formula === undefined ? {} : { f: formula }), ...(format === undefined ? {} : { z: format }) }
  if (typeof value === 'number') return { t: 'n', v: value, ...more }
  if (typeof value === 'string') return { t: 's', v: value, ...more }

  return isError(value) ? { t: 's', v: value.error, ...more } : { t: 'z', ...more }
}
