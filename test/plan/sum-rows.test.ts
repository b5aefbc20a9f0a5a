import fc from 'fast-check'
import { type Plan, readPlan } from '../../src/plan/index.ts'
import { type Made, madeSheet, madeWorkbook } from '../made/workbook.ts'

const header = [
  'رمز المشروع',
  'المحور الأولوي',
  'عنوان المشروع',
  'التكلفة التقديرية للمشروع',
  'أنشطة المشروع',
  'التكلفة التقديرية للأنشطة',
  'اعتمادات معبأة بالميزانية',
  'للبرمجة 2026',
]
const listed = [
  'رمز المشروع',
  'المحور الأولوي',
  'عنوان المشروع',
  'أهداف المشروع',
  'الأنشطة',
  'سنة الإنجاز',
  'العلاقة مع برنامج العمل',
  'الشركاء المحتملون',
  'مساهمة الشركاء',
  'التكلفة التقديرية للمشروع',
]

interface Drawn {
  /** Of each project. */
  readonly activities: readonly (readonly string[])[]
  /** The label of each project's sums and the column it stands in. */
  readonly totals?: readonly { readonly label: string; readonly column: number }[]
  /** Every row says whose project it is. */
  readonly flat?: boolean
}

function read({ activities, totals = [], flat = false }: Drawn): Plan {
  const heads = activities.map((_, index) => [`PO-26-27-AA-0${index + 1}`, 'الخدمات', `مشروع الحي ${'أبج'[index]}`])
  const head = (project: number, row: number): readonly Made[] =>
    flat || row === 0 ? (heads[project] ?? []) : ['', '', '']
  const budget = activities.flatMap((labels, project) => {
    const total = totals[project]
    const sums: readonly Made[] = [
      ...Array.from({ length: 5 }, (_, at) => (at === total?.column ? total.label : null)),
      labels.length * 5,
      labels.length * 2,
      labels.length * 3,
    ]
    return [
      ...labels.map((label, row) => [...head(project, row), row === 0 ? labels.length * 5 : null, label, 5, 2, 3]),
      ...(total === undefined ? [] : [sums]),
    ]
  })
  const projects = activities.flatMap((labels, project) =>
    labels.map((label, row) => [
      ...head(project, row),
      'هدف',
      label,
      row === 0 ? '2026' : null,
      'لا',
      'ذاتي',
      '-',
      row === 0 ? labels.length * 5 : null,
    ]),
  )

  return readPlan(madeWorkbook(madeSheet('1', [listed, ...projects]), madeSheet('2', [header, ...budget])))
}

const activitiesOf = ({ projects }: Plan) => projects.map(({ activities }) => activities.length)

describe('an activity that sounds like sums', () => {
  const harmless = [
    'SUM Projet',
    'Total COVID-19',
    'Total projet',
    'تكلفة المشروع الثاني',
    "Coût de l'étude du projet",
    'Total des bénéficiaires du projet 3',
    'مجموع الحدائق حسب المشروع',
    "Somme due au programme d'assainissement",
    'مجموعة العمل حول المشروع',
    'Costs of the project plan 2026',
    'كلفة دراسة مشروع التطهير لسنة 2026',
  ]

  it.each(harmless)('is an activity wherever it stands: %s', (label) => {
    for (const flat of [false, true]) {
      for (const own of [
        [label, 'ا', 'ب'],
        ['ا', label, 'ب'],
        ['ا', 'ب', label],
      ]) {
        expect(activitiesOf(read({ activities: [own, ['ج', 'د']], flat }))).toEqual([3, 2])
      }
    }
  })

  it('is one whatever harmless words stand beside those of sums', () => {
    const word = fc.constantFrom(
      'SUM',
      'Projet',
      'مشروع',
      'المشروع',
      'تكلفة',
      'total',
      'selon',
      'حسب',
      '3',
      'général',
      'مجموع',
      'du',
    )
    const title = fc.tuple(
      fc.array(word, { maxLength: 4 }),
      fc.constantFrom('jardin', 'مكتبة', 'étude'),
      fc.array(word, { maxLength: 3 }),
    )

    fc.assert(
      fc.property(title, fc.nat(2), fc.boolean(), ([before, own, after], at, flat) => {
        const labels = ['ا', 'ب', 'ت'].with(at, [...before, own, ...after].join(' '))

        expect(activitiesOf(read({ activities: [labels, ['ج', 'د']], flat }))).toEqual([3, 2])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a row of sums', () => {
  const numbered = (number: number): readonly string[] => [
    `تكلفة المشروع ${number} حسب البرمجة`,
    `مجموع المشروع رقم ${number}`,
    `كلفة المشروع ${'٠١٢٣'[number]}`,
    `Coût du projet n° ${number} selon la programmation`,
    `Total projet ${number}`,
    `Sous-total projet ${number}`,
    `Total PO-26-27-AA-0${number}`,
    `Project ${number} total`,
    `Somme du projet PO-26-27-AA-0${number}`,
    `Total cost of project ${number} according to the programming`,
  ]
  const alike = ['Total du projet', 'مجموع المشروع', 'Total', 'المجموع', 'Sous-total', 'SUM Projet', 'المجموع الفرعي']
  const ordinal = (number: number) => [
    `تكلفة المشروع ${['', 'الأول', 'الثاني'][number]}`,
    `Coût du ${['', 'premier', 'deuxième'][number]} projet`,
  ]

  it.each([
    ...numbered(1).map((label, index) => [label, numbered(2)[index] ?? '']),
    ...ordinal(1).map((label, index) => [label, ordinal(2)[index] ?? '']),
    ...alike.map((label) => [label, label]),
  ])('is seen in any column before the money: %s, %s', (first, second) => {
    for (const column of [0, 2, 4]) {
      const plan = read({
        activities: [
          ['ا', 'ب'],
          ['ج', 'د'],
        ],
        totals: [
          { label: first, column },
          { label: second, column },
        ],
      })

      expect(activitiesOf(plan)).toEqual([2, 2])
      expect(plan.projects.map(({ budget }) => budget?.total?.mobilised?.value)).toEqual([400n, 400n])
    }
  })

  it.each(['Total du projet', 'تكلفة المشروع 1', 'المجموع'])('is seen in a plan of one project: %s', (label) => {
    const plan = read({ activities: [['ا', 'ب']], totals: [{ label, column: 4 }] })

    expect(activitiesOf(plan)).toEqual([2])
  })
})
