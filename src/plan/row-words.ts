import { asciiDigits, comparable, textKey } from '../text/index.ts'

const keys = (words: readonly string[]) => words.map(textKey)
const wordsOf = (text: string) => comparable(text).split(' ')

const sumWords = ['تكلفة', 'كلفة', 'مجموع', 'coût', 'total', 'somme', 'cost', 'sum']
const projectWords = ['المشروع', 'مشروع', 'projet', 'project']
const planWords = [
  'المشاريع',
  'مشاريع',
  'العام',
  'الخطة',
  'الإجمالي',
  'projets',
  'général',
  'programme',
  'projects',
  'grand',
  'overall',
  'plan',
]
const programmingWords = ['حسب', 'selon', 'according', 'per']
const summing = new RegExp(`^(?:(?:ال|sous)?(?:${keys(sumWords).join('|')})|project\\d+total$)`)
const ofProject = keys(projectWords)
const ofPlan = keys(planWords)
const perProgramming = keys(programmingWords)
const aloneAsTotal = new Set(
  keys(['المجموع', 'مجموع', 'المجموع الفرعي', 'total', 'sous-total', 'somme', 'sum', 'subtotal']),
)
const aloneAsGrandTotal = new Set(
  keys(['المجموع العام', 'المجموع الكلي', 'المجموع الإجمالي', 'total général', 'grand total']),
)
const planTitles = keys([
  'خطة انفتاح',
  'خطة الانفتاح',
  'برنامج انفتاح',
  'برنامج الانفتاح',
  'plan d’ouverture',
  'plan d ouverture',
  'programme d’ouverture',
  'programme d ouverture',
  'openness plan',
])
const remarks = /^(?:ملحوظ|ملاحظ|تنبيه|المصدر|مصدر|nb |n b |nota |note |notes |remarque|observation|source)/u
/** How a line of who signs a table, where and when begins; `توقيع اتفاقية` and `Signature d’une convention` are activities. */
const signatures = [
  ...['حرر في', 'التوقيع', 'توقيع رئيس', 'توقيع الرئيس', 'توقيع رئيسة', 'الرئيس', 'الرئيسة'],
  ...['رئيس الجماعة', 'رئيسة الجماعة', 'رئيس المجلس', 'رئيسة المجلس', 'رئيس مجلس', 'رئيسة مجلس', 'رئيس الجهة'],
  ...['fait à', 'signature du président', 'signature de la présidente'],
  ...['président', 'présidente', 'le président', 'la présidente'],
].map(comparable)
/** `حرر بأيت باها`: the place is written on to it. */
const drawnUpAt = comparable('حرر ب')
const headings = new Set(
  ['مصفوفة', 'المصفوفة', 'الجدول', 'matrice', 'tableau', 'matrix', 'table'].map((word) => comparable(word)),
)
/** Of things that an activity makes or holds, not of tables. */
const notHeadings = ['الجدول الزمني', 'tableau de bord', 'tableau noir', 'tableau blanc', 'table ronde'].map(comparable)
const numberedTable = comparable('جدول رقم')

/** Words between those that say what is summed. */
const fillers = wordsOf(
  'ال رقم رمز التقديرية التقديري الإجمالية الكلية الكلي الفرعي المالية البرمجة برمجة السنوية السنوي الانفتاح للمشروع للمشاريع لمشروع للخطة لمشاريع في من ' +
    'de des du la le les l d n no num numero code sous estimatif estime estimative financiere programmation annuelle budgetaire global globale ouverture ' +
    'of the for by year yearly to sub number estimated programming annual openness',
)
const vocabulary = new Set([
  ...[...sumWords, ...projectWords, ...planWords, ...programmingWords].flatMap(wordsOf),
  ...sumWords.map((word) => comparable(`ال${word}`)),
  ...fillers,
])
const ordinals = new Set(
  wordsOf(
    'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الثانية عشر ' +
      'premier deuxieme second troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme ' +
      'first third fourth fifth sixth seventh eighth ninth tenth',
  ),
)

/** What a label says its row is: the sum of a project, of the plan, or a bare «total» that its place must tell. */
export type TotalKind = 'project' | 'plan' | 'bare'

/** Reads a label as that of a row of sums; null for any other text. */
export function totalKind(label: string): TotalKind | null {
  if (label.length > 90) return null

  const key = textKey(label)
  if (aloneAsGrandTotal.has(key)) return 'plan'
  if (aloneAsTotal.has(key)) return 'bare'
  if (!isOfSums(key)) return null

  const numbered = isNumbered(key)
  if (numbered && ofProject.some((word) => key.includes(word))) return 'project'
  if (ofPlan.some((word) => key.includes(word))) return 'plan'
  if (isCodeAlone(label)) return 'project'
  return ofProject.some((word) => key.includes(word)) ? 'project' : null
}

/** `Total …`, `Sous-total …`, `Project 3 total`. */
function isOfSums(key: string): boolean {
  return summing.test(key)
}

/** `Total PO-26-27-AAA-01` */
function isCodeAlone(label: string): boolean {
  return /^\s*\S+\s+\p{L}+[-/]\S*[-/]\S*\p{N}\s*$/u.test(label)
}

function isNumbered(key: string): boolean {
  return /\d/.test(key) || perProgramming.some((word) => key.includes(word))
}

/** `3`, `PO-26-27-AAA-01` */
const numberOrCode = /\S*\p{N}\S*/gu

/** Whether a label of sums can be nothing else, even where activities are named: all its words are of sums, and it says of what. */
export function isPlainTotal(label: string): boolean {
  const kind = totalKind(label)
  if (kind === null) return false

  const words = wordsOf(label.replace(numberOrCode, ' ')).filter((word) => word !== '')
  if (!words.every((word) => vocabulary.has(word))) return false

  return kind !== 'project' || isNumbered(textKey(label))
}

/** A label that may be that of a project's sums or an activity's own, without what tells one project from another; null for others. */
export function doubtfulTotal(label: string): string | null {
  if (totalKind(label) !== 'project' || isPlainTotal(label)) return null

  const words = wordsOf(label).filter((word) => !ordinals.has(word))
  return words.every((word) => vocabulary.has(word)) ? words.join(' ') : null
}

/** Whether a text is the title of a plan with its years (`خطة الانفتاح 2024-2025`). */
export function namesPlan(text: string): boolean {
  const key = textKey(text)

  return planTitles.some((words) => key.startsWith(words)) && /20\d\d\D+20\d\d/.test(asciiDigits(text))
}

/** Whether a text says of itself that it is a remark (`ملحوظة: …`, `NB : …`). */
export function isRemark(text: string): boolean {
  return remarks.test(comparable(text))
}

/** Whether a text is of those who sign what stands above (`حرر بـ…`, `Le Président`). */
export function isSignature(text: string): boolean {
  const said = comparable(text)

  return (
    said === 'signature' || said.startsWith(drawnUpAt) || signatures.some((words) => `${said} `.startsWith(`${words} `))
  )
}

/** Whether a lone text announces a table (`2-مصفوفة …`, `Tableau n° 08`); a dashboard and drinkable water are none. */
export function announcesTable(text: string): boolean {
  const words = notHeadings.reduce((rest, phrase) => rest.replace(phrase, ''), comparable(text))

  return words.includes(numberedTable) || words.split(' ').some((word) => headings.has(word))
}
