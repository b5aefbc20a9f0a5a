import type { Exported } from '../export-rows.ts'
import { type TableName, tableNames, tables } from '../tables/index.ts'
import { csvPath, tableCsv } from './csv.ts'
import { fieldsIn } from './data-package-fields.ts'
import type { Target, TargetContext, TargetFile } from './target.ts'

/** Frictionless Data Package 2: a CSV file each table, and what describes them to programs. */
export const datapackage: Target = {
  name: 'datapackage',

  files: async (exported, context) => [
    { path: 'datapackage.json', content: `${JSON.stringify(descriptorOf(exported, context), null, 2)}\n` },
    ...csvFiles(exported, context),
  ],
}

/** A CSV file each table. */
export function csvFiles(
  { tables: rows }: Exported,
  { csvMark }: Pick<TargetContext, 'csvMark'>,
): readonly TargetFile[] {
  return tableNames.map((name) => ({ path: csvPath(name), content: csvMark + tableCsv(name, rows[name]) }))
}

/** What the files hold, as Data Package 2 says it. It has no time stamp: an unchanged plan gives the same text. */
export function descriptorOf(exported: Exported, context: TargetContext) {
  const { words, language, licence } = context
  const { memberId, period, tables: rows } = exported
  const collectivity = rows.plan[0]?.collectivity ?? null
  const titleIn = (code: keyof typeof words) =>
    [words[code].tables.plan.title, period, collectivity].filter((part) => part !== null).join(' · ')

  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(exported),
    title: titleIn(language),
    title_ar: titleIn('ar'),
    title_fr: titleIn('fr'),
    description: words[language].tables.plan.about,
    version: period,
    licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
    ...(collectivity !== null && { contributors: [{ title: collectivity, roles: ['publisher'] }] }),
    keywords: ['open-government', 'REMACTO', 'Morocco'],
    member_id: memberId,
    resources: tableNames.map((name) => resourceOf(name, context)),
  }
}

/** A name of a plan for programs, the same at every export. */
export function packageName({ memberId, period }: Pick<Exported, 'memberId' | 'period'>): string {
  return `openness-plan-${memberId}-${period}`
}

function resourceOf(name: TableName, { words, language }: TargetContext) {
  return {
    name,
    type: 'table',
    path: csvPath(name),
    title: words[language].tables[name].title,
    title_ar: words.ar.tables[name].title,
    title_fr: words.fr.tables[name].title,
    description: words[language].tables[name].about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(name, words, language),
  }
}

function schemaOf(name: TableName, words: TargetContext['words'], language: TargetContext['language']) {
  const { key, refersTo } = tables[name]

  return {
    fields: fieldsIn(name, words, language),
    primaryKey: key,
    ...(refersTo.length > 0 && {
      foreignKeys: refersTo.map(({ columns, table }) => ({
        fields: columns,
        reference: { resource: table, fields: columns },
      })),
    }),
    missingValues: [''],
  }
}
