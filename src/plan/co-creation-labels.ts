import { textKey } from '../text/index.ts'

/** Longer text is prose, whatever words it has. */
export const longestHeading = 70

/** What the counts of a table are of; `unsaid` where its heading says only that they are numbers. */
export type Counts = 'ideas' | 'proposals' | 'projects' | 'unsaid'

/** The columns of table 02 beside its channels. */
export type IdeaColumn = 'received' | 'selected' | 'refused'

/** The numbers of table 05. */
export type ReworkName =
  | 'proposals'
  | 'cancelled'
  | 'merged'
  | 'afterMerging'
  | 'reworded'
  | 'unchanged'
  | 'activities'
  | 'projects'

/** Any of these; within one, every stem must be in the text. */
type Stems = readonly (readonly string[])[]
type Dictionary<Name extends string> = readonly (readonly [Name, Stems])[]

const date = keyed([['تاريخ'], ['تواريخ'], ['date']])
const subject = keyed([
  ['موضوع'],
  ['مواضيع'],
  ['جدول', 'أعمال'],
  ['objet'],
  ['sujet'],
  ['ordre', 'jour'],
  ['thème'],
  ['subject'],
  ['agenda'],
  ['topic'],
])
const meeting = keyed([['اجتماع'], ['لجنة'], ['réunion'], ['comité'], ['meeting'], ['committee']])
const channel = keyed([
  ['قناة'],
  ['قنوات'],
  ['مصدر', 'فكار'],
  ['canal'],
  ['canaux'],
  ['source', 'idée'],
  ['channel'],
  ['source', 'idea'],
])
const reason = keyed([['سبب'], ['أسباب'], ['motif'], ['raison'], ['reason']])
const axis = keyed([['محور'], ['محاور'], ['axe'], ['axis']])
const numbers = ['عدد', 'العدد', 'nombre', 'nbre', 'nb', 'number', 'count', 'effectif'].map(textKey)

/** The first that fits names the column, so the narrower come before the wider. */
const ideaColumns = dictionary<IdeaColumn>([
  [
    'refused',
    [
      ['غير', 'مقبول'],
      ['غير', 'منتقا'],
      ['غير', 'مدرج'],
      ['مرفوض'],
      ['مستبعد'],
      ['rejet'],
      ['refus'],
      ['écart'],
      ['non', 'retenu'],
      ['non', 'accept'],
      ['reject'],
      ['not', 'selected'],
      ['not', 'accepted'],
    ],
  ],
  ['selected', [['منتقا'], ['مقبول'], ['مختار'], ['retenu'], ['sélection'], ['accept'], ['selected'], ['retained']]],
  ['received', [['فكار'], ['متوصل'], ['idée'], ['reçu'], ['idea'], ['received']]],
])

const reworkNames = dictionary<ReworkName>([
  [
    'afterMerging',
    [
      ['بعد', 'تجميع'],
      ['بعد', 'دمج'],
      ['après', 'regroup'],
      ['après', 'fusion'],
      ['issu', 'regroup'],
      ['issu', 'fusion'],
      ['after', 'merg'],
    ],
  ],
  ['merged', [['مجمع'], ['مدمج'], ['regroup'], ['fusion'], ['merged']]],
  ['cancelled', [['ملغ'], ['annulé'], ['supprim'], ['abandon'], ['cancel'], ['dropped']]],
  [
    'unchanged',
    [
      ['تعرف', 'تغيير'],
      ['دون', 'تغيير'],
      ['بلا', 'تغيير'],
      ['لم', 'تتغير'],
      ['inchang'],
      ['sans', 'chang'],
      ['sans', 'modif'],
      ['unchanged'],
      ['no', 'change'],
    ],
  ],
  ['reworded', [['مصاغ'], ['صياغ', 'جديد'], ['reformul'], ['nouvelle', 'rédaction'], ['reword'], ['rewritten']]],
  ['activities', [['نشط'], ['نشاط'], ['activit']]],
  ['proposals', [['مقترح'], ['proposition'], ['proposal']]],
  [
    'projects',
    [
      ['نهائي', 'مشاريع'],
      ['final', 'projet'],
      ['final', 'project'],
    ],
  ],
])

const countsOf = dictionary<Exclude<Counts, 'unsaid'>>([
  ['proposals', [['مقترح'], ['proposition'], ['proposal']]],
  ['ideas', [['فكار'], ['فكر'], ['idée'], ['idea']]],
  ['projects', [['مشاريع'], ['مشروع'], ['projet'], ['project']]],
])

/** Headings of a row or column of counts that do without a word for number. */
const wholeCounts = new Set(
  [
    'الأفكار',
    'المشاريع',
    'مشاريع الانفتاح',
    'مقترحات المشاريع',
    'idées',
    'projets',
    'propositions',
    'propositions de projets',
    'ideas',
    'projects',
    'proposals',
    'project proposals',
  ].map(textKey),
)
/** مجموعة is a group, not a total. */
const total = /^(?:ال)?(?:مجموع(?!ه|ات)|اجمالي)|^total|^(?:somme|sum)$/u
const tables = /^(?:ال)?(?:جدول|tableau|table)\p{L}*\d/u

/** Whether a heading is of the dates of table 01. */
export function namesDate(key: string): boolean {
  return says(key, date)
}

/** Whether a heading is of the subjects of table 01. */
export function namesSubject(key: string): boolean {
  return says(key, subject)
}

/** Whether a text speaks of the committee's meetings. */
export function speaksOfMeetings(key: string): boolean {
  return says(key, meeting)
}

/** Whether a heading is of the channels of table 02. */
export function namesChannel(key: string): boolean {
  return says(key, channel)
}

/** The column of table 02 that a heading names. */
export function ideaColumn(key: string): IdeaColumn | null {
  return find(ideaColumns, key)
}

/** Whether a heading is of reasons (03) or of axes (04, 06). */
export function namesParts(key: string): 'reasons' | 'axes' | null {
  if (says(key, reason)) return 'reasons'

  return says(key, axis) ? 'axes' : null
}

/** What the counts beside or under a heading are of; null where it is no heading of counts. */
export function countsNamed(key: string): Counts | null {
  if (!numbers.some((word) => key.startsWith(word)) && !wholeCounts.has(key)) return null

  return spokenOf(key) ?? 'unsaid'
}

/** What a title speaks of. */
export function spokenOf(key: string): Exclude<Counts, 'unsaid'> | null {
  return find(countsOf, key)
}

/** The number of table 05 that a heading names. */
export function reworkNamed(key: string): ReworkName | null {
  return find(reworkNames, key)
}

/** Whether a label is that of a total. */
export function namesTotal(key: string): boolean {
  return total.test(key)
}

/** Whether a text is a table's title with its number. */
export function titlesTable(key: string): boolean {
  return tables.test(key)
}

function keyed(stems: Stems): Stems {
  return stems.map((all) => all.map(textKey))
}

function dictionary<Name extends string>(names: Dictionary<Name>): Dictionary<Name> {
  return names.map(([name, stems]) => [name, keyed(stems)])
}

function find<Name extends string>(names: Dictionary<Name>, key: string): Name | null {
  return names.find(([, stems]) => says(key, stems))?.[0] ?? null
}

function says(key: string, stems: Stems): boolean {
  return key !== '' && stems.some((all) => all.every((stem) => key.includes(stem)))
}
