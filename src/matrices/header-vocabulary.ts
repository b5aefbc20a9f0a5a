import { textKey } from '../text/index.ts'
import type { FieldName } from './types.ts'

/** What a header cell can name by itself: a field, or a share whose indicator only its neighbours tell. */
export type HeaderField = FieldName | 'share' | 'achievedShare'

interface HeaderWord {
  readonly field: HeaderField
  /** Any of these; within one, every stem must be in the header. */
  readonly any: readonly (readonly string[])[]
  /** None of these may be. */
  readonly none?: readonly string[]
}

/** The first that fits names the column, so the narrower come before the wider. */
export const headerWords: readonly HeaderWord[] = [
  {
    field: 'impactAchieved',
    any: [
      ['محقق', 'أثر'],
      ['réalisé', 'impact'],
      ['achieved', 'impact'],
    ],
  },
  {
    field: 'achieved',
    any: [
      ['محقق', 'تتبع'],
      ['réalisé', 'suivi'],
      ['achieved', 'tracking'],
    ],
  },
  {
    field: 'achievedShare',
    any: [
      ['نسبة', 'محقق'],
      ['المحقق'],
      ['نسبة', 'منجزة'],
      ['نسبة', 'إنجاز'],
      ['نسبة', 'متراكم'],
      ['تراكمي'],
      ['taux', 'réalis'],
      ['part', 'réalis'],
      ['atteint'],
      ['cumul'],
      ['achieved'],
    ],
    none: ['قصوى'],
  },
  {
    field: 'maximum',
    any: [
      ['قصوى', 'أثر'],
      ['maxim', 'impact'],
    ],
  },
  {
    field: 'weight',
    any: [['قصوى', 'تتبع'], ['maxim', 'suivi'], ['maxim', 'tracking'], ['وزن'], ['poids'], ['pondération'], ['weight']],
  },
  { field: 'share', any: [['قصوى'], ['taux', 'maxim'], ['part', 'maxim'], ['share', 'maxim'], ['maximum']] },
  {
    field: 'tracking',
    any: [
      ['مؤشر', 'تتبع'],
      ['indicateur', 'suivi'],
      ['tracking', 'indicator'],
      ['monitoring', 'indicator'],
    ],
  },
  {
    field: 'impact',
    any: [
      ['مؤشر', 'أثر'],
      ['indicateur', 'impact'],
      ['impact', 'indicator'],
    ],
  },
  {
    field: 'activityCost',
    any: [
      ['كلفة', 'نشاط'],
      ['كلفة', 'أنشطة'],
      ['كلفة', 'الأنشطة'],
      ['كلفة', 'للأنشطة'],
      ['coût', 'activité'],
      ['cost', 'activit'],
      ['montant', 'activité'],
    ],
  },
  { field: 'contribution', any: [['مساهم'], ['contribution'], ['apport']] },
  { field: 'partners', any: [['شركاء'], ['شريك'], ['شراكة'], ['partenaire'], ['partner']] },
  { field: 'mobilised', any: [['معبأ'], ['mobilis'], ['mobiliz']] },
  {
    field: 'link',
    any: [
      ['علاقة', 'برنامج'],
      ['ارتباط', 'برنامج'],
      ['lien', 'pac'],
      ['lien', 'pdp'],
      ['lien', 'pdr'],
      ['lien', 'plan'],
      ['lien', 'programme'],
      ['relation', 'programme'],
      ['link', 'programme'],
      ['link', 'program'],
    ],
  },
  { field: 'programmed', any: [['برمج'], ['programm'], ['à programmer']] },
  {
    field: 'start',
    any: [
      ['تاريخ', 'بدء'],
      ['تاريخ', 'بداية'],
      ['بداية'],
      ['انطلاق'],
      ['début'],
      ['démarrage'],
      ['lancement'],
      ['start'],
    ],
  },
  {
    field: 'end',
    any: [['انتهاء'], ['نهاية'], ['date', 'fin'], ['fin de'], ['achèvement'], ['clôture'], ['end date'], ['end of']],
  },
  { field: 'years', any: [['سنة'], ['سنوات'], ['année'], ['year']], none: ['قناة'] },
  { field: 'objectives', any: [['هدف'], ['أهداف'], ['objecti'], ['goals']] },
  { field: 'activity', any: [['أنشطة'], ['نشاط'], ['activit']] },
  {
    field: 'cost',
    any: [
      ['كلفة'],
      ['coût'],
      ['cost'],
      ['montant'],
      ['budget', 'estim'],
      ['budget', 'prévision'],
      ['ميزانية', 'تقديرية'],
    ],
  },
  { field: 'code', any: [['رمز'], ['code'], ['référence']] },
  { field: 'axis', any: [['محور'], ['محاور'], ['axe'], ['axis'], ['axes']] },
  { field: 'title', any: [['عنوان'], ['اسم', 'مشروع'], ['titre'], ['intitulé'], ['title'], ['project name']] },
]

/** Whole headers that are only too short for a stem to be safe. */
export const wholeHeaders: Readonly<Record<string, HeaderField>> = {
  المشروع: 'title',
  projet: 'title',
  project: 'title',
  fin: 'end',
  end: 'end',
  'end date': 'end',
  réf: 'code',
}

/** Headers that are no more than what was achieved, maybe with its year. */
export const achievedAlone = [
  ...['réalisé', 'réalisée', 'réalisés', 'réalisées', 'achieved', 'actual', 'realised', 'realized'],
  ...['منجز', 'المنجز', 'منجزة', 'المنجزة', 'محقق', 'المحقق', 'محققة', 'المحققة'],
]

/** The same, where a year stands beside: alone they could head anything. */
export const achievedInYear = ['réalisation', 'réalisations', 'الإنجاز', 'إنجاز', 'الإنجازات', 'إنجازات']

/** Words that stand between what was achieved and its year. */
export const besideYears = 'en au sur pour année an exercice cumulé cumul سنة عام في خلال برسم in year'.split(' ')

/** Words that headers are made of, beside the stems above: a cell that is mostly other words is no header. */
export const fillers =
  `مشروع مشاريع أولوي أولوية تقديرية إنجاز عمل جماعة جماعي بالدرهم درهم محتمل متوقع مؤشر بدء البدء سنوي سنوية مالي مالية أنشطة
  مبرمجة متوقعة مقررة مرتقبة تنفيذ فعلي رقم ترتيبي من في على مع حسب إلى الى المعبأة اعتماد ميزانية الشريك نسبة الانفتاح انفتاح برنامج تنمية قيمة مبلغ المنجز
  de du des d l la le les à au aux avec par et en of the for to with projet priorit estimati estim prévisionnel crédit budget réalisation
  exécution annuel prévu prévus prévue prévues planifié retenu envisagé global action communal plan potentiel éventuel indicateur taux part date dh mad dirham
  planned expected overall project estimated priority execution annual yearly indicator share potential credits already link program`
    .split(/\s+/)
    .map(textKey)
