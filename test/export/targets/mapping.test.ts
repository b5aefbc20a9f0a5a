import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../../../src/csv/index.ts'
import { type Mapping, MappingTrouble, mappedTarget, mappingSchema, readMapping } from '../../../src/export/index.ts'
import { exportPlan } from '../../../src/export.ts'
import { readXlsx } from '../../../src/files.ts'
import { cellAt } from '../../../src/grid/index.ts'
import { exportedMended, mended, options, sheets, withValues } from '../sample.ts'
import { context } from './context.ts'

const example = readMapping(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'templates', 'mapping-example.json'), 'utf8'),
)
const column = (header: string, more: object) => ({ header: { fr: header }, ...more })
const mapping = (columns: readonly object[], more: object = {}): Mapping =>
  mappingSchema.parse({
    format: 'infitah.mapping/1',
    name: 'a-platform',
    kind: 'csv',
    language: 'fr',
    tables: [{ name: 'table', from: 'activities', columns }],
    ...more,
  })
const textOf = async (given: Mapping, exported = exportedMended) => {
  const [file] = await mappedTarget(given).files(exported, context)

  return String(file?.content)
}

describe('the worked example of a mapping', () => {
  it('gives a workbook of its tables, with the values of the tables that they refer to', async () => {
    const [file] = await mappedTarget(example).files(exportedMended, context)
    const book = readXlsx(file?.content as Uint8Array)
    const [projects, activities] = book.sheets.map((sheet) =>
      Array.from({ length: 8 }, (_, index) => cellAt(sheet, 1, index)?.value),
    )
    const [project] = exportedMended.tables.projects

    expect(file?.path).toBe('import-sheet.xlsx')
    expect(book.sheets.map(({ name }) => name)).toEqual(example.tables.map(({ name }) => name))
    expect(projects?.slice(0, 4)).toEqual([152, 'جماعة أيت ملول', project?.project_code, project?.axis])
    expect(projects?.slice(6)).toEqual([Number(project?.cost), 'MAD'])
    expect(activities?.[3]).toMatch(/^\d\d\/\d\d\/\d{4}$/)
  })
})

describe('a mapping to CSV', () => {
  it('writes columns under their headings, parted as it says', async () => {
    const given = mapping(
      [
        column('Intitulé', { source: 'projects.title' }),
        column('Coût', { source: 'cost', format: 'decimal-comma' }),
        column('Collectivité', { source: 'plan.collectivity' }),
        column('Pays', { value: 'MA' }),
      ],
      { separator: ';' },
    )
    const [head, ...rows] = readCsv(await textOf(given), ';')
    const [activity] = exportedMended.tables.activities

    expect(head).toEqual(['Intitulé', 'Coût', 'Collectivité', 'Pays'])
    expect(rows).toHaveLength(63)
    expect(rows[0]?.slice(1)).toEqual([activity?.cost.replace('.', ','), 'جماعة أيت ملول', 'MA'])
  })

  it('keeps words from being formulas, and never touches numbers', async () => {
    const workbook = withValues(mended, sheets.follow, { G3: '=HYPERLINK("x")' })
    const given = mapping([column('a', { source: 'label' }), column('b', { source: 'weight', format: 'fraction' })], {
      tables: [
        {
          name: 'table',
          from: 'indicators',
          columns: [column('a', { source: 'label' }), column('b', { source: 'weight', format: 'fraction' })],
        },
      ],
    })
    const text = await textOf(given, exportPlan(workbook, options))

    expect(text).toContain(`"'=HYPERLINK(""x"")",0.05\r\n`)
    expect(text).toMatch(/,1\r\n/)
  })

  it('reaches through what refers to what refers', async () => {
    const workbook = withValues(mended, sheets.follow, { I3: 0.05 })
    const given = mapping([], {
      tables: [
        {
          name: 'values',
          from: 'indicator_values',
          columns: [column('activity', { source: 'activities.label' }), column('axis', { source: 'projects.axis' })],
        },
      ],
    })
    const [, row] = readCsv(await textOf(given, exportPlan(workbook, options)))

    expect(row).toEqual([
      'اختيار بناية جماعية لاحتضان الاستوديو السمعي البصري',
      'الشفافية والتواصل والحصول على المعلومة',
    ])
  })
})

it('a mapping to JSON gives a member each table', async () => {
  const given = mapping([column('label', { source: 'label' }), column('from', { source: 'start_date' })], {
    kind: 'json',
  })
  const { table } = JSON.parse(await textOf(given))

  expect(table).toHaveLength(63)
  expect(table[0]).toEqual({ label: expect.any(String), from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
})

describe('a mapping that cannot be followed', () => {
  const good = { format: 'infitah.mapping/1', name: 'x', kind: 'csv' }
  const withColumn = (given: object) => ({
    ...good,
    tables: [{ name: 't', from: 'projects', columns: [{ header: { fr: 'a' }, ...given }] }],
  })
  const troubles: readonly (readonly [what: string, written: unknown, where: string, value: string])[] = [
    ['another format', { ...good, format: 'x/1' }, 'format', 'x/1'],
    ['no tables', { ...good, tables: [] }, 'tables', '[]'],
    ['an unknown column', withColumn({ source: 'titel' }), 'tables.0.columns.0.source', 'titel'],
    [
      'a table that nothing leads to',
      withColumn({ source: 'partners.partner' }),
      'tables.0.columns.0.source',
      'partners.partner',
    ],
    [
      'the object that all objects have',
      withColumn({ source: 'constructor' }),
      'tables.0.columns.0.source',
      'constructor',
    ],
    ['a source and a value', withColumn({ source: 'title', value: 'x' }), 'tables.0.columns.0.source', 'title'],
    ['neither', withColumn({}), 'tables.0.columns.0.source', ''],
    [
      'a heading in no language',
      { ...withColumn({}), tables: [{ name: 't', from: 'projects', columns: [{ header: {}, value: '1' }] }] },
      'tables.0.columns.0.header',
      '{}',
    ],
    ['a member that nobody knows', withColumn({ source: 'title', colour: 'red' }), 'tables.0.columns.0.colour', 'red'],
    [
      'a path for a name',
      { ...withColumn({ source: 'title' }), tables: [{ name: '../t', from: 'projects', columns: [] }] },
      'tables.0.name',
      '../t',
    ],
    [
      'a heading twice',
      {
        ...good,
        tables: [{ name: 't', from: 'projects', columns: [column('a', { value: '1' }), column('a', { value: '2' })] }],
      },
      'tables.0.columns.1.header',
      '{"fr":"a"}',
    ],
  ]

  it.each(troubles)('is refused for %s', (_, written, where, value) => {
    try {
      readMapping(JSON.stringify(written))
    } catch (error) {
      expect(error).toBeInstanceOf(MappingTrouble)
      expect(error).toMatchObject({ where, value })
    }
    expect.assertions(2)
  })

  it('is refused where it is no JSON', () => {
    expect(() => readMapping('{')).toThrow(MappingTrouble)
  })
})
