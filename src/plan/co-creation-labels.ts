import { textKey } from '../text/index.ts'
import { dictionary, keyed } from './co-creation-stems.ts'

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

/** Headings of the dates of table 01. */
export const date = keyed([['تاريخ'], ['تواريخ'], ['date']])
/** Headings of the subjects of table 01. */
export const subject = keyed([
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
/** Words about the committee's meetings. */
export const meeting = keyed([['اجتماع'], ['لجنة'], ['réunion'], ['comité'], ['meeting'], ['committee']])
/** Headings of the channels of table 02. */
export const channel = keyed([
  ['قناة'],
  ['قنوات'],
  ['مصدر', 'فكار'],
  ['canal'],
  ['canaux'],
  ['source', 'idée'],
  ['channel'],
  ['source', 'idea'],
])
/** Headings of the reasons of table 03. */
export const reason = keyed([['سبب'], ['أسباب'], ['motif'], ['raison'], ['reason']])
/** Headings of the axes of tables 04 and 06. */
export const axis = keyed([['محور'], ['محاور'], ['axe'], ['axis']])
/** What a heading of counts begins with. */
export const numbers = ['عدد', 'العدد', 'nombre', 'nbre', 'nb', 'number', 'count', 'effectif'].map(textKey)

/** The columns of counts of table 02: the first that fits names the column, so the narrower come before the wider. */
export const ideaColumns = dictionary<IdeaColumn>([
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

/** The numbers of table 05, the narrower before the wider. */
export const reworkNames = dictionary<ReworkName>([
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

/** What counts are of. */
export const countsOf = dictionary<Exclude<Counts, 'unsaid'>>([
  ['proposals', [['مقترح'], ['proposition'], ['proposal']]],
  ['ideas', [['فكار'], ['فكر'], ['idée'], ['idea']]],
  ['projects', [['مشاريع'], ['مشروع'], ['projet'], ['project']]],
])

/** Headings of a row or column of counts that do without a word for number. */
export const wholeCounts = new Set(
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
/** A label of a total; مجموعة is a group. */
export const total = /^(?:ال)?(?:مجموع(?!ه|ات)|اجمالي)|^total|^(?:somme|sum)$/u
/** A table's title with its number. */
export const tables = /^(?:ال)?(?:جدول|tableau|table)\p{L}*\d/u
