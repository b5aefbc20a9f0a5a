import { array, assert, constantFrom, nat, property, tuple } from 'fast-check'
import { type Cell, coveredBy, type Place, type Workbook } from '../../src/grid/index.ts'
import { type Merge, mergeCopies } from '../../src/merge/index.ts'
import { type Deed, insertedRows, typed, withoutColumn, withoutRows } from '../faults/planting.ts'
import { plans } from '../variations/plans.ts'

const names = Object.keys(plans).filter((name) => name !== 'the sample never calculated')
const deeds = [
  'type',
  'type',
  'type',
  'fill a new row',
  'add a row',
  'take a row',
  'take rows',
  'take a column',
] as const
const deed = tuple(constantFrom(...deeds), nat(), nat(3))

type Doing = readonly [what: (typeof deeds)[number], where: number, more: number]

function placesIn({ sheets }: Workbook): readonly Place[] {
  return sheets.flatMap((sheet) => {
    const covered = coveredBy(sheet)
    return [...sheet.rows].flatMap(([row, cells]) =>
      [...cells.keys()].filter((column) => !covered(row, column)).map((column) => ({ sheet: sheet.name, row, column })),
    )
  })
}

/** What somebody does to a copy; all that is typed is told apart by its text. */
function done(workbook: Workbook, doings: readonly Doing[], copy: string): Workbook {
  return doings.reduce((now, doing, index) => deedOf(now, doing, `كتابة ${copy}/${index}`)(now).workbook, workbook)
}

function deedOf(workbook: Workbook, [what, where, more]: Doing, text: string): Deed {
  const places = placesIn(workbook)
  const { sheet = '', row = 0, column = 0 } = places[where % places.length] ?? {}
  if (what === 'type') return typed([{ sheet, row, column }, text])
  if (what === 'add a row') return insertedRows(sheet, row, 1)
  if (what === 'take a row') return withoutRows(sheet, row, row)
  if (what === 'take rows') return withoutRows(sheet, row, row + more)
  if (what === 'take a column') return withoutColumn(sheet, column)

  return (book) => {
    const { workbook: roomy } = insertedRows(sheet, row, 1)(book)
    return typed([{ sheet, row, column }, text], [{ sheet, row, column: column + 1 }, `${text} ب`])(roomy)
  }
}

function textsIn(cells: Iterable<Cell | null>): ReadonlySet<unknown> {
  return new Set([...cells].map((cell) => cell?.value))
}

function toldIn({ edits, conflicts, byHand }: Merge): ReadonlySet<unknown> {
  return textsIn([
    ...edits.map(({ cell }) => cell),
    ...conflicts.flatMap(({ versions }) => versions.map(({ cell }) => cell)),
    ...byHand.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
  ])
}

function cellsOf({ sheets }: Workbook): readonly Cell[] {
  return sheets.flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]))
}

describe('whatever people do to their copies', () => {
  const book = (name: string) => plans[name] ?? { sheets: [], date1904: false }

  it('what they typed is taken, or told as a conflict, or left to be taken over by hand', () => {
    assert(
      property(
        constantFrom(...names),
        array(deed, { maxLength: 5 }),
        array(deed, { maxLength: 5 }),
        (name, first, second) => {
          const copies = [done(book(name), first, 'أ'), done(book(name), second, 'ب')]
          const told = toldIn(
            mergeCopies(
              book(name),
              copies.map((workbook, index) => ({ name: String(index), workbook })),
            ),
          )
          const typedTexts = copies
            .flatMap(cellsOf)
            .map(({ value }) => value)
            .filter((value) => /^كتابة/.test(String(value)))

          expect(typedTexts.filter((text) => !told.has(text))).toEqual([])
        },
      ),
      { numRuns: 80 },
    )
  })

  it('what nobody touched stays: rows that go or come are no hundred changes', () => {
    assert(
      property(constantFrom(...names), array(deed, { maxLength: 5 }), (name, doings) => {
        const copy = done(book(name), doings, 'أ')
        const { edits } = mergeCopies(book(name), [{ name: 'a', workbook: copy }])
        const added = edits.filter(({ cell }) => cell !== null && !/^كتابة/.test(String(cell.value)))

        // The head of a merge whose first row is taken moves to the row below it.
        expect(added.length).toBeLessThanOrEqual(12 * doings.filter(([what]) => what.startsWith('take')).length)
      }),
      { numRuns: 80 },
    )
  })
})
