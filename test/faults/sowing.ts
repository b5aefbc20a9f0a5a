import { judge } from '../../src/check.ts'
import { comparePlaces, type Edit, type Place, type Workbook } from '../../src/grid/index.ts'
import { liveCheck } from '../../src/live.ts'
import type { FieldName } from '../../src/matrices/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import type { Finding, Problem, RuleId } from '../../src/rules/index.ts'
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

/** What a plant brought and took away. */
interface Change {
  readonly added: readonly Found[]
  readonly lost: readonly Found[]
}

/** Finds what a plant changes in its bed. */
type Checking = (planted: Planted) => Change

/** How the findings that came of a plant differ from the expected; null where they do not. */
export function surprise(bed: Bed, plant: Plant, checking: Checking): object | null {
  const { added, lost } = checking(plant.deed(bed.workbook))
  const isPassedOver = ({ rule }: Found) => plant.changes?.some((id) => id === rule) === true
  const expected = plant.finds.map(([rule, at]) => `${rule} ${at === null ? 'anywhere' : shown(at)}`)
  const found = added.filter((one) => !isPassedOver(one)).map(({ rule, at }) => withFirst(rule, at, plant.finds))
  const gone = lost.filter((one) => !isPassedOver(one)).map(({ rule }) => rule)

  const right = sameList(expected, found) && sameList(plant.loses ?? [], gone)
  return right ? null : { plant: plant.name, expected, found, lost: gone }
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
  return judge(readPlan(workbook), asOf).findings.map(foundOf)
}

function foundOf({ rule, problem }: Finding): Found {
  return { rule: rule.id, at: placesIn(problem) }
}

function placesIn({ at }: Problem): readonly Place[] {
  const [first, ...others] = at

  return first === undefined ? [] : [first, ...others.sort(comparePlaces)]
}

/** Checks a planted workbook from the beginning. */
export function wholeChecking({ workbook, asOf }: Bed): Checking {
  const before = findingsIn(workbook, asOf)

  return (planted) => {
    const was = before.map(({ rule, at }) => ({ rule, at: at.flatMap((place) => planted.moved(place) ?? []) }))
    return changeBetween(was, findingsIn(planted.workbook, asOf))
  }
}

function changeBetween(was: readonly Found[], now: readonly Found[]): Change {
  const known = new Set(was.map(keyOf))
  const still = new Set(now.map(keyOf))

  return {
    added: now.filter((found) => !known.has(keyOf(found))),
    lost: was.filter((found) => !still.has(keyOf(found))),
  }
}

/** Columns of which one cell says nothing of the other rows, or is told by them quickly, however it is written. */
const ofOneRow: ReadonlySet<FieldName> = new Set([
  'activity',
  'start',
  'end',
  'cost',
  'activityCost',
  'mobilised',
  'programmed',
])

/** Columns whose cells are read as their column writes shares. */
const ofShares: ReadonlySet<FieldName> = new Set(['weight', 'achieved', 'maximum', 'impactAchieved'])

/** Another way of writing may change how the cells of a whole column are read. */
function isWrittenAlike(workbook: Workbook, edit: Edit): boolean {
  const [now, was] = [edit.cells[0]?.[0]?.value, cellIn(workbook, edit)?.value]
  const shape = (text: string) => text.replace(/\d/g, '0')

  return typeof now === 'number' || (typeof now === 'string' && typeof was === 'string' && shape(now) === shape(was))
}

/** A cell that is emptied may change what its row is. */
function isTyped({ cells }: Edit): boolean {
  return cells.every((row) => row.every((cell) => cell != null && cell.value !== null))
}

/** Single cells of money, shares, days and labels are checked as they are typed and taken back again, which is many times as quick; all else from the beginning. */
function liveChecking({ workbook, asOf, plan }: Bed, whole: Checking): Checking {
  const live = liveCheck(workbook, { asOf })
  const isQuick = (edit: Edit) =>
    isTyped(edit) &&
    plan.matrices.tables.some(
      ({ sheet, segments: [{ columns, firstRow }] }) =>
        sheet === edit.sheet &&
        edit.row >= firstRow &&
        columns.some(
          ({ field, column }) =>
            column === edit.column && (ofOneRow.has(field) || (ofShares.has(field) && isWrittenAlike(workbook, edit))),
        ),
    )

  return (planted) => {
    const { edits } = planted
    if (edits === undefined || !edits.every(isQuick)) return whole(planted)

    const { appeared, mended } = live.update(edits)
    live.update(edits.map((edit) => ({ ...edit, cells: [[cellIn(workbook, edit) ?? { value: null }]] })))
    return changeBetween(mended.map(foundOf), appeared.map(foundOf))
  }
}

interface Checkings {
  readonly whole: Checking
  readonly live: Checking
}

const checkings = new WeakMap<Bed, Checkings>()

/** The checks of a bed, begun once: what is planted is taken back. */
function checkingsOf(bed: Bed): Checkings {
  const begun = checkings.get(bed)
  if (begun !== undefined) return begun

  const whole = wholeChecking(bed)
  const both = { whole, live: liveChecking(bed, whole) }
  checkings.set(bed, both)
  return both
}

/** One in so many plants is also checked from the beginning. */
const everySoMany = 25

/** Plants each fault by itself in each bed and expects its finding and no other. */
export function sow(title: string, beds: readonly Bed[], plantsIn: (bed: Bed) => readonly Plant[]): void {
  it.each(beds)(`${title}: $name`, (bed) => {
    const plants = plantsIn(bed)
    const { whole, live } = checkingsOf(bed)
    const some = plants.filter((_, index) => index % everySoMany === 0)

    expect(plants.length).toBeGreaterThan(0)
    expect(plants.map((plant) => surprise(bed, plant, live)).filter((one) => one !== null)).toEqual([])
    expect(some.map((plant) => surprise(bed, plant, whole)).filter((one) => one !== null)).toEqual([])
  })
}
