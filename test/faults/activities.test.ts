import type { Place } from '../../src/grid/index.ts'
import type { Activity, MatrixKind, Project, TextField } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { type Bed, beds } from './beds.ts'
import { spread } from './money.ts'
import { type Deed, shown, swapped, typed, withoutRows } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

const matrices: readonly MatrixKind[] = ['projects', 'budget', 'monitoring']

interface Found {
  readonly project: Project
  readonly activity: Activity
}

/** The project of the real plan whose weights pass 100: what is lost there changes what is found. */
const flawed = 3

/** Activities here and there, of projects with several, that all matrices write alike. */
function activitiesIn({ plan }: Bed): readonly Found[] {
  const all = plan.projects
    .filter(({ activities, index }) => activities.length > 2 && index !== flawed)
    .flatMap((project) => project.activities.map((activity) => ({ project, activity })))
    .filter(({ activity }) => activity.near.length === 0 && matrices.every((matrix) => labelIn(activity, matrix)))

  return [...spread(all), ...spread(all.slice(5, 17))]
}

function labelIn({ listed, line, followed }: Activity, matrix: MatrixKind): TextField | undefined {
  return (matrix === 'projects' ? listed : matrix === 'budget' ? line?.label : followed?.label) ?? undefined
}

function inEach(
  bed: Bed,
  rule: RuleId | null,
  write: (label: string, found: Found) => string | null,
): readonly Plant[] {
  return activitiesIn(bed).flatMap((found) =>
    matrices.flatMap((matrix): Plant[] => {
      const label = labelIn(found.activity, matrix)
      if (label === undefined) return []

      const text = write(label.written, found)
      return [
        {
          name: `${text} in ${shown(label.at)}`,
          deed: typed([label.at, text]),
          finds: rule === null ? [] : [[rule, label.at]],
        },
      ]
    }),
  )
}

describe('a label', () => {
  sow('with a word too many', beds, (bed) => inEach(bed, 'activity/label-differs', (label) => `${label} بالجماعة`))
  sow('with a word too few', beds, (bed) =>
    inEach(bed, 'activity/label-differs', (label) => label.trim().split(' ').slice(0, -1).join(' ')),
  )
  sow('with a letter too many', beds, (bed) =>
    inEach(bed, 'activity/label-differs', (label) => label.replace(/(\p{L})\s/u, '$1ن ')),
  )
  sow('wholly other', beds, (bed) => inEach(bed, 'activity/missing-in-matrix', () => 'كراء سيارات لفائدة المصالح'))
  sow('of another activity of the project', beds, (bed) =>
    activitiesIn(bed).flatMap(({ project, activity }) => {
      const place = project.activities.indexOf(activity)
      const other = project.activities[place < 2 ? place + 2 : place - 2]
      return matrices.flatMap((matrix): Plant[] => {
        const [label, taken] = [labelIn(activity, matrix), other && labelIn(other, matrix)]
        if (label === undefined || taken === undefined) return []

        const later = label.at.row > taken.at.row ? label.at : taken.at
        return [
          { name: shown(label.at), deed: typed([label.at, taken.written]), finds: [['activity/duplicate', later]] },
        ]
      })
    }),
  )
  sow('with other bullets and dots', beds, (bed) => inEach(bed, null, (label) => `- ${label.replace(/^\*/, '')} ؛`))
  sow('spelt with other letters', beds, (bed) =>
    inEach(bed, null, (label) => label.replaceAll('إ', 'ا').replaceAll('ة', 'ه')),
  )
  sow('empty in matrix 1', beds, (bed) => empty(bed, 'projects', 'activity/missing-in-matrix'))
  sow('empty in matrix 2', beds, (bed) => empty(bed, 'budget', 'activity/label-differs'))
  sow('empty in matrix 3', beds, (bed) => empty(bed, 'monitoring', 'activity/blank'))
})

function empty(bed: Bed, matrix: MatrixKind, rule: RuleId): readonly Plant[] {
  return activitiesIn(bed).flatMap(({ activity }) => {
    const at = labelIn(activity, matrix)?.at
    return at === undefined ? [] : [{ name: shown(at), deed: typed([at, null]), finds: [[rule, null] as const] }]
  })
}

describe('labels', () => {
  sow('of two activities swapped in matrix 1', beds, (bed) => swaps(bed, 'projects'))

  sow('of an activity that matrix 1 leaves out', beds, (bed) => left(bed, 'projects'))
  sow('of an activity that matrix 2 leaves out', beds, (bed) => left(bed, 'budget'))
  sow('of an activity that matrix 3 leaves out', beds, (bed) => left(bed, 'monitoring'))
})

function swaps(bed: Bed, matrix: MatrixKind): readonly Plant[] {
  return activitiesIn(bed).flatMap(({ project, activity }): Plant[] => {
    const index = project.activities.indexOf(activity)
    const other = project.activities[index === 0 ? 1 : index - 1]
    const [one, two] = [labelIn(activity, matrix), other && labelIn(other, matrix)]
    return one === undefined || two === undefined
      ? []
      : [{ name: `${shown(one.at)} and ${shown(two.at)}`, deed: swapped(one.at, two.at), finds: [] }]
  })
}

/** Rows of an activity taken out, but not the first of a project, where its code stands. */
function left(bed: Bed, matrix: MatrixKind): readonly Plant[] {
  return activitiesIn(bed).flatMap(({ project, activity }): Plant[] => {
    const rows = rowsOf(project, activity, matrix)
    const [first] = rows
    const last = rows.at(-1)
    return first === undefined || last === undefined || headRow(project, matrix) === first.row
      ? []
      : [{ name: shown(first), deed: without(first, last), finds: [['activity/missing-in-matrix', null]] }]
  })
}

function headRow({ listed, budget, followed }: Project, matrix: MatrixKind): number | undefined {
  return (matrix === 'projects' ? listed : matrix === 'budget' ? budget : followed)?.rows[0]
}

function rowsOf(project: Project, activity: Activity, matrix: MatrixKind): readonly Place[] {
  const at = labelIn(activity, matrix)?.at
  if (at === undefined || matrix !== 'monitoring') return at === undefined ? [] : [at]

  const next = project.followed?.activities.map(({ label }) => label.at.row).find((row) => row > at.row)
  const rows = project.followed?.rows.filter((row) => row >= at.row && (next === undefined || row < next)) ?? []
  return rows.map((row) => ({ ...at, row }))
}

function without(first: Place, last: Place): Deed {
  return withoutRows(first.sheet, first.row, last.row)
}
