import { judge } from '../../src/check.ts'
import { addressOf, type Place, type Workbook } from '../../src/grid/index.ts'
import { type Activity, type Plan, type Project, readPlan } from '../../src/plan/index.ts'
import { progressOf } from '../../src/progress/index.ts'
import type { Finding } from '../../src/rules/index.ts'
import { textKey, withoutBullets } from '../../src/text/index.ts'
import { totalsOf } from '../../src/totals/index.ts'
import type { Rewriting } from './rewriting.ts'

/** The day of every report here: after the plans' first year. */
export const asOf = '2027-06-30'

/** Notes on how a cell is written, which a rewriting may bring or take. */
const notesOnWriting = [
  'cell/amount-as-text',
  'cell/amount-empty',
  'cell/share-scale-guessed',
  'workbook/column-unknown',
]

/** What a rewriting must leave as it is; findings stand at the cells of the workbook before it. */
/** What is compared. */
export type Essence = ReturnType<typeof essenceOf>

export function essenceOf(workbook: Workbook, rewriting?: Rewriting) {
  const { workbook: written, origin } = rewriting?.(workbook) ?? { workbook, origin: (place: Place) => place }
  const plan = readPlan(written)
  const { findings, notChecked } = judge(plan, asOf)

  return {
    years: plan.years,
    projects: plan.projects.map(projectIn),
    grandTotal: moneyIn(plan.grandTotal),
    stray: plan.stray.length,
    totals: withoutTexts(totalsOf(plan)),
    progress: withoutTexts(progressOf(plan)),
    coCreation: withoutPlaces(plan.coCreation),
    cover: coverIn(plan),
    findings: findings
      .filter(({ rule }) => !notesOnWriting.includes(rule.id))
      .map((finding) => findingIn(finding, origin))
      .sort(),
    notChecked: notChecked.length,
  }
}

function findingIn({ rule, severity, project, problem }: Finding, origin: (place: Place) => Place): string {
  const places = problem.at.map((place) => placeText(origin(place)))
  const [first = 'nowhere'] = project === null ? [...places].sort() : places

  return [severity, rule.id, project?.code ?? '-', first].join(' ')
}

function placeText(place: Place): string {
  return `${place.sheet}!${addressOf(place)}`
}

function projectIn({ code, axis, title, years, activities, listed, budget, followed }: Project) {
  return {
    code,
    axis: textKey(axis),
    title: textKey(title),
    years,
    objectives: listed?.objectives.map(text),
    partners: listed?.partners.map(text),
    contributions: listed?.contributions.map(text),
    links: listed?.links.map(text),
    cost: [listed?.cost?.value, budget?.cost?.value],
    activities: activities.map(activityIn),
    impacts: followed?.impacts.map(({ label, maximum, achieved }) => [
      text(label),
      maximum?.value,
      achievedIn(achieved),
    ]),
    total: moneyIn(budget?.total ?? null),
    blanks: followed?.blanks.length,
  }
}

function activityIn({ listed, line, followed }: Activity) {
  return {
    labels: [listed, line?.label, followed?.label].map((label) => (label == null ? null : text(label))),
    money: moneyIn(line),
    days: [followed?.start?.value, followed?.end?.value],
    indicators: followed?.indicators.map(({ label, weight, achieved }) => [
      text(label),
      weight?.value,
      achievedIn(achieved),
    ]),
  }
}

function moneyIn(row: Activity['line'] | Plan['grandTotal']) {
  return row === null
    ? null
    : [row.cost?.value, row.mobilised?.value, ...[...row.byYear].sort().map(([year, { value }]) => [year, value])]
}

/** An empty cell and no column at all say the same. */
function achievedIn(
  achieved: readonly { readonly year: number | null; readonly share: { readonly value: unknown } }[],
) {
  return achieved.filter(({ share }) => share.value !== null).map(({ year, share }) => [year, share.value])
}

function coverIn({ cover, settings }: Plan) {
  return cover === null ? null : { read: withoutPlaces({ ...cover, sheet: '', settings: [] }), settings }
}

function text({ written }: { readonly written: string }): string {
  return textKey(withoutBullets(written))
}

/** Numbers without the labels beside them, which a rewriting may spell otherwise. */
function withoutTexts(value: unknown): unknown {
  if (typeof value === 'string') return /^[\d.-]*$/.test(value) ? value : textKey(value)

  return deeper(value, withoutTexts)
}

function withoutPlaces(value: unknown): unknown {
  if (typeof value === 'string') return textKey(value)
  if (isField(value)) return typeof value.value === 'string' ? textKey(value.value) : value.value
  if (isPlace(value)) return null

  return deeper(value, withoutPlaces)
}

function isField(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'at' in value && 'trouble' in value && 'value' in value
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'column' in value
}

function deeper(value: unknown, each: (value: unknown) => unknown): unknown {
  if (value instanceof Map) return [...value].map(each)
  if (Array.isArray(value)) return value.map(each)
  if (typeof value !== 'object' || value === null) return value

  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one)]))
}
