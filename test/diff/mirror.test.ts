import { array, assert, constantFrom, nat, oneof, property, tuple } from 'fast-check'
import type { Difference } from '../../src/diff/index.ts'
import type { Place, Workbook } from '../../src/grid/index.ts'
import { cellIn, type Deed, insertedRows, typed, withoutRows } from '../faults/planting.ts'
import { plans } from '../variations/plans.ts'
import { differenceFrom, mirrored } from './compared.ts'

const names = Object.keys(plans).filter((name) => !name.includes('sample'))

function placesIn({ sheets }: Workbook): readonly Place[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => ({ sheet: name, row, column }))),
  )
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T
}

/** Somebody types something, or takes or adds a row. */
const deed = oneof(
  tuple(nat(), constantFrom<string | number | null>(null, 0, 12.34, 250_000, 'نص جديد', '2026', '1.500', '#')).map(
    ([index, value]): ((workbook: Workbook) => Deed) =>
      (workbook) =>
        typed([at(placesIn(workbook), index), value]),
  ),
  tuple(nat(), nat()).map(([index, other]) => (workbook: Workbook): Deed => {
    const places = placesIn(workbook)
    return typed([at(places, index), cellIn(workbook, at(places, other))])
  }),
  nat().map((index) => (workbook: Workbook): Deed => {
    const { sheet, row } = at(placesIn(workbook), index)
    return withoutRows(sheet, row, row)
  }),
  nat().map((index) => (workbook: Workbook): Deed => {
    const { sheet, row } = at(placesIn(workbook), index)
    return insertedRows(sheet, row, 1)
  }),
)

/** Of the new plan alone, or of one language. */
const toldOfTheNew = ['code', 'title', 'label', 'name', 'axis', 'fingerprint', 'factsDigest', 'message', 'fix', 'todo']

/** Without what is told in the words of the new plan, and in any order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(canonical(one))).sort()
  if (typeof value !== 'object' || value === null) return value

  const told = Object.entries(value).filter(([name]) => !toldOfTheNew.includes(name))
  return Object.fromEntries(told.map(([name, one]) => [name, canonical(one)]).sort())
}

/** Findings of other facts are told as they are now, and an indicator stands with the activity that it has now. */
function wherever(difference: Difference): object {
  const { projects, findings } = difference

  return {
    ...difference,
    findings: { ...findings, changed: findings.changed.map(({ rule }) => rule) },
    projects: projects.map((project) => ({
      ...project,
      activities: project.activities
        .map((activity) => ({ ...activity, indicators: [] }))
        .filter(({ changes, from, to }) => changes.length > 0 || from !== null || to !== null),
      indicators: project.activities.flatMap(({ indicators }) => indicators),
    })),
  }
}

describe('the difference seen from the other side', () => {
  it('is the mirror of the difference', () => {
    assert(
      property(constantFrom(...names), array(deed, { minLength: 1, maxLength: 5 }), (name, deeds) => {
        const bed = plans[name] ?? { sheets: [], date1904: false }
        const edited = deeds.reduce((workbook, does) => does(workbook)(workbook).workbook, bed)
        const there = mirrored(wherever(differenceFrom(bed, edited)))
        const back = wherever(differenceFrom(edited, bed))

        expect(canonical(there)).toEqual(canonical(back))
      }),
      { numRuns: 60 },
    )
  })
})
