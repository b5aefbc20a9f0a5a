import type { LanguageCode } from '../lang/language.ts'
import { textKey } from '../text/index.ts'
import type { Status } from './types.ts'

/** The columns of the record, in the order in which it is written: what people read, then what programs hold on to. */
export const columns = [
  'meeting',
  'code',
  'project',
  'cells',
  'subject',
  'status',
  'reason',
  'who',
  'until',
  'by',
  'note',
  'fingerprint',
  'facts',
  'identity',
  'digest',
  'seen',
] as const

/** A column of the record. */
export type Column = (typeof columns)[number]

/** The columns that only programs read. */
export const technical: readonly Column[] = ['fingerprint', 'facts', 'identity', 'digest', 'seen']

type Headings = { readonly [C in Column]: string }

/** The headings of the record, which is read in every language whatever language it is shown in. */
export const headings: { readonly [Code in LanguageCode]: Headings } = {
  ar: {
    meeting: 'تاريخ الاجتماع',
    code: 'رمز الملاحظة',
    project: 'المشروع',
    cells: 'الخلايا',
    subject: 'الموضوع',
    status: 'القرار',
    reason: 'التعليل',
    who: 'المكلف بالتنفيذ',
    until: 'الأجل أو الاجتماع المؤجل إليه',
    by: 'المدوِّن',
    note: 'ملاحظات',
    fingerprint: 'بصمة الملاحظة',
    facts: 'بصمة المعطيات',
    identity: 'بيانات التعريف',
    digest: 'بصمة السطر',
    seen: 'الأسطر السابقة',
  },
  fr: {
    meeting: 'Séance du',
    code: 'Code du constat',
    project: 'Projet',
    cells: 'Cellules',
    subject: 'Objet',
    status: 'Décision',
    reason: 'Motif',
    who: "Chargé de l'exécution",
    until: 'Échéance ou séance de report',
    by: 'Consigné par',
    note: 'Observations',
    fingerprint: 'Empreinte du constat',
    facts: 'Empreinte des données',
    identity: 'Identité',
    digest: 'Empreinte de la ligne',
    seen: 'Lignes précédentes',
  },
  en: {
    meeting: 'Meeting of',
    code: 'Finding code',
    project: 'Project',
    cells: 'Cells',
    subject: 'Subject',
    status: 'Decision',
    reason: 'Reason',
    who: 'In charge',
    until: 'Due, or meeting deferred to',
    by: 'Recorded by',
    note: 'Notes',
    fingerprint: 'Finding fingerprint',
    facts: 'Facts digest',
    identity: 'Identity',
    digest: 'Row digest',
    seen: 'Rows before',
  },
}

/** What a row of the record says: a decision, or that the committee met. */
export type RowKind = Status | 'meeting'

const kinds: readonly RowKind[] = ['to-mend', 'accepted', 'deferred', 'withheld', 'meeting']

/** What the column of decisions shows; the first word of each is the one that is written. */
export const kindWords: {
  readonly [Code in LanguageCode]: { readonly [Kind in RowKind]: readonly [string, ...string[]] }
} = {
  ar: {
    'to-mend': ['للتصحيح', 'تصحيح', 'يصحح'],
    accepted: ['مقبولة', 'مقبول', 'قبول'],
    deferred: ['مؤجلة', 'مؤجل', 'تأجيل'],
    withheld: ['المشروع موقوف عن الإرسال', 'موقوف عن الإرسال', 'موقوف', 'إيقاف الإرسال'],
    meeting: ['اجتماع', 'اجتماع اللجنة'],
  },
  fr: {
    'to-mend': ['À corriger', 'Corriger'],
    accepted: ['Accepté', 'Acceptée', 'Accepter'],
    deferred: ['Reporté', 'Reportée', 'Reporter'],
    withheld: ['Envoi du projet suspendu', 'Envoi suspendu', 'Suspendu'],
    meeting: ['Séance', 'Séance du comité', 'Réunion'],
  },
  en: {
    'to-mend': ['To mend', 'Mend'],
    accepted: ['Accepted', 'Accept'],
    deferred: ['Deferred', 'Defer'],
    withheld: ['Project withheld', 'Withheld', 'Withhold'],
    meeting: ['Meeting', 'Committee meeting'],
  },
}

const columnByHeading = new Map(
  Object.values(headings).flatMap((own) => columns.map((column) => [textKey(own[column]), column] as const)),
)

const kindByWord = new Map(
  Object.values(kindWords).flatMap((own) =>
    kinds.flatMap((kind) => own[kind].map((word) => [textKey(word), kind] as const)),
  ),
)

/** The language that most of some headings are in; Arabic where none is. */
export function languageOfHeadings(written: readonly string[]): LanguageCode {
  const codes: readonly LanguageCode[] = ['ar', 'fr', 'en']
  const count = (code: LanguageCode) => {
    const own = new Set<string>(Object.values(headings[code]))
    return written.filter((heading) => own.has(heading.trim())).length
  }

  return codes.reduce((best, code) => (count(code) > count(best) ? code : best))
}

/** The column that a heading names in any language. */
export function columnNamed(heading: string): Column | null {
  return columnByHeading.get(textKey(heading)) ?? null
}

/** Whether a text is what a row says, in no language. */
export function isKind(text: string): text is RowKind {
  return Object.hasOwn(kindWords.en, text)
}

/** What a word in the column of decisions says in any language. */
export function kindNamed(word: string): RowKind | null {
  return kindByWord.get(textKey(word)) ?? null
}
