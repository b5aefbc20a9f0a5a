import type { Column, ColumnType } from '../column.ts'
import type { TableName } from '../tables/index.ts'
import type { AllRowWords, ColumnName } from '../words.ts'
import { type FileColumn, fileColumns } from './csv.ts'

/** The fields of a table's file, as Table Schema says it. */
export function fieldsIn(name: TableName, words: AllRowWords, language: keyof AllRowWords) {
  return fileColumns(name).map((column) => fieldOf(name, column, words, language))
}

function fieldOf(
  table: TableName,
  { name, from, column, script }: FileColumn,
  words: AllRowWords,
  language: keyof AllRowWords,
) {
  const named = (code: keyof AllRowWords) => words[code].columns[from as ColumnName]
  const titleIn = (code: keyof AllRowWords) =>
    [named(code).title, ...(script === null ? [] : [`(${script})`])].join(' ')
  const columnType = columnTypes[table]?.[name]

  return {
    name,
    type: types[column.type],
    title: titleIn(language),
    title_ar: titleIn('ar'),
    title_fr: titleIn('fr'),
    description: named(language).about,
    ...(columnType !== undefined && { columnType }),
    constraints: constraintsOf(column),
  }
}

const types: { readonly [Type in ColumnType]: string } = {
  member: 'integer',
  period: 'string',
  id: 'string',
  code: 'string',
  word: 'string',
  text: 'string',
  amount: 'number',
  share: 'number',
  date: 'date',
  year: 'year',
  count: 'integer',
  flag: 'boolean',
}

function constraintsOf({ type, required, words }: Column) {
  return {
    required,
    ...(words !== undefined && { enum: words }),
    ...(type === 'period' && { pattern: '^[0-9]{4}-[0-9]{4}$' }),
    ...(type === 'id' && { pattern: '^[0-9a-f]+$' }),
    ...((type === 'amount' || type === 'count') && { minimum: 0 }),
    ...(type === 'member' && { minimum: 1 }),
  }
}

/** What columns are in the taxonomy of Fiscal Data Package: the money, and what it can be cut by. */
const columnTypes: { readonly [Name in TableName]?: { readonly [column: string]: string } } = {
  plan: {
    member_id: 'administrative-classification:generic:code',
    collectivity: 'administrative-classification:generic:label',
    region: 'geo-source:target:level1:title',
    currency: 'value-currency:code',
  },
  projects: {
    member_id: 'administrative-classification:generic:code',
    axis_code: 'activity:generic:program:code',
    axis: 'activity:generic:program:label',
    project_code: 'activity:generic:project:code',
    title: 'activity:generic:project:label',
  },
  activities: {
    member_id: 'administrative-classification:generic:code',
    project_code: 'activity:generic:project:code',
    activity_id: 'activity:generic:subproject:code',
    label: 'activity:generic:subproject:label',
    start_date: 'date:fiscal:activity-start',
    end_date: 'date:fiscal:activity-end',
  },
  financing: {
    member_id: 'administrative-classification:generic:code',
    project_code: 'activity:generic:project:code',
    activity_id: 'activity:generic:subproject:code',
    source: 'fin-source:generic:code',
    year: 'date:fiscal-year',
    amount: 'value',
  },
}
