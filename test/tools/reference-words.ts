import type { LanguageCode } from '../../src/lang/index.ts'

/** What the reference of rules says beside the words of the rules and of the report. */
export interface ReferenceWords {
  readonly title: string
  readonly intro: string
  /** How to read the pictures, a line each. */
  readonly legend: readonly string[]
  readonly code: string
  readonly id: string
  readonly name: string
  readonly severity: string
  /** Before a severity that some findings of a rule have instead of its own. */
  readonly sometimes: string
  readonly example: string
  readonly otherCases: string
  /** Over a picture in which the rule finds nothing. */
  readonly silent: string
  readonly sheet: string
  readonly todo: string
  readonly why: string
  readonly fix: { readonly none: string; readonly safe: string; readonly choice: string }
  /** Before the settings that a picture is read with. */
  readonly settings: string
}

/** The words of the reference by language. */
export const referenceWords: { readonly [Code in LanguageCode]: ReferenceWords } = {
  ar: {
    title: 'قواعد المراقبة في «انفتاح»',
    intro:
      'هذه كل القواعد التي تُراقَب بها خطة الانفتاح. لكل قاعدة رمز قصير يُذكر في المحاضر ولا يتغير، ومُعرِّف يُكتب في الإعدادات، ومثال أو أكثر من المصنف.',
    legend: [
      'السهم ورمز القاعدة يدلان على الخلية التي تبدأ عندها الملاحظة.',
      '`^` خلية مدمجة مع التي فوقها، و`<` خلية مدمجة مع التي قبلها.',
      "`\u2066=A1+B1→5\u2069` صيغة ونتيجتها المحفوظة، وعلامة `'` في أول الخلية تعني أن ما بعدها نص.",
      '`\u2066\\u00a0\u2069` وما شابهها حرف لا يُرى.',
    ],
    code: 'الرمز',
    id: 'المعرِّف',
    name: 'القاعدة',
    severity: 'الدرجة',
    sometimes: 'وأحيانا',
    example: 'مثال',
    otherCases: 'حالات أخرى',
    silent: 'لا تقول القاعدة شيئا هنا:',
    sheet: 'الورقة',
    todo: 'المطلوب',
    why: 'الأهمية',
    fix: {
      none: 'لا يُقترح تصحيح آلي.',
      safe: 'تصحيح مقترح لا يغير المعنى:',
      choice: 'تصحيح مقترح يحتاج إلى موافقة:',
    },
    settings: 'بهذه الإعدادات:',
  },
  fr: {
    title: "Les règles d'Infitah",
    intro:
      "Voici toutes les règles selon lesquelles un programme d'ouverture est vérifié. Chacune a un code court pour les procès-verbaux, qui ne change jamais, un identifiant pour les réglages, et un ou plusieurs exemples tirés d'un classeur.",
    legend: [
      'La flèche et le code de la règle désignent la cellule où commence le constat.',
      '`^` est une cellule fusionnée avec celle du dessus, `<` avec la précédente.',
      "`=A1+B1→5` est une formule et son résultat enregistré\u00a0; `'` au début d'une cellule dit que le reste est du texte.",
      '`\\u00a0` et ses pareils sont des caractères invisibles.',
    ],
    code: 'Code',
    id: 'Identifiant',
    name: 'Règle',
    severity: 'Gravité',
    sometimes: 'parfois',
    example: 'Exemple',
    otherCases: 'Autres cas',
    silent: 'La règle ne dit rien ici\u00a0:',
    sheet: 'Feuille',
    todo: 'À faire',
    why: 'Pourquoi',
    fix: {
      none: 'Aucune correction automatique.',
      safe: 'Correction proposée, qui garde le sens\u00a0:',
      choice: 'Correction proposée, soumise à votre accord\u00a0:',
    },
    settings: 'Avec ces réglages\u00a0:',
  },
  en: {
    title: 'The rules of Infitah',
    intro:
      'These are all the rules that an openness plan is checked by. Each has a short code for paper minutes, which never changes, an id for the settings, and one or more examples from a workbook.',
    legend: [
      'The arrow and the code of the rule mark the cell where the finding starts.',
      '`^` is a cell merged with the one above, `<` with the one before.',
      "`=A1+B1→5` is a formula and its stored result; `'` at the start of a cell says that the rest is text.",
      '`\\u00a0` and the like are invisible characters.',
    ],
    code: 'Code',
    id: 'Id',
    name: 'Rule',
    severity: 'Severity',
    sometimes: 'sometimes',
    example: 'Example',
    otherCases: 'Other cases',
    silent: 'The rule says nothing here:',
    sheet: 'Sheet',
    todo: 'What to do',
    why: 'Why it matters',
    fix: {
      none: 'No fix is offered.',
      safe: 'Offered fix, which keeps the meaning:',
      choice: 'Offered fix, if you agree:',
    },
    settings: 'With these settings:',
  },
}
