import type { Place } from '../../src/grid/index.ts'
import { layouts } from '../../src/matrices/layouts.ts'
import type { MatrixKind, Project } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { day } from '../made/workbook.ts'
import { type Bed, beds, followed, pasted, tidy } from './beds.ts'
import { spread } from './money.ts'
import {
  both,
  insertedRows,
  repeatedRows,
  shown,
  typed,
  withCopyOf,
  withoutColumn,
  withoutRows,
  withoutSheet,
} from './planting.ts'
import { type Plant, sow } from './sowing.ts'

const parts = { projects: 'listed', budget: 'budget', monitoring: 'followed' } as const
const matrices: readonly MatrixKind[] = ['projects', 'budget', 'monitoring']

/** The rows of a project in a matrix, with its row of sums. */
function rowsOf(project: Project, matrix: MatrixKind) {
  const block = project[parts[matrix]]
  const first = block?.rows[0]
  const last = matrix === 'budget' ? (project.budget?.total?.label.at.row ?? block?.rows.at(-1)) : block?.rows.at(-1)

  return block == null || first === undefined || last === undefined
    ? []
    : [{ sheet: block.sheet, first, last, code: block.code.at }]
}

function eachProject(
  { plan }: Bed,
  matrix: MatrixKind,
  make: (rows: ReturnType<typeof rowsOf>[number], project: Project) => Omit<Plant, 'name'>,
) {
  const projects = plan.projects.filter(({ followed, code }) => followed?.code.written.replace(/\s/g, '') === code)

  return spread(projects).flatMap((project) =>
    rowsOf(project, matrix).map((rows): Plant => ({ name: `${matrix} ${project.code}`, ...make(rows, project) })),
  )
}

/** Findings on the real plan that say the same of what is left, or of what is gone. */
const known: readonly RuleId[] = [
  'activity/blank',
  'activity/label-differs',
  'budget/zero-cost',
  'cell/amount-as-text',
  'code/malformed',
  'indicator/two-in-one',
  'indicator/weights-sum',
  'progress/none-recorded',
  'schedule/same-day',
]

describe('a project', () => {
  for (const matrix of matrices) {
    sow(`deleted in ${matrix}`, beds, (bed) =>
      eachProject(bed, matrix, ({ sheet, first, last }) => ({
        deed: withoutRows(sheet, first, last),
        finds: [['project/missing-in-matrix', null]],
        changes: known,
      })),
    )
    sow(`written twice in ${matrix}`, beds, (bed) =>
      eachProject(bed, matrix, ({ sheet, first, last, code }) => ({
        deed: repeatedRows(sheet, first, last),
        changes: known,
        finds: [['code/duplicate', { ...code, row: code.row + last - first + 1 }]],
      })),
    )
  }
})

describe('an activity', () => {
  for (const matrix of matrices) {
    sow(`written twice in ${matrix}`, beds, (bed) =>
      spread(bed.plan.projects.filter(({ activities, index }) => activities.length > 2 && index !== 3)).flatMap(
        (project) => {
          const labels =
            matrix === 'projects'
              ? project.listed?.activities
              : matrix === 'budget'
                ? project.budget?.lines.map(({ label }) => label)
                : project.followed?.activities.map(({ label }) => label)
          const [at, next] = [labels?.[1]?.at, labels?.[2]?.at]
          const last = (next?.row ?? 0) - 1
          return at === undefined || next === undefined
            ? []
            : [
                {
                  name: shown(at),
                  deed: repeatedRows(at.sheet, at.row, last),
                  finds: [['activity/duplicate', { ...at, row: last + 1 }] as const],
                },
              ]
        },
      ),
    )
  }
})

describe('a sheet', () => {
  const sheetsOf = ({ plan }: Bed) => plan.matrices.tables.map(({ kind, sheet }) => ({ kind, sheet }))

  sow('left out', beds, (bed) =>
    sheetsOf(bed).map(
      ({ sheet, kind }): Plant => ({
        name: kind,
        deed: withoutSheet(sheet),
        finds: [['workbook/matrix-missing', null]],
        changes: known,
      }),
    ),
  )
  sow('copied', beds, (bed) =>
    sheetsOf(bed).map(
      ({ sheet, kind }): Plant => ({
        name: kind,
        deed: withCopyOf(sheet),
        finds: [['workbook/matrix-duplicate', null]],
      }),
    ),
  )
})

describe('a column', () => {
  sow('that no matrix knows', beds, (bed) =>
    bed.plan.matrices.tables.map(({ kind, sheet, segments: [segment] }): Plant => {
      const at = (row: number): Place => ({ sheet, row, column: 20 })
      return {
        name: kind,
        deed: typed(
          [at(segment.headerRow), 'لون الملف'],
          [at(segment.firstRow), 'أخضر'],
          [at(segment.firstRow + 1), 'أحمر'],
        ),
        finds: [['workbook/column-unknown', at(segment.headerRow)]],
      }
    }),
  )
  sow('left out', beds, (bed) =>
    bed.plan.matrices.tables.flatMap(({ kind, sheet, segments: [segment] }) =>
      segment.columns
        .filter(({ field }) => layouts[kind].required.includes(field) && !holdsTotals(bed, kind, field))
        .map(
          ({ field, column, year }): Plant => ({
            name: `${kind} ${field} ${year}`,
            deed: withoutColumn(sheet, column),
            finds: [['workbook/column-missing', null]],
            changes: known,
          }),
        ),
    ),
  )
  sow('of a year headed with another', beds, (bed) =>
    years(bed).map(
      ({ header, year }): Plant => ({
        name: shown(header),
        deed: typed([header, `${year}`.replace(/\d$/, '9')]),
        finds: [['workbook/column-missing', header]],
      }),
    ),
  )
  sow('of a year headed with the other', beds, (bed) => {
    const [first, second] = years(bed)
    return first === undefined || second === undefined
      ? []
      : [first, second].map(
          ({ header }, index): Plant => ({
            name: shown(header),
            deed: typed([header, `${(index === 0 ? second : first).year}`]),
            finds: [['workbook/column-repeated', second.header]],
          }),
        )
  })
  sow('of a year headed with no year', beds, (bed) =>
    years(bed)
      .slice(0, 1)
      .map(
        ({ header }): Plant => ({
          name: shown(header),
          deed: typed(...years(bed).map((column) => [column.header, 'للبرمجة'] as const)),
          finds: [['workbook/column-missing', header]],
        }),
      ),
  )
  sow('of a year headed with a date', beds, (bed) =>
    years(bed).map(
      ({ header, year }): Plant => ({
        name: shown(header),
        deed: typed([header, { ...day(`${year}-01-01`), format: 'yyyy' }]),
        finds: [],
      }),
    ),
  )
  sow('of a year headed with a letter', [followed], (bed) =>
    years(bed).map(
      ({ header, year }): Plant => ({
        name: shown(header),
        deed: typed([header, `${year}`.replace('0', 'O')]),
        finds: [['workbook/column-missing', null]],
      }),
    ),
  )
})

/** Where the names of rows of sums stand, so that they go with the column. */
function holdsTotals({ plan }: Bed, kind: MatrixKind, field: string): boolean {
  const table = plan.matrices.tables.find((one) => one.kind === kind)
  const labels = [plan.grandTotal?.label.at, plan.projects[0]?.budget?.total?.label.at]
  const merges = (column: number) => labels.some((at) => at?.column === column)

  return (
    kind === 'budget' && table?.segments[0].columns.some((one) => one.field === field && merges(one.column)) === true
  )
}

function years({ plan }: Bed) {
  const columns = plan.matrices.tables.flatMap(({ kind, segments: [{ columns }] }) =>
    kind === 'budget' ? columns : [],
  )

  return columns.filter(({ field }) => field === 'programmed')
}

describe('a row', () => {
  sow('that belongs to no project', beds, (bed) =>
    bed.plan.matrices.tables.map(({ kind, sheet, segments: [segment] }): Plant => {
      const at = { sheet, row: segment.firstRow, column: 4 }
      return {
        name: kind,
        deed: both(insertedRows(sheet, at.row, 1), typed([at, 'تنسيق مع المصالح الخارجية'])),
        finds: [['workbook/row-stray', null]],
      }
    }),
  )
})

describe('the label of a row of sums', () => {
  sow('is left out', beds, ({ plan }) =>
    [...plan.projects.map(({ budget }) => budget?.total ?? null), plan.grandTotal].flatMap((total): Plant[] =>
      total === null ? [] : [{ name: shown(total.label.at), deed: typed([total.label.at, null]), finds: [] }],
    ),
  )
})

describe('the year of a project', () => {
  const years = (bed: Bed, write: (written: string) => string | number, rule: RuleId | null): readonly Plant[] =>
    spread(bed.plan.projects).flatMap(({ listed }) => {
      const field = listed?.years
      return field == null
        ? []
        : [
            {
              name: shown(field.at),
              deed: typed([field.at, write(field.written)]),
              finds: rule === null ? [] : [[rule, field.at] as const],
            },
          ]
    })

  sow('is the other one', [tidy, pasted], (bed) =>
    years(bed, (year) => (year === '2024' ? 2025 : 2024), 'schedule/year-differs'),
  )
  sow('is one of two', [followed], (bed) => years(bed, () => '2027', 'schedule/year-differs'))
  sow('is of another plan', [tidy, pasted], (bed) => years(bed, () => '2014', 'schedule/year-differs'))
  sow('has a letter', beds, (bed) => years(bed, (year) => year.replace('0', 'O'), 'cell/date-unreadable'))
  sow('is in words', beds, (bed) => years(bed, () => 'قريبا', 'cell/date-unreadable'))
  sow('is left out', beds, (bed) => years(bed, () => '', 'schedule/year-differs'))
})
