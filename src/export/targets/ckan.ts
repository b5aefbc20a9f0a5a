import type { ColumnType } from '../column.ts'
import type { Exported } from '../export-rows.ts'
import type { AnyRow, RowValue } from '../table.ts'
import { type TableName, tableNames, tables } from '../tables/index.ts'
import { csvPath, fileColumns, fileValue, tableCsv } from './csv.ts'
import { packageName } from './data-package.ts'
import type { Target, TargetContext } from './target.ts'

/** CKAN: what describes the dataset, as `package_create` takes it, and a CSV file each table. */
export const ckan: Target = {
  name: 'ckan',

  async files(exported, context) {
    const { resources, ...dataset } = datasetOf(exported, context)
    const described = resources.map(({ table: _, csv: __, ...resource }) => resource)

    return [
      { path: 'dataset.json', content: `${JSON.stringify({ ...dataset, resources: described }, null, 2)}\n` },
      ...resources.map(({ name, csv }) => ({ path: name, content: csv })),
    ]
  },
}

/** A table of a dataset: how the portal describes it, its file, and where its rows come from. */
export interface CkanResource {
  readonly name: string
  readonly description: string
  readonly format: 'CSV'
  readonly mimetype: 'text/csv'
  readonly table: TableName
  readonly csv: string
}

/** A dataset as a portal is told of it. */
export interface CkanDataset {
  readonly name: string
  readonly title: string
  readonly title_translated: Translated
  readonly notes: string
  readonly notes_translated: Translated
  readonly license_id: string
  readonly version: string
  readonly tags: readonly { readonly name: string }[]
  readonly extras: readonly { readonly key: string; readonly value: string }[]
  readonly resources: readonly CkanResource[]
}

type Translated = { readonly [Code in keyof TargetContext['words']]: string }

/** The dataset of an export: the same rows give the same dataset. */
export function datasetOf(exported: Exported, { words, language, licence, csvMark }: TargetContext): CkanDataset {
  const { memberId, period, tables: rows } = exported
  const collectivity = rows.plan[0]?.collectivity ?? null
  const inAll = (textIn: (code: keyof Translated) => string) => ({
    ar: textIn('ar'),
    fr: textIn('fr'),
    en: textIn('en'),
  })
  const title = inAll((code) => [words[code].tables.plan.title, period, collectivity].filter(Boolean).join(' · '))
  const notes = inAll((code) => words[code].tables.plan.about)

  return {
    name: packageName(exported),
    title: title[language],
    title_translated: title,
    notes: notes[language],
    notes_translated: notes,
    license_id: licence.ckan,
    version: period,
    tags: [{ name: 'open-government' }, { name: 'REMACTO' }],
    extras: [
      { key: 'member_id', value: String(memberId) },
      { key: 'period', value: period },
    ],
    resources: tableNames.map((table) => ({
      name: csvPath(table),
      description: `${words.ar.tables[table].title} · ${words.fr.tables[table].title}`,
      format: 'CSV',
      mimetype: 'text/csv',
      table,
      csv: csvMark + tableCsv(table, rows[table]),
    })),
  }
}

/** The columns of a table as the DataStore declares them. */
export function dataStoreFields(table: TableName): readonly { readonly id: string; readonly type: string }[] {
  return fileColumns(table).map(({ name, column }) => ({ id: name, type: dataStoreTypes[column.type] }))
}

/** The rows of a table as the DataStore takes them. */
export function dataStoreRecords(
  table: TableName,
  rows: readonly AnyRow[],
): readonly Readonly<Record<string, RowValue>>[] {
  const columns = fileColumns(table)

  return rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, fileValue(row, column)])))
}

/** What tells a row of a table from all others in the DataStore. */
export function dataStoreKey(table: TableName): readonly string[] {
  return tables[table].key
}

const dataStoreTypes: { readonly [Type in ColumnType]: string } = {
  member: 'int',
  period: 'text',
  id: 'text',
  code: 'text',
  word: 'text',
  text: 'text',
  amount: 'numeric',
  share: 'numeric',
  date: 'date',
  year: 'int',
  count: 'int',
  flag: 'bool',
}
