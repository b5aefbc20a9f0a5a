import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell, Place, Workbook } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type Field, type Plan, type Project, readPlan } from '../../src/plan/index.ts'
import { cellIn, typed } from '../faults/planting.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { councilPlan } from '../variations/council-plan.ts'
import { english, french } from '../variations/council-words.ts'
import { headings, mergings, placings, type Rewritings, sheetings } from '../variations/library.ts'

function sample(variant: string): Workbook {
  return readXlsx(
    readFileSync(join(import.meta.dirname, '..', 'workbooks', 'plan', `ait-melloul-2024-2025.${variant}.xlsx`)),
  )
}

function written(rewritings: Rewritings, name: string, workbook: Workbook): Workbook {
  const rewriting = rewritings[name]
  if (rewriting === undefined) throw new RangeError(`no rewriting ${name}`)

  return rewriting(workbook).workbook
}

const typedSample = sample('typed')
const council = councilPlan({ words: french, years: [2026, 2027], projects: 5, activities: 2 })

/** Ten workbooks of as many shapes. */
export const shapes: Readonly<Record<string, Workbook>> = {
  'typed-sample': typedSample,
  'published-sample': sample('as-published'),
  'flat-table': written(mergings, 'a flat table without merges', typedSample),
  'without-merges': written(mergings, 'no merges', council),
  'french-provincial-council': council,
  'three-matrices-on-one-sheet': written(sheetings, 'all on one, in the order 0,1,2,3,4, 2 rows apart', typedSample),
  'shuffled-columns': written(placings, 'columns shuffled by 7', council),
  'commune-2026-2027': madePlan({ projects: 4, activities: 3, indicators: 2 }),
  'three-years-in-english': councilPlan({ words: english, years: [2026, 2027, 2028], projects: 4, activities: 3 }),
  'stacked-pages': written(headings, 'repeated before every seventh row, project cells left out', typedSample),
}

type Typing = readonly [Place, Cell | string | number | null]

/** The work of two services on a plan, by what it means: money in one, activities and indicators in the other. */
export function editedBy(service: 'finance' | 'projects', workbook: Workbook): Workbook {
  const plan = readPlan(workbook)
  const typings = service === 'finance' ? byFinance(plan, workbook) : byProjects(plan, workbook)

  return typed(...typings)(workbook).workbook
}

/** One centime in the first amount, credits for an activity that had none, another partner. */
function byFinance(plan: Plan, workbook: Workbook): readonly Typing[] {
  const [first, second] = plan.projects
  const amounts = linesOf(first).flatMap(({ mobilised, byYear }) => [mobilised, ...byYear.values()])
  const filled = amounts.find((amount) => amount?.value !== null && amount?.value !== undefined && amount.value !== 0n)
  const empty = linesOf(second).flatMap(({ byYear }) => [...byYear.values()].filter(({ value }) => value === 0n))[0]

  return [
    ...(filled == null ? [] : [typing(filled, Number(filled.value) / 100 + 0.01, workbook)]),
    ...(empty === undefined ? [] : [typing(empty, 25_000, workbook)]),
    ...(first?.listed?.partners[0] === undefined ? [] : [typing(first.listed.partners[0], 'الجهة', workbook)]),
  ]
}

/** An activity under a new name in every matrix, a weight, a later end, an indicator in other words. */
function byProjects(plan: Plan, workbook: Workbook): readonly Typing[] {
  const project = plan.projects[1]
  const [, activity] = project?.activities ?? []
  const indicator = project?.followed?.activities[0]?.indicators[0]
  const label = `${activity?.label} - صيغة منقحة`

  return [
    ...[activity?.listed, activity?.line?.label, activity?.followed?.label].flatMap((field) =>
      field == null ? [] : [typing(field, label, workbook)],
    ),
    ...(indicator === undefined ? [] : [typing(indicator.label, `${indicator.label.written} (محين)`, workbook)]),
    ...(indicator?.weight == null ? [] : [typing(indicator.weight, '42 %', workbook)]),
    ...(project?.followed?.activities[0]?.end == null
      ? []
      : [typing(project.followed.activities[0].end, '31/12/2027', workbook)]),
  ]
}

function linesOf(project: Project | undefined) {
  return project?.budget?.lines ?? []
}

/** Into the cell in the way of its kind: numbers keep their format, the rest is text. */
function typing({ at }: Field<unknown>, value: string | number, workbook: Workbook): Typing {
  const format = cellIn(workbook, at)?.format

  return [at, typeof value === 'number' && format !== undefined ? { value, format } : { value }]
}
