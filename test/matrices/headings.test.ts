import type { Range } from '../../src/grid/index.ts'
import { type FieldName, findMatrices, layouts, usualNames } from '../../src/matrices/index.ts'
import { madeSheet, madeWorkbook } from '../made/workbook.ts'

/** Headings that people write, beside the usual ones. */
const written: readonly (readonly ['projects' | 'budget' | 'monitoring', FieldName, string])[] = [
  ['projects', 'activity', 'Activités prévues'],
  ['projects', 'years', 'سنة التنفيذ'],
  ['projects', 'link', 'Lien avec le PDP'],
  ['projects', 'link', 'Lien avec le PDR'],
  ['projects', 'axis', 'المحاور الأولوية'],
  ['projects', 'axis', 'Axes prioritaires'],
  ['projects', 'cost', 'Budget estimé'],
  ['projects', 'cost', 'الميزانية التقديرية للمشروع'],
  ['budget', 'mobilised', 'Crédits mobilisés au budget'],
  ['monitoring', 'achieved', 'نسبة الإنجاز المتراكمة'],
  ['monitoring', 'achieved', 'نسبة الإنجاز'],
  ['monitoring', 'achieved', 'Réalisé'],
  ['monitoring', 'achieved', 'Réalisé (%)'],
  ['monitoring', 'achieved', 'المنجز'],
  ['monitoring', 'start', 'تاريخ البدء'],
]

describe('a heading', () => {
  it.each(written)('of %s names %s: %s', (kind, field, heading) => {
    // An achieved share stands beside the weight that it is a part of.
    const fields = layouts[kind].required.flatMap((one) =>
      one === 'weight' && field === 'achieved' ? [one, field] : [one],
    )
    if (!fields.includes(field)) fields.push(field)
    const headers = fields.map((one) => (one === field ? heading : usualNames[one][0]))
    const { tables } = findMatrices(madeWorkbook(madeSheet('sheet', [headers, headers.map((one) => `some ${one}`)])))

    expect(tables.map((table) => table.segments[0].byField.get(field)?.[0]?.text)).toEqual([heading])
  })
})

const names = ['Code du projet', 'Axe', 'Intitulé du projet']
const followed = [...names, 'Activités', 'Date de début', 'Date de fin', 'Indicateur de suivi', 'Poids']
const impact = ['Indicateur d’impact', 'Maximum']
const financed = [...names, 'Coût du projet', 'Activités', 'Coût des activités', 'Crédits mobilisés']
const none = (headers: readonly unknown[]) => headers.map(() => null)

/** What the columns of a header are read as, and the headers that are not read. */
function columnsUnder(rows: readonly (readonly (string | number | null)[])[], merges: readonly Range[] = []) {
  const [table] = findMatrices(madeWorkbook(madeSheet('sheet', [...rows, ['PO-01', 'a']], merges))).tables
  const keys = table?.segments[0].columns.map(({ key, column }) => [column, key] as const) ?? []

  return {
    read: keys.filter(([, key]) => /achieved|programmed/i.test(key)),
    unread: table?.unknown.map(({ text }) => text),
  }
}

describe('columns of what was achieved', () => {
  it.each([
    ['Réalisé 2024', 'Réalisé 2025'],
    ['Réalisé (2024)', 'Réalisé (2025)'],
    ['% réalisé en 2024', '% réalisé en 2025'],
    ['Réalisation 2024', 'Réalisation 2025'],
    ['المنجز سنة 2024', 'المنجز سنة 2025'],
    ['Actual 2024', 'Actual 2025'],
  ])('name their years: %s', (one, other) => {
    const { read } = columnsUnder([[...followed, one, other, ...impact, one, other]])

    expect(read).toEqual([
      [8, 'achieved/2024'],
      [9, 'achieved/2025'],
      [12, 'impactAchieved/2024'],
      [13, 'impactAchieved/2025'],
    ])
  })

  it.each(['Réalisé', 'Réalisations', 'المنجز'])('stand under a group over years: %s', (group) => {
    const years = [2024, 2025]
    const top = [...followed, group, null, ...impact, group, null]
    const { read } = columnsUnder([top, [...none(followed), ...years, ...none(impact), ...years]])

    expect(read.map(([, key]) => key)).toEqual([
      ...['achieved/2024', 'achieved/2025'],
      ...['impactAchieved/2024', 'impactAchieved/2025'],
    ])
  })

  it.each([
    [2024, 2025],
    ['Année 2024', 'Année 2025'],
  ])('stand under their year beside what was programmed: %s', (one, other) => {
    const top = [...followed, one, null, other, null, ...impact]
    const { read, unread } = columnsUnder([top, [...none(followed), 'Programmé', 'Réalisé', 'Programmé', 'Réalisé']])

    expect(read).toEqual([
      [9, 'achieved/2024'],
      [11, 'achieved/2025'],
    ])
    expect(unread).toEqual(['2024', '2025'].map((year) => expect.stringContaining(`${year}\nProgrammé`)))
  })

  it('stand beside strange columns where the header is merged down to them', () => {
    const top = [...followed, 2024, null, ...impact]
    const merges = [{ row: 0, column: 0, endRow: 1, endColumn: 0 }]
    const { read, unread } = columnsUnder([top, [...none(followed), 'Prévision', 'Réalisé']], merges)

    expect(read).toEqual([[9, 'achieved/2024']])
    expect(unread).toEqual(['Prévision'])
  })
})

describe('columns of money by year', () => {
  it('are those that say so, whatever else stands beside them with its year', () => {
    const { read, unread } = columnsUnder([
      [...financed, 'Programmé 2024', 'Réalisé 2024', 'Programmé 2025', 'Dépenses 2025'],
    ])

    expect(read).toEqual([
      [7, 'programmed/2024'],
      [9, 'programmed/2025'],
    ])
    expect(unread).toEqual(['Dépenses 2025', 'Réalisé 2024'])
  })

  it.each([
    ['للبرمجة', 'السنة المالية 2026', 'السنة المالية 2027'],
    ['À programmer', 'Année budgétaire 2026', 'Année budgétaire 2027'],
    ['Crédits à programmer', 'Exercice 2026', 'Exercice 2027'],
  ])('stand under a group, headed by the years of a budget: %s', (group, one, other) => {
    const { read } = columnsUnder([
      [...financed, group, null],
      [...none(financed), one, other],
    ])

    expect(read).toEqual([
      [7, 'programmed/2026'],
      [8, 'programmed/2027'],
    ])
  })

  it('may be headed by words of their own where none says more', () => {
    const { read } = columnsUnder([[...financed, 'Enveloppe 2024', 'Enveloppe 2025']])

    expect(read).toEqual([
      [7, 'programmed/2024'],
      [8, 'programmed/2025'],
    ])
  })
})
