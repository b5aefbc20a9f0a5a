import { judge } from '../../src/check.ts'
import { comparePlaces, type Place, type Workbook } from '../../src/grid/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import type { Problem, RuleId } from '../../src/rules/index.ts'
import type { Bed } from './beds.ts'
import { type Deed, shown } from './planting.ts'

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

/** How the findings that came of a plant differ from the expected; null where they do not. */
export function surprise(bed: Bed, plant: Plant, before = findingsIn(bed.workbook, bed.asOf)): object | null {
  const planted = plant.deed(bed.workbook)
  const now = findingsIn(planted.workbook, bed.asOf)
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
  return judge(readPlan(workbook), asOf).findings.map(({ rule, problem }) => ({ rule: rule.id, at: placesIn(problem) }))
}

function placesIn({ at }: Problem): readonly Place[] {
  const [first, ...others] = at

  return first === undefined ? [] : [first, ...others.sort(comparePlaces)]
}

/** Plants each fault by itself in each bed and expects its finding and no other. */
export function sow(title: string, beds: readonly Bed[], plantsIn: (bed: Bed) => readonly Plant[]): void {
  it.each(beds)(`${title}: $name`, (bed) => {
    const before = findingsIn(bed.workbook, bed.asOf)
    const plants = plantsIn(bed)

    expect(plants.length).toBeGreaterThan(0)
    expect(plants.map((plant) => surprise(bed, plant, before)).filter((one) => one !== null)).toEqual([])
  })
}
