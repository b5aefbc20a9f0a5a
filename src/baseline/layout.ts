import type { LanguageCode } from '../lang/language.ts'
import { textKey } from '../text/index.ts'
import type { AdoptedKind } from './types.ts'

/** The columns of the adopted plan, in the order in which they are written; the last two are for programs. */
export const columns = [
  'day',
  'project',
  'kind',
  'label',
  'years',
  'cost',
  'mobilised',
  'programmed',
  'start',
  'end',
  'weight',
  'id',
  'within',
] as const

/** A column of the adopted plan. */
export type Column = (typeof columns)[number]

type Headings = { readonly [C in Column]: string }

/** The headings of the adopted plan, which is read in every language whatever language it is shown in. */
export const headings: { readonly [Code in LanguageCode]: Headings } = {
  ar: {
    day: 'تاريخ المصادقة',
    project: 'رمز المشروع المصادق عليه',
    kind: 'العنصر',
    label: 'التسمية المصادق عليها',
    years: 'سنوات الإنجاز المصادق عليها',
    cost: 'التكلفة المصادق عليها',
    mobilised: 'الاعتمادات المعبأة المصادق عليها',
    programmed: 'الاعتمادات المبرمجة المصادق عليها',
    start: 'البداية المصادق عليها',
    end: 'النهاية المصادق عليها',
    weight: 'النسبة القصوى المصادق عليها',
    id: 'بصمة العنصر',
    within: 'بصمة الأصل',
  },
  fr: {
    day: 'Adopté le',
    project: 'Code du projet adopté',
    kind: 'Élément',
    label: 'Intitulé adopté',
    years: 'Années adoptées',
    cost: 'Coût adopté',
    mobilised: 'Crédits mobilisés adoptés',
    programmed: 'Crédits à programmer adoptés',
    start: 'Début adopté',
    end: 'Fin adoptée',
    weight: 'Poids adopté',
    id: "Empreinte de l'élément",
    within: "Empreinte de l'ensemble",
  },
  en: {
    day: 'Adopted on',
    project: 'Adopted project code',
    kind: 'Item',
    label: 'Adopted title',
    years: 'Adopted years',
    cost: 'Adopted cost',
    mobilised: 'Adopted mobilised credits',
    programmed: 'Adopted programmed credits',
    start: 'Adopted start',
    end: 'Adopted end',
    weight: 'Adopted weight',
    id: 'Item fingerprint',
    within: 'Owner fingerprint',
  },
}

/** What the column of items shows. */
export const kindWords: { readonly [Code in LanguageCode]: { readonly [K in AdoptedKind]: string } } = {
  ar: { project: 'مشروع', activity: 'نشاط', tracking: 'مؤشر التتبع', impact: 'مؤشر الأثر' },
  fr: { project: 'Projet', activity: 'Activité', tracking: 'Indicateur de suivi', impact: "Indicateur d'impact" },
  en: { project: 'Project', activity: 'Activity', tracking: 'Tracking indicator', impact: 'Impact indicator' },
}

/** In place of a value that could not be read when the plan was adopted. */
export const unknown = '?'

const kinds: readonly AdoptedKind[] = ['project', 'activity', 'tracking', 'impact']

const columnByHeading = new Map(
  Object.values(headings).flatMap((own) => columns.map((column) => [textKey(own[column]), column] as const)),
)

const kindByWord = new Map(
  Object.values(kindWords).flatMap((own) => kinds.map((kind) => [textKey(own[kind]), kind] as const)),
)

/** The column that a heading names in any language. */
export function columnNamed(heading: string): Column | null {
  return columnByHeading.get(textKey(heading)) ?? null
}

/** The kind of thing that a word names in any language. */
export function kindNamed(word: string): AdoptedKind | null {
  return kindByWord.get(textKey(word)) ?? null
}
