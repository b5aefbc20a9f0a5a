import { judge } from '../../src/check.ts'
import { comparePlaces, type Edit, type Place, type Workbook } from '../../src/grid/index.ts'
import { liveCheck } from '../../src/live.ts'
import type { FieldName } from '../../src/matrices/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import type { Problem, RuleId } from '../../src/rules/index.ts'
import type { Bed } from './beds.ts'
import { cellIn, type Deed, type Planted, shown } from './planting.ts'

/** One fault, and the findings that must come of it: rule and first cell, as the planted workbook has it. */
export interface Plant {
  readonly name: string
  readonly deed: Deed
  readonly finds: readonly Expected[]
  /** Findings of the right workbook that the fault takes away or changes. */
  readonly loses?: readonly RuleId[]
  /** Rules whose findings on the right workbook come to stand elsewhere. */
  readonly changes?: readonly RuleId[]
}

/** The rule that must speak and the first cell that it points at; null: anywhere. */
export type Expected = readonly [RuleId, Place | null]

interface Found {
  readonly rule: string
  readonly at: readonly Place[]
}

/** Checks what was planted in a bed. */
type Checking = (planted: Planted) => readonly Found[]

/** How the findings that came of a plant differ from the expected; null where they do not. */
export function surprise(bed: Bed, plant: Plant, before: readonly Found[], checking: Checking): object | null {
  const planted = plant.deed(bed.workbook)
  const now = checking(planted)
  const was = before.map(({ rule, at }) => ({ rule, at: at.flatMap((place) => planted.moved(place) ?? []) }))
  const known = new Set(was.map(keyOf))
  const still = new Set(now.map(keyOf))
  const passedOver = (rule: string) => plant.changes?.some((id) => id === rule) === true
  const added = now.filter((found) => !known.has(keyOf(found)) && !passedOver(found.rule))
  const lost = was.filter((found) => !still.has(keyOf(found)) && !passedOver(found.rule)).map(({ rule }) => rule)

  const expected = plant.finds.map(([rule, at]) => `${rule} ${at === null ? 'anywhere' : shown(at)}`)
  const found = added.map(({ rule, at }) => withFirst(rule, at, plant.finds))
  const right = sameList(expected, found) && sameList(plant.loses ?? [], lost)
  return right ? null : { plant: plant.name, expected, found, lost }
}

function withFirst(rule: string, at: readonly Place[], finds: readonly Expected[]): string {
  const anywhere = finds.some(([id, place]) => id === rule && place === null)
  const [first] = at

  return `${rule} ${anywhere ? 'anywhere' : first === undefined ? 'nowhere' : shown(first)}`
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join('\n') === [...other].sort().join('\n')
}

/** A finding over a column stays the same finding where one more or one less of its cells is named. */
function keyOf({ rule, at }: Found): string {
  const cells = at.length > 0 && perColumn.includes(rule) ? at.map(({ sheet, column }) => `${sheet} ${column}`) : null

  return `${rule} ${[...new Set(cells ?? at.map(shown))].join(' ')}`
}

const perColumn = ['cell/amount-as-text']

/** What a check of a workbook finds. */
export function findingsIn(workbook: Workbook, asOf: string): readonly Found[] {
  return foundBy(judge(readPlan(workbook), asOf))
}

function foundBy({ findings }: ReturnType<typeof judge>): readonly Found[] {
  return findings.map(({ rule, problem }) => ({ rule: rule.id, at: placesIn(problem) }))
}

/** Columns of which one cell says nothing of the other rows. */
const ofOneRow: ReadonlySet<FieldName> = new Set([
  'cost',
  'activityCost',
  'mobilised',
  'programmed',
  'start',
  'end',
  'weight',
  'achieved',
  'maximum',
  'impactAchieved',
])

/** A text may change how the cells of its whole column are read. */
function isNumber({ cells }: Edit): boolean {
  return typeof cells[0]?.[0]?.value === 'number'
}

/** Numbers in single cells are checked as they are typed and taken back again, which is many times as quick; all else from the beginning. */
function liveChecking({ workbook, asOf, plan }: Bed): Checking {
  const live = liveCheck(workbook, { asOf })
  const columns = plan.matrices.tables.flatMap(({ sheet, segments: [first] }) =>
    first.columns.filter(({ field }) => ofOneRow.has(field)).map(({ column }) => `${sheet} ${column}`),
  )
  const quick = new Set(columns)

  return ({ workbook: planted, edits }) => {
    if (edits === undefined || !edits.every((edit) => quick.has(`${edit.sheet} ${edit.column}`) && isNumber(edit)))
      return findingsIn(planted, asOf)

    live.update(edits)
    const found = foundBy(live.judged())
    live.update(edits.map((edit) => ({ ...edit, cells: [[cellIn(workbook, edit) ?? { value: null }]] })))
    return found
  }
}

/** One in so many plants is also checked from the beginning. */
const everySoMany = 25

function placesIn({ at }: Problem): readonly Place[] {
  const [first, ...others] = at

  return first === undefined ? [] : [first, ...others.sort(comparePlaces)]
}

/** Plants each fault by itself in each bed and expects its finding and no other. */
export function sow(title: string, beds: readonly Bed[], plantsIn: (bed: Bed) => readonly Plant[]): void {
  it.each(beds)(`${title}: $name`, (bed) => {
    const before = findingsIn(bed.workbook, bed.asOf)
    const plants = plantsIn(bed)
    const live = liveChecking(bed)
    const whole: Checking = ({ workbook }) => findingsIn(workbook, bed.asOf)
    const some = plants.filter((_, index) => index % everySoMany === 0)

    expect(plants.length).toBeGreaterThan(0)
    expect(plants.map((plant) => surprise(bed, plant, before, live)).filter((one) => one !== null)).toEqual([])
    expect(some.map((plant) => surprise(bed, plant, before, whole)).filter((one) => one !== null)).toEqual([])
  })
}
