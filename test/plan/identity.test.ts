import { array, assert as check, integer, nat, property, shuffledSubarray } from 'fast-check'
import type { Workbook } from '../../src/grid/index.ts'
import { identify, type Plan, readPlan } from '../../src/plan/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { reordered } from './reordered.ts'

const size = { projects: 6, activities: 3, indicators: 2 }
const workbook = madePlan(size)
const plan = readPlan(workbook)

/** Ids by code and label, whatever the order. */
function idsOf(of: Plan, previous?: Parameters<typeof identify>[1]): ReadonlyMap<string, string> {
  const identity = identify(of, previous)

  return new Map(
    of.projects.flatMap((project) => [
      [project.code, identity.idOf(project)] as const,
      ...project.activities.map((activity) => [`${project.code} ${activity.label}`, identity.idOf(activity)] as const),
      ...project.activities.flatMap((activity) =>
        (activity.followed?.indicators ?? []).map(
          (indicator) =>
            [`${project.code} ${activity.label} ${indicator.label.written}`, identity.idOf(indicator)] as const,
        ),
      ),
    ]),
  )
}

function withText(row: number, column: number, text: string): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) =>
      index > 0
        ? sheet
        : {
            ...sheet,
            rows: new Map(
              [...sheet.rows].map(([at, cells]) => [
                at,
                at === row ? new Map([...cells, [column, { value: text }]]) : cells,
              ]),
            ),
          },
    ),
  }
}

describe('identify', () => {
  const ids = idsOf(plan)

  it('gives each thing an id of its own', () => {
    expect(new Set(ids.values()).size).toBe(ids.size)
    expect(ids.size).toBe(6 + 6 * 3 + 6 * 3 * 2)
  })

  it('does not depend on the order of projects', () => {
    check(
      property(shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        expect(idsOf(readPlan(reordered(workbook, order)))).toEqual(ids)
      }),
      { numRuns: 20 },
    )
  })

  it('does not depend on empty rows put between, nor on the names of sheets', () => {
    check(
      property(array(nat(30), { maxLength: 8 }), nat(5), (gaps, prefix) => {
        const moved: Workbook = {
          ...workbook,
          sheets: workbook.sheets.map((sheet, index) => ({
            ...sheet,
            name: `${prefix}/${index}`,
            rows: new Map(
              [...sheet.rows].map(([row, cells]) => [row + gaps.filter((gap) => gap <= row).length, cells]),
            ),
          })),
        }
        expect(idsOf(readPlan(moved))).toEqual(ids)
      }),
      { numRuns: 30 },
    )
  })

  it('knows an activity again by its record when its label is edited in one matrix', () => {
    const { record } = identify(plan)
    check(
      property(integer({ min: 1, max: 18 }), (row) => {
        const edited = readPlan(withText(row, 4, 'تسمية جديدة تماما لا تشبه ما قبلها'))
        const before = new Set(idsOf(plan, record).values())
        const after = [...idsOf(edited, record).values()]
        const kept = after.filter((id) => before.has(id))
        expect(kept.length).toBeGreaterThanOrEqual(before.size)
      }),
    )
  })

  it('knows projects again by their record when their codes are edited', () => {
    const { record } = identify(plan)
    const recoded: Workbook = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        rows: new Map(
          [...sheet.rows].map(([row, cells]) => [
            row,
            new Map(
              [...cells].map(([column, cell]) => [
                column,
                typeof cell.value === 'string' ? { ...cell, value: cell.value.replace('PR-26-27', 'XX-26-27') } : cell,
              ]),
            ),
          ]),
        ),
      })),
    }
    const after = readPlan(recoded)
    const now = identify(after, record)
    const before = identify(plan)

    expect(after.projects.map((project) => now.idOf(project))).toEqual(
      plan.projects.map((project) => before.idOf(project)),
    )
  })

  it('refuses a thing of another plan', () => {
    const [other] = readPlan(workbook).projects

    expect(() => identify(plan).idOf(other as Plan['projects'][number])).toThrow(RangeError)
  })

  it('keeps the record of a plan that did not change', () => {
    const { record } = identify(plan)

    expect(identify(readPlan(workbook), record).record).toEqual(record)
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })
})
