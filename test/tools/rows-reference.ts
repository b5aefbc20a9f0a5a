import { type Column, type ColumnName, type TableName, tableNames, tables } from '../../src/export/index.ts'
import type { Language, LanguageCode } from '../../src/lang/index.ts'
import { plainMarkdown } from './picture-table.ts'

interface ReferenceWords {
  readonly title: string
  readonly intro: string
  readonly notes: readonly string[]
  readonly heads: readonly [column: string, type: string, may: string, about: string]
  readonly key: string
  readonly refersTo: string
  readonly mayBeEmpty: string
  readonly always: string
  readonly isKey: string
  readonly types: { readonly [Type in Column['type']]: string }
}

const words: { readonly [Code in LanguageCode]: ReferenceWords } = {
  ar: {
    title: 'صيغة الأسطر',
    intro:
      'هذه هي الأسطر التي تُستخرج من خطة سليمة، بالأسماء نفسها في كل الملفات. صيغة JSON مضبوطة في [rows.schema.json](rows.schema.json).',
    notes: [
      'تُرتب أسطر كل جدول حسب مفتاحه، ولا تحمل أي تاريخ للتصدير: خطة لم تتغير تعطي الملفات نفسها.',
      'المبالغ بالدرهم بخانتين عشريتين، والنسب بخانتين على الأكثر، وتُكتب نصا في JSON كي لا تُقرَّب.',
      'النصوص كما هي مدوَّنة بترميز UTF-8 (NFC)، دون علامات التعداد، وتفصل بين سطورها علامة سطر جديد.',
      'لا ترد هنا مشاريع فيها أخطاء لم تُصحح، ولا مشاريع قررت اللجنة عدم نشرها: تُذكر في الوصل مع أسبابها.',
    ],
    heads: ['العمود', 'القيمة', 'الإلزام', 'المعنى'],
    key: 'المفتاح',
    refersTo: 'يحيل على',
    mayBeEmpty: 'قد يكون فارغا',
    always: 'إلزامي',
    isKey: 'مفتاح',
    types: {
      member: 'عدد صحيح',
      period: '`2024-2025`',
      id: 'أرقام ست عشرية',
      code: 'نص قصير',
      word: 'إحدى الكلمات',
      text: 'نص',
      amount: 'مبلغ، `150000.00`',
      share: 'نسبة، `4.95`',
      date: 'تاريخ، `2024-01-31`',
      year: 'سنة',
      count: 'عدد صحيح',
      flag: '`true` أو `false`',
    },
  },
  fr: {
    title: 'Format des lignes',
    intro:
      'Voici les lignes que donne un programme en règle, sous les mêmes noms dans tous les fichiers. Leur forme en JSON est fixée par [rows.schema.json](rows.schema.json).',
    notes: [
      "Les lignes de chaque table sont triées par clé et ne portent aucune date d'export\u00a0: un programme inchangé donne les mêmes fichiers.",
      'Les montants sont en dirhams, à deux décimales\u00a0; les taux en ont deux au plus. En JSON ce sont des textes, pour que rien ne soit arrondi.',
      'Les textes sont tels que saisis, en UTF-8 (NFC), sans puces\u00a0; leurs lignes sont séparées par un saut de ligne.',
      "Les projets dont une erreur n'est pas corrigée et ceux que le comité a décidé de ne pas publier n'y sont pas\u00a0: le reçu les nomme, avec leurs raisons.",
    ],
    heads: ['Colonne', 'Valeur', 'Présence', 'Sens'],
    key: 'Clé',
    refersTo: 'Renvoie à',
    mayBeEmpty: 'peut être vide',
    always: 'toujours',
    isKey: 'clé',
    types: {
      member: 'nombre entier',
      period: '`2024-2025`',
      id: 'chiffres hexadécimaux',
      code: 'texte court',
      word: "l'un des mots",
      text: 'texte',
      amount: 'montant, `150000.00`',
      share: 'taux, `4.95`',
      date: 'date, `2024-01-31`',
      year: 'année',
      count: 'nombre entier',
      flag: '`true` ou `false`',
    },
  },
  en: {
    title: 'The row format',
    intro:
      'These are the rows that a plan in order gives, under the same names in all files. Their form in JSON is fixed by [rows.schema.json](rows.schema.json).',
    notes: [
      'The rows of each table are sorted by key and carry no date of export: an unchanged plan gives the same files.',
      'Amounts are MAD with two decimals, shares have at most two. In JSON both are text, so that nothing is rounded.',
      'Text is as typed, in UTF-8 (NFC), less bullets; its lines are parted by line feeds.',
      'Projects with an error that is not mended, and those that the committee decided not to publish, are not there: the receipt names them with their reasons.',
    ],
    heads: ['Column', 'Value', 'Presence', 'Meaning'],
    key: 'Key',
    refersTo: 'Refers to',
    mayBeEmpty: 'may be empty',
    always: 'always',
    isKey: 'key',
    types: {
      member: 'whole number',
      period: '`2024-2025`',
      id: 'hexadecimal digits',
      code: 'short text',
      word: 'one of the words',
      text: 'text',
      amount: 'amount, `150000.00`',
      share: 'share, `4.95`',
      date: 'day, `2024-01-31`',
      year: 'year',
      count: 'whole number',
      flag: '`true` or `false`',
    },
  },
}

/** The row format in one language, as Markdown. */
export function rowsReferenceIn(language: Language): string {
  const { title, intro, notes } = words[language.code]

  return [
    `<div dir="${language.dir}" lang="${language.code}">`,
    `# ${title}`,
    intro,
    notes.map((note) => `- ${note}`).join('\n'),
    ...tableNames.map((name) => tableIn(name, language)),
    '</div>\n',
  ].join('\n\n')
}

function tableIn(name: TableName, language: Language): string {
  const { heads, key, refersTo } = words[language.code]
  const { rows } = language.interface
  const table = tables[name]
  const references = table.refersTo.map(
    (reference) => `\`${reference.table}\` (${reference.columns.map((column) => `\`${column}\``).join(', ')})`,
  )

  return [
    `## \`${name}\` · ${plainMarkdown(rows.tables[name].title)}`,
    rows.tables[name].about,
    `**${key}** · ${table.key.map((column) => `\`${column}\``).join(', ')}`,
    ...(references.length === 0 ? [] : [`**${refersTo}** · ${references.join(' · ')}`]),
    markdownTable([
      heads,
      heads.map(() => '---'),
      ...Object.entries(table.columns).map(([column, given]) =>
        columnRow(column as ColumnName, given, table.key.includes(column), language),
      ),
    ]),
  ].join('\n\n')
}

function columnRow(name: ColumnName, column: Column, isKey: boolean, { code, interface: { rows } }: Language) {
  const { types, mayBeEmpty, always, isKey: keyWord } = words[code]
  const { title, about } = rows.columns[name]
  const listed = (column.words ?? []).map((word) => `\`${word}\``).join(', ')

  return [
    `\`${name}\``,
    listed === '' ? types[column.type] : `${types[column.type]} ${listed}`,
    isKey ? keyWord : column.required ? always : mayBeEmpty,
    `**${title}** · ${about}`,
  ]
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
