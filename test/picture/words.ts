import type { FieldName } from '../../src/matrices/index.ts'
import { usualNames } from '../../src/matrices/index.ts'

/** Languages that a picture's headers can be in. */
export const pictureLanguages = ['ar', 'fr', 'en'] as const
export type PictureLanguage = (typeof pictureLanguages)[number]

type Spoken = readonly [ar: string, fr: string, en: string]

/** Short names for columns, as pictures write them. */
const columnNames: Readonly<Record<string, FieldName>> = {
  item: 'activity',
  itemCost: 'activityCost',
  ...Object.fromEntries(Object.keys(usualNames).map((name) => [name, name])),
}

/** Labels of rows of sums, of the cover sheet and of the co-creation tables. */
const labels: Readonly<Record<string, Spoken>> = {
  total: [
    'تكلفة المشروع # حسب البرمجة',
    'Coût du projet # selon la programmation',
    'Cost of project # per programming',
  ],
  grandTotal: ['التكلفة التقديرية للمشاريع', 'Coût estimatif des projets', 'Total cost of projects'],
  collectivity: ['الجماعة الترابية', 'Collectivité territoriale', 'Territorial collectivity'],
  region: ['الجهة', 'Région', 'Region'],
  member: ['رقم العضو بالمنصة', 'Numéro de membre', 'Member number'],
  firstYear: ['بداية الفترة', 'Début de période', 'Start of period'],
  lastYear: ['نهاية الفترة', 'Fin de période', 'End of period'],
  projects: ['عدد المشاريع', 'Nombre de projets', 'Number of projects'],
  activities: ['عدد الأنشطة', 'Nombre d’activités', 'Number of activities'],
  planCost: ['التكلفة التقديرية (درهم)', 'Coût estimatif total (MAD)', 'Total estimated cost (MAD)'],
  date: ['تاريخ الاجتماع', 'Date de la réunion', 'Date of meeting'],
  subject: ['موضوع الاجتماع', 'Objet de la réunion', 'Subject of meeting'],
  channel: ['قناة التوصل', 'Canal', 'Channel'],
  received: ['عدد الأفكار', "Nombre d'idées", 'Number of ideas'],
  selected: ['المنتقاة', 'Retenues', 'Selected'],
  refused: ['غير المقبولة', 'Refusées', 'Rejected'],
  reason: ['سبب عدم الإدراج', 'Motif', 'Reason'],
  axes: ['المحاور', 'Axes', 'Axes'],
  proposals: ['عدد مقترحات المشاريع', 'Nombre de propositions', 'Number of proposals'],
  cancelled: ['ملغاة', 'Annulées', 'Cancelled'],
  merged: ['مجمعة', 'Regroupées', 'Merged'],
  afterMerging: ['بعد التجميع', 'Après regroupement', 'After merging'],
  reworded: ['مصاغة من جديد', 'Reformulées', 'Reworded'],
  unchanged: ['لم تعرف التغيير', 'Inchangées', 'Unchanged'],
  finalProjects: ['العدد النهائي للمشاريع', 'Nombre final de projets', 'Final number of projects'],
  ofAxis: ['عدد مشاريع الانفتاح', "Nombre de projets d'ouverture", 'Number of openness projects'],
  all: ['المجموع', 'Total', 'Total'],
}

const cumulated: Spoken = ['تراكمي', 'cumulé', 'cumulative']

/** Whether a name stands for a column of a matrix; a year alone is money of that year. */
export function isColumn(name: string): boolean {
  const [first = ''] = name.split(' ')

  return /^\d{4}$/.test(first) || Object.hasOwn(columnNames, first)
}

/**
 * The words that a name stands for: `cost` a column, `2025` the money of that year, `achieved 2025` a share of that
 * year, `achieved 2025 cumulative` up to it, `total 3` the sums of project 3. Throws for a name that nothing has.
 */
export function wordsFor(name: string, language: PictureLanguage): string {
  const [first = '', ...rest] = name.split(' ')
  if (/^\d{4}$/.test(first)) return wordsFor(`programmed ${name}`, language)

  const at = pictureLanguages.indexOf(language)
  const label = labels[first]?.[at]
  if (label !== undefined) return label.replace('#', rest[0] ?? '1')

  const column = columnNames[first]
  if (column === undefined) throw new Error(`A picture names {${name}}, which is neither a column nor a label`)

  const said = rest.map((word) => (word === 'cumulative' ? (cumulated[at] ?? '') : word))
  return [usualNames[column][at], ...said].join(' ')
}
