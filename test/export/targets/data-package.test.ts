import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { readCsv } from '../../../src/csv/index.ts'
import { type AnyRow, tableNames, tables, targets } from '../../../src/export/index.ts'
import { exportedMended } from '../sample.ts'
import { context } from './context.ts'

const profile = (name: string): ValidateFunction => {
  const text = readFileSync(join(import.meta.dirname, '..', 'profiles', '2.0', `${name}.json`), 'utf8')

  // The profiles name formats of editors (`textarea`) as well.
  return formats.default(new Ajv({ strict: false, logger: false })).compile(JSON.parse(text))
}
const errorsOf = (validate: ValidateFunction, value: unknown) => (validate(value) ? [] : validate.errors)

describe('the data package', () => {
  let descriptor: {
    resources: { name: string; path: string; schema: Schema; dialect: object }[]
    licenses: { name: string }[]
  }
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    files = new Map(
      (await targets.datapackage.files(exportedMended, context)).map(({ path, content }) => [path, String(content)]),
    )
    descriptor = JSON.parse(files.get('datapackage.json') ?? '')
  })

  it('is as the published profiles of version 2 say', () => {
    const [ofPackage, ofSchema, ofDialect] = [profile('datapackage'), profile('tableschema'), profile('tabledialect')]

    expect(errorsOf(ofPackage, descriptor)).toEqual([])
    expect(descriptor.resources.flatMap(({ schema }) => errorsOf(ofSchema, schema))).toEqual([])
    expect(descriptor.resources.flatMap(({ dialect }) => errorsOf(ofDialect, dialect))).toEqual([])
    expect(errorsOf(ofPackage, { ...descriptor, resources: [{ path: 'x.csv' }] })).not.toEqual([])
  })

  it('is under the Open Database License unless told otherwise', () => {
    expect(descriptor.licenses).toMatchObject([{ name: 'ODbL-1.0' }])
  })

  it.each(tableNames)('has the rows of %s as a file, under the fields that it tells of', (name) => {
    const resource = descriptor.resources.find((one) => one.name === name)
    const [head = [], ...rows] = readCsv(files.get(resource?.path ?? '') ?? '')
    const own = Object.keys(tables[name].columns)
    const read = rows.map((row) => Object.fromEntries(own.map((column) => [column, row[head.indexOf(column)]])))
    const written = exportedMended.tables[name].map((row: AnyRow) =>
      Object.fromEntries(own.map((column) => [column, String(row[column] ?? '')])),
    )

    expect(head).toEqual(resource?.schema.fields.map((field) => field.name))
    expect(read).toEqual(written)
  })

  it('gives titles by language, and says what is money to whoever follows money', () => {
    const [, projects, activities, financing] = descriptor.resources
    const named = (resource: typeof projects, name: string) =>
      resource?.schema.fields.find((field) => field.name === name)
    const [head = [], first = []] = readCsv(files.get('projects.csv') ?? '')

    expect(first[head.indexOf('title_ar')]).toBe(first[head.indexOf('title')])
    expect(first[head.indexOf('title_fr')]).toBe('')
    expect(named(projects, 'title')).toMatchObject({ title_ar: 'عنوان المشروع', title_fr: 'Intitulé' })
    expect(named(activities, 'activity_id')?.columnType).toBe('activity:generic:subproject:code')
    expect(named(financing, 'amount')).toMatchObject({
      type: 'number',
      columnType: 'value',
      constraints: { required: true },
    })
  })
})

/** A table's schema, as far as it is looked at. */
interface Schema {
  readonly fields: readonly { readonly name: string; readonly type: string; readonly columnType?: string }[]
  readonly primaryKey: readonly string[]
}
