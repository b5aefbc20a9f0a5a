import { readPlan } from '../../src/plan/index.ts'
import { type Made, madeSheet, madeWorkbook } from '../made/workbook.ts'

const listed = [
  'Code du projet',
  'Axe',
  'Titre du projet',
  'Activités',
  'Année de réalisation',
  'Coût estimatif du projet',
]
const budget = [
  'Code du projet',
  'Axe',
  'Titre du projet',
  'Coût estimatif du projet',
  'Activités',
  'Coût estimatif des activités',
  'Crédits mobilisés',
  'À programmer 2026',
]
/** The same columns, the money before the names. */
const moneyFirst = [6, 7, 5, 3, 4, 0, 1, 2]

interface Drawn {
  /** The second activity of the only project. */
  readonly activity?: string
  /** What stands between matrix 1 and matrix 2, and under matrix 2. */
  readonly title?: string
  readonly note?: string
  readonly order?: readonly number[]
}

function read({ activity = 'Former les agents', title = '', note = '', order = [...budget.keys()] }: Drawn) {
  const inOrder = (values: readonly Made[]) => order.map((index) => values[index] ?? null)
  const matrix1 = [
    listed,
    ['PO-26-26-AA-01', 'Services', 'Accueil', 'Ouvrir un guichet', '2026', 50],
    ['', '', '', activity],
  ]
  const matrix2 = [
    budget,
    ['PO-26-26-AA-01', 'Services', 'Accueil', 50, 'Ouvrir un guichet', 20, 20, 0],
    ['', '', '', '', activity, 30, 10, 20],
    ['Coût du projet 1 selon la programmation', '', '', '', '', '', 30, 20],
    ['Coût estimatif des projets', '', '', '', '', 50, 30, 20],
  ].map(inOrder)
  const rows = [...matrix1, [], [title], [], ...matrix2, [], [note]]

  return readPlan(madeWorkbook(madeSheet('1', rows)))
}

describe('the last activity above the title of the next matrix', () => {
  it.each([
    'Généraliser un tableau de bord dans les communes',
    "Raccorder les douars à l'eau potable",
    'Table ronde avec les associations',
    'Construire une étable',
    'إعداد الجدول الزمني للمشاريع',
  ])('is an activity: %s', (activity) => {
    const [project] = read({ activity, title: 'Programmation financière' }).projects

    expect(project?.listed?.activities.map(({ written }) => written)).toContain(activity)
  })
})

describe('a text alone in a column of amounts', () => {
  it.each(['NB : adopté en session d’octobre 2025', 'ملحوظة: تمت المصادقة على هذه الخطة'])(
    'is a note under the last sum: %s',
    (note) => {
      const { grandTotal, stray } = read({ note, order: moneyFirst })

      expect(grandTotal?.mobilised?.value).toBe(3_000n)
      expect(stray).toEqual([])
    },
  )
})

describe('a row over a header that stands over another of its kind as well', () => {
  const row = ['PO-26-26-AA-01', 'Services', 'Accueil', 50, 'Ouvrir un guichet', 20, 20, 0]
  const matrix1 = [listed, ['PO-26-26-AA-01', 'Services', 'Accueil', 'Ouvrir un guichet', '2026', 50]]
  const rowsUnder = (over: readonly Made[]) => {
    const pages = [over, budget, row, over, budget, ['', '', '', '', 'Former les agents', 30, 10, 20]]
    const [project] = readPlan(madeWorkbook(madeSheet('1', [...matrix1, ...pages]))).projects
    return project?.budget?.rows
  }

  it('is the title of its page where it holds words alone', () => {
    expect(rowsUnder(['Commune', 'Plan 2026'])).toEqual([4, 7])
  })

  it('is a row of a project where it holds amounts', () => {
    expect(rowsUnder(['', '', '', '', 'Équiper les agents', 30, 10, 20])).toEqual([4, 5, 7])
  })
})

describe('what official tables have beside their rows', () => {
  const numbersOf = (write: (index: number) => Made) => budget.map((_, index) => write(index + 1))
  const plan = (numbers: readonly Made[], ...closing: readonly (readonly Made[])[]) =>
    readPlan(
      madeWorkbook(
        madeSheet('1', [
          listed,
          ...(numbers.length > 0 ? [numbers.slice(0, listed.length)] : []),
          ['PO-26-26-AA-01', 'Services', 'Accueil', 'Ouvrir un guichet', '2026', 50],
        ]),
        madeSheet('2', [
          budget,
          ...(numbers.length > 0 ? [numbers] : []),
          ['PO-26-26-AA-01', 'Services', 'Accueil', 50, 'Ouvrir un guichet', 50, 30, 20],
          ...closing,
        ]),
      ),
    )
  const projectsOf = ({ projects, stray }: ReturnType<typeof readPlan>) => [
    projects.map(({ code, budget: own }) => [code, own?.lines.length]),
    stray.length,
  ]
  const one = [[['PO-26-26-AA-01', 1]], 0]

  it.each([
    ['numbers', (index: number): Made => index],
    ['digits', (index: number): Made => String(index)],
    ['numbers in brackets', (index: number): Made => `(${index})`],
  ])('is no project where it numbers the columns: %s', (_name, write) => {
    expect(projectsOf(plan(numbersOf(write)))).toEqual(one)
  })

  it('is a row of the plan where it numbers no columns', () => {
    const wrong = plan(numbersOf((index) => (index === 3 ? 7 : index)))

    expect(projectsOf(wrong)).not.toEqual(one)
  })

  it.each([
    [[['', '', 'حرر بأيت باها في 12 يناير 2026']]],
    [
      [
        ['حرر بإنزكان', '', '', '', 'رئيس المجلس'],
        ['', '', '', '', 'التوقيع والختم'],
      ],
    ],
    [[['', '', '', '', 'رئيس المجلس الجماعي']]],
    [
      [
        ['', '', '', '', 'الرئيسة'],
        ['', '', '', '', 'Signature'],
      ],
    ],
    [[['Fait à Tiznit, le 12/01/2026', '', '', '', 'Le Président du Conseil']]],
    [[['NB : adopté en session'], ['', '', '', '', 'La Présidente']]],
  ])('is no project where it is signed: %j', (closing) => {
    expect(projectsOf(plan([], [], ...closing))).toEqual(one)
  })

  it('is an activity where something is to be signed', () => {
    const [project] = plan([], [], ['', '', '', '', "Signature d'une convention", 5, 5, 0]).projects

    expect(project?.budget?.lines.map(({ label }) => label?.written)).toContain("Signature d'une convention")
  })
})
