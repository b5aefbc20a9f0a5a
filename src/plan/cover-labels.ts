import { comparable } from '../text/index.ts'

/** What a label of the cover sheet can name. `period` is both years in one cell; `programmed` is one year's. */
export type CoverName =
  | 'collectivity'
  | 'region'
  | 'memberId'
  | 'firstYear'
  | 'lastYear'
  | 'period'
  | 'projects'
  | 'activities'
  | 'cost'
  | 'mobilised'
  | 'programmed'

interface Label {
  readonly name: CoverName
  /** One of these, word for word in any order. */
  readonly any: readonly string[]
  /** Words that may stand beside. */
  readonly beside: string
}

const coverLabels: readonly Label[] = [
  {
    name: 'collectivity',
    any: [
      'الجماعة الترابية',
      'الجماعة',
      'المجلس الجماعي',
      'المجلس الإقليمي',
      'المجلس الجهوي',
      'مجلس العمالة',
      'مجلس الجهة',
      'collectivité territoriale',
      'collectivité',
      'commune',
      'conseil communal',
      'conseil provincial',
      'conseil préfectoral',
      'conseil régional',
      'territorial collectivity',
      'collectivity',
      'provincial council',
      'regional council',
    ],
    beside: 'اسم nom name',
  },
  { name: 'region', any: ['الجهة', 'région', 'region'], beside: 'اسم nom name' },
  {
    name: 'memberId',
    any: [
      'رقم العضو',
      'رقم العضوية',
      'معرف العضو',
      'numéro membre',
      'n membre',
      'no membre',
      'identifiant membre',
      'id membre',
      'member number',
      'member no',
      'member id',
    ],
    beside: 'منصة المنصة بالمنصة الشبكة بالشبكة plateforme réseau sur platform network on',
  },
  {
    name: 'firstYear',
    any: [
      'بداية الفترة',
      'بداية الخطة',
      'سنة البداية',
      'أول سنة',
      'début période',
      'année début',
      'première année',
      'start period',
      'period begins',
      'start year',
      'first year',
    ],
    beside: 'سنة خطة انفتاح année plan programme ouverture year openness',
  },
  {
    name: 'lastYear',
    any: [
      'نهاية الفترة',
      'نهاية الخطة',
      'سنة النهاية',
      'آخر سنة',
      'fin période',
      'année fin',
      'dernière année',
      'end period',
      'period ends',
      'end year',
      'last year',
    ],
    beside: 'سنة خطة انفتاح année plan programme ouverture year openness',
  },
  {
    name: 'period',
    any: ['الفترة', 'المدة', 'الفترة الزمنية', 'période', 'period'],
    beside: 'خطة انفتاح برنامج إنجاز تنفيذ plan programme ouverture réalisation exécution openness',
  },
  {
    name: 'projects',
    any: ['عدد المشاريع', 'nombre projets', 'nbre projets', 'nb projets', 'number projects'],
    beside: 'انفتاح خطة إجمالي كلي برنامج plan programme ouverture total openness',
  },
  {
    name: 'activities',
    any: ['عدد الأنشطة', 'nombre activités', 'nbre activités', 'nb activités', 'number activities'],
    beside: 'انفتاح خطة إجمالي كلي برنامج مشاريع plan programme ouverture total projets openness projects',
  },
  {
    name: 'cost',
    any: [
      'التكلفة',
      'الكلفة',
      'المبلغ الإجمالي',
      'الميزانية الإجمالية',
      'coût',
      'montant total',
      'budget total',
      'cost',
      'total amount',
    ],
    beside: `تقديرية إجمالية إجمالي كلية مجموع خطة انفتاح برنامج مشاريع درهم بالدرهم
      total totale global globale estimatif estimé prévisionnel plan programme ouverture projets
      estimated overall openness projects mad dh dhs dirham dirhams`,
  },
  {
    name: 'mobilised',
    any: [
      'اعتمادات معبأة',
      'مبلغ معبأ',
      'crédits mobilisés',
      'montant mobilisé',
      'mobilised credits',
      'mobilized credits',
      'mobilised amount',
    ],
    beside: 'ميزانية بالميزانية إجمالي درهم بالدرهم budget total mad dh dhs dirham dirhams',
  },
  {
    name: 'programmed',
    any: ['للبرمجة', 'مبرمج', 'مبرمجة', 'programmé', 'programmer', 'programmed', 'program'],
    beside: `سنة برسم ميزانية اعتمادات مبلغ درهم بالدرهم
      crédits montant année budget year amount credits mad dh dhs dirham dirhams`,
  },
]

const particles = 'de du des d la le les l en et a au aux of the in for to من في برسم'

const keyed = coverLabels.map(({ name, any, beside }) => ({
  name,
  any: any.map((phrase) => wordsOf(phrase)),
  beside: new Set(wordsOf(`${beside} ${particles}`)),
}))

/** Longer text is prose, whatever words it has. */
const longestLabel = 80

/** What a label names, and the years that it writes; null for text that is no label of a cover sheet. */
export function coverLabel(text: string): { readonly name: CoverName; readonly years: readonly number[] } | null {
  if (text.length > longestLabel) return null

  const words = wordsOf(text)
  const years = words.filter(isYear).map(Number)
  const name = nameOf(words.filter((word) => !isYear(word)))

  return name !== null && fitsYears(name, years.length) ? { name, years } : null
}

function nameOf(words: readonly string[]): CoverName | null {
  const fits = ({ any, beside }: (typeof keyed)[number]) =>
    any.some(
      (phrase) =>
        phrase.every((word) => words.includes(word)) &&
        words.every((word) => phrase.includes(word) || beside.has(word)),
    )

  return keyed.find(fits)?.name ?? null
}

/** A single year beside a cost or a count makes it that year's, not the plan's. */
function fitsYears(name: CoverName, years: number): boolean {
  if (name === 'programmed') return years === 1

  return name === 'period' || years !== 1
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word)
}

/** Comparable words without brackets, articles and plural endings. */
export function wordsOf(text: string): readonly string[] {
  return comparable(text.replace(/[(\uff08][^)\uff09]*[)\uff09]/g, ' '))
    .split(' ')
    .filter((word) => word !== '')
    .map(bare)
}

function bare(word: string): string {
  const article = /^(?:وال|بال|لل|ال)(?=\p{L}{3})/u

  return word.replace(article, '').replace(/(?<=^[a-z]{3,})[sx]$/, '')
}
