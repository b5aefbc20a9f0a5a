import fc from 'fast-check'
import { judge } from '../../../src/check.ts'
import { type Place, placeKey, type Workbook } from '../../../src/grid/index.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { type Made, madeSheet, madeWorkbook } from '../../made/workbook.ts'

/** An activity's mobilised credits and two years, in centimes. */
type Amounts = readonly [number, number, number]
type Project = readonly Amounts[]

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 99_999_999 }))
const project = fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 4 })
const plan = fc.array(project, { minLength: 2, maxLength: 3 })

describe('sums that agree', () => {
  it('raise nothing', () => {
    fc.assert(
      fc.property(plan, (projects) => {
        expect(errorsIn(workbookOf(projects))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('raise one finding, first at the cell, once any one amount is made larger', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.integer({ min: 1, max: 5_000_000 }), (projects, pick, more) => {
        const workbook = workbookOf(projects)
        const places = amountsIn(workbook)
        const place = places[pick % places.length] ?? { sheet: '', row: 0, column: 0 }

        expect(errorsIn(enlarged(workbook, place, more)).map(firstCell)).toEqual([placeKey(place)])
      }),
      { numRuns: 150 },
    )
  })
})

const mad = (centimes: number) => Number((centimes / 100).toFixed(2))
const sum = (centimes: readonly number[]) => centimes.reduce((total, one) => total + one, 0)
const column = (rows: readonly Amounts[], at: 0 | 1 | 2) => sum(rows.map((row) => row[at]))

function workbookOf(projects: readonly Project[]): Workbook {
  return madeWorkbook(
    madeSheet('1', [
      ['رمز المشروع', 'المحور', 'عنوان المشروع', 'الأنشطة', 'سنة الإنجاز', 'التكلفة'],
      ...projects.flatMap(listed),
    ]),
    madeSheet('2', [
      [
        'رمز المشروع',
        'المحور',
        'عنوان المشروع',
        'تكلفة المشروع',
        'الأنشطة',
        'تكلفة الأنشطة',
        'اعتمادات معبأة',
        'للبرمجة 2026',
        'للبرمجة 2027',
      ],
      ...projects.flatMap(programmed),
      sumsRow('التكلفة التقديرية للمشاريع', projects.flat(), mad(sum(projects.flat(2)))),
    ]),
  )
}

function head(index: number): readonly Made[] {
  return [`P-0${index + 1}`, 'الحكامة', `المشروع ${index + 1}`]
}

function listed(rows: Project, index: number): readonly (readonly Made[])[] {
  return rows.map((_, row) =>
    row === 0 ? [...head(index), labelOf(row), '2026-2027', mad(sum(rows.flat()))] : [null, null, null, labelOf(row)],
  )
}

function programmed(rows: Project, index: number): readonly (readonly Made[])[] {
  const lines = rows.map((amounts, row) => [
    ...(row === 0 ? [...head(index), mad(sum(rows.flat()))] : [null, null, null, null]),
    labelOf(row),
    mad(sum(amounts)),
    ...amounts.map(mad),
  ])

  return [...lines, sumsRow(`تكلفة المشروع ${index + 1} حسب البرمجة`, rows, null)]
}

function sumsRow(label: string, rows: readonly Amounts[], cost: number | null): readonly Made[] {
  return [label, null, null, null, null, cost, ...([0, 1, 2] as const).map((at) => mad(column(rows, at)))]
}

function labelOf(row: number): string {
  return ['إعداد دليل', 'تنظيم لقاءات', 'اقتناء تجهيزات', 'نشر مطويات'][row] ?? ''
}

/** Every amount of both sheets: what is not in a header and is a number. */
function amountsIn({ sheets }: Workbook): readonly Place[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([at, { value }]) => (typeof value === 'number' ? [{ sheet: name, row, column: at }] : [])),
    ),
  )
}

function enlarged(workbook: Workbook, { sheet, row, column: at }: Place, more: number): Workbook {
  const sheets = workbook.sheets.map((one) => {
    if (one.name !== sheet) return one

    const cells = new Map(one.rows.get(row))
    const cents = Math.round(Number(cells.get(at)?.value) * 100)
    return { ...one, rows: new Map(one.rows).set(row, cells.set(at, { value: mad(cents + more) })) }
  })

  return { ...workbook, sheets }
}

function errorsIn(workbook: Workbook) {
  return judge(readPlan(workbook), '2020-01-01').findings.filter(({ rule }) => /^B0[1-6]$/.test(rule.code))
}

function firstCell({ problem }: ReturnType<typeof errorsIn>[number]): string {
  const [first] = problem.at

  return first === undefined ? 'nowhere' : placeKey(first)
}
