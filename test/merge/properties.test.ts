import { array, assert, constantFrom, double, nat, oneof, property, shuffledSubarray, string, tuple } from 'fast-check'
import { type Cell, coveredBy, type Place, placeKey, type Workbook } from '../../src/grid/index.ts'
import { type MergeEdit, mergeCopies, withEdits } from '../../src/merge/index.ts'
import { insertedRows, typed } from '../faults/planting.ts'
import { plans } from '../variations/plans.ts'

const names = Object.keys(plans).filter((name) => name !== 'the sample never calculated')

/** Filled cells that somebody can type into. */
function placesIn({ sheets }: Workbook): readonly Place[] {
  return sheets.flatMap((sheet) => {
    const covered = coveredBy(sheet)
    return [...sheet.rows].flatMap(([row, cells]) =>
      [...cells.keys()].filter((column) => !covered(row, column)).map((column) => ({ sheet: sheet.name, row, column })),
    )
  })
}

const value = oneof(
  // No program writes a negative zero.
  double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
  string({ minLength: 1, maxLength: 30 }).map((text) => `نص ${text}`),
  constantFrom<string | number | null>(null, 0, '١٥٠'),
)
const edit = tuple(nat(), value, nat(2))

interface Typing {
  readonly place: Place
  readonly cell: Cell | string | number | null
  readonly copy: number
}

/** Each cell is typed into by one of three people. */
function typingsIn(workbook: Workbook, edits: readonly (readonly [number, string | number | null, number])[]) {
  const places = placesIn(workbook)
  const byPlace = new Map<string, Typing>()
  for (const [index, cell, copy] of edits) {
    const place = places[index % places.length]
    if (place !== undefined) byPlace.set(placeKey(place), { place, cell, copy })
  }

  return [...byPlace.values()].filter(
    (typing, index, all) => index === firstInRow(all, typing) || hasRest(workbook, all, typing),
  )
}

/** What the same person types into the same row. */
function inRowOf({ place, copy }: Typing) {
  return (other: Typing) => other.copy === copy && other.place.sheet === place.sheet && other.place.row === place.row
}

function firstInRow(all: readonly Typing[], typing: Typing): number {
  return all.findIndex(inRowOf(typing))
}

/** Where not even half of a row is left it is another thing, and told as one: that is not tried here. */
function hasRest({ sheets }: Workbook, all: readonly Typing[], typing: Typing): boolean {
  const filled = sheets.find(({ name }) => name === typing.place.sheet)?.rows.get(typing.place.row)?.size ?? 0

  return filled >= 2 * all.filter(inRowOf(typing)).length
}

function copyOf(workbook: Workbook, typings: readonly Typing[], copy?: number): Workbook {
  const own = typings.filter((typing) => copy === undefined || typing.copy === copy)

  return typed(...own.map(({ place, cell }) => [place, cell] as const))(workbook).workbook
}

function byPlace(edits: readonly MergeEdit[]) {
  return edits.map(({ at, cell }) => [placeKey(at), cell])
}

function contents(workbook: Workbook): unknown {
  return workbook.sheets.map(({ name, rows }) => [
    name,
    [...rows].map(([row, cells]) => [row, [...cells].sort(([a], [b]) => a - b)]),
  ])
}

describe('copies with edits of different cells', () => {
  it('come together to the base with all edits, whatever their order', () => {
    assert(
      property(
        constantFrom(...names),
        array(edit, { maxLength: 12 }),
        shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (name, edits, order) => {
          const base = plans[name] ?? { sheets: [], date1904: false }
          const typings = typingsIn(base, edits)
          const copies = [0, 1, 2].map((copy) => ({ name: String(copy), workbook: copyOf(base, typings, copy) }))
          const found = mergeCopies(base, copies)
          const turned = mergeCopies(
            base,
            order.flatMap((index) => copies[index] ?? []),
          )

          expect([found.conflicts, found.byHand]).toEqual([[], []])
          expect(contents(withEdits(base, found.edits))).toEqual(contents(copyOf(base, typings)))
          expect(byPlace(turned.edits)).toEqual(byPlace(found.edits))
        },
      ),
      {
        numRuns: 60,
        examples: [
          // What is left of one row resembles the row below, which is written over.
          [
            'the typed sample',
            [
              [2147483629, 0, 1],
              [2147483627, null, 1],
            ],
            [1, 2, 0],
          ],
          // Two people, each in one of the two cells of a row.
          [
            'a commune for 2026-2027',
            [
              [1219394620, 'نص  ', 1],
              [759184939, 0, 0],
            ],
            [1, 2, 0],
          ],
        ],
      },
    )
  })

  it('lose nothing where the other copy has a row more', () => {
    assert(
      property(constantFrom(...names), array(edit, { maxLength: 6 }), nat(), (name, edits, index) => {
        const base = plans[name] ?? { sheets: [], date1904: false }
        const typings = typingsIn(base, edits)
        const places = placesIn(base)
        const { sheet = '', row = 0 } = places[index % places.length] ?? {}
        const longer = insertedRows(sheet, row, 1)(copyOf(base, typings)).workbook
        const found = mergeCopies(base, [{ name: 'a', workbook: longer }])

        expect([found.conflicts, found.byHand]).toEqual([[], []])
        expect(contents(withEdits(base, found.edits))).toEqual(contents(copyOf(base, typings)))
      }),
      { numRuns: 60, examples: [['a French provincial council for 2026-2027', [[20, null, 0]], 20]] },
    )
  })
})
