import { array, asyncProperty, assert as check, constantFrom, integer, oneof, record } from 'fast-check'
import { type Row, type Workbook, writeEdit } from '../../../src/grid/index.ts'
import type { HostChange } from '../../../src/hosts/host.ts'
import type { Acts } from '../../excel-host/acts.ts'
import { madeSheet, madeWorkbook } from '../../made/workbook.ts'
import { closeAll, open, settled } from './opened.ts'

afterEach(closeAll)

const start = madeWorkbook(
  madeSheet('s', [
    ['a', 1, { value: 3, formula: 'B1+B2' }],
    ['b', 2],
    ['all', { value: 3, formula: 'SUM(B1:B2)' }],
    ['c', 7],
  ]),
  madeSheet('t', [[{ value: 6, formula: "SUM(s!B1:C3)-3+SUM('s'!B4)-7" }], ['x', { value: 1, format: '0%' }]]),
)

type Act = (acts: Acts) => void

const sheet = constantFrom('s', 't')
const cell = record({ row: integer({ min: 1, max: 8 }), column: constantFrom('A', 'B', 'C', 'D') })
const text = oneof(
  integer({ min: -5, max: 99 }),
  constantFrom('', 'نص', '5%', '=SUM(s!B1:B3)', '=t!B2+1', "'5.10", '#N/A', '2024-01-01'),
)

/** What people do, one thing after another. */
const act = oneof<import('fast-check').Arbitrary<Act>[]>(
  record({ sheet, cell, text }).map((at) => (acts) => acts.type(at.sheet, at.cell.column + at.cell.row, at.text)),
  record({ sheet, cell, rows: array(array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }) }).map(
    (at) => (acts) =>
      acts.paste(at.sheet, at.cell.column + at.cell.row, at.rows, at.rows.length > 1 ? 'by cell' : 'at once'),
  ),
  record({ sheet, cell }).map((at) => (acts) => acts.formatNumbers(at.sheet, at.cell.column + at.cell.row, '0.00')),
  record({ sheet, row: integer({ min: 0, max: 6 }) }).map((at) => (acts) => acts.insertRow(at.sheet, at.row)),
  record({ sheet, row: integer({ min: 6, max: 9 }) }).map(
    (at) => (acts) => acts.sortRows(at.sheet, at.row, at.row + 2),
  ),
  constantFrom<Act>(
    (acts) => acts.addSheet('u'),
    (acts) => acts.deleteSheet('u'),
    (acts) => {
      // A sheet's new name is noticed with the next event: the client of the package is too old to hear of it.
      acts.renameSheet('u', 'v')
      acts.type('v', 'A1', 'z')
    },
    (acts) => acts.undo(),
  ),
)

const steps = array(record({ act, by: constantFrom('person', 'colleague'), wait: constantFrom(0, 0, 1, 30) }), {
  minLength: 1,
  maxLength: 12,
})

/** What one knows who takes every change that the host tells. */
function follower(read: Workbook) {
  let rows = rowsOf(read)

  return {
    take(change: HostChange) {
      if (change.kind === 'workbook') rows = rowsOf(change.workbook)
      else for (const edit of change.edits) writeEdit(rows.get(edit.sheet) ?? new Map(), edit)
    },
    rows: () => rows,
  }
}

function rowsOf({ sheets }: Workbook): ReadonlyMap<string, Map<number, Row>> {
  return new Map(sheets.map(({ name, rows }) => [name, new Map(rows)]))
}

describe('whoever follows what Excel tells', () => {
  it('knows after any acts of people what a reading of the whole workbook gives', async () => {
    await check(
      asyncProperty(steps, async (list) => {
        const opened = await open(start)
        opened.excel.session.stale = true
        const known = follower(await opened.host.read())
        await opened.host.listen(known.take)
        for (const { act, by, wait } of list) {
          try {
            act(by === 'person' ? opened.person : opened.colleague)
          } catch {
            // Nothing to undo, or a deed that is not modelled.
          }
          if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
        }
        await settled(opened)

        expect(known.rows()).toEqual(rowsOf(await opened.host.read()))
        closeAll()
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
