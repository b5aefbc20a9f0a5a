import { documentSchema, type Exported, targets } from '../../../src/export/index.ts'
import { readXlsx } from '../../../src/files.ts'
import { cellAt, type Workbook } from '../../../src/grid/index.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { exportedMended } from '../sample.ts'
import { context } from './context.ts'

const { words } = context

describe('the document of the network', () => {
  it('is as its schema says, and holds every row', async () => {
    const [document] = await targets.remacto.files(exportedMended, context)
    const read = documentSchema.parse(JSON.parse(String(document?.content)))

    expect(read).toMatchObject({ member_id: 152, period: '2024-2025', content_hash: exportedMended.contentHash })
    expect(read.tables).toEqual(exportedMended.tables)
  })
})

describe('the workbook of the network', () => {
  let book: Workbook
  beforeAll(async () => {
    const [, file] = await targets.remacto.files(exportedMended, context)
    book = readXlsx(file?.content as Uint8Array)
  })
  const valuesOf = (name: keyof Exported['tables'], row: number) => {
    const sheet = book.sheets.find((one) => one.name === words.ar.tables[name].title)

    return Array.from({ length: 24 }, (_, column) =>
      sheet === undefined ? undefined : cellAt(sheet, row, column)?.value,
    )
  }

  it('has a sheet each table, with headings in Arabic over French', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(Object.values(words.ar.tables).map(({ title }) => title))
    expect(valuesOf('projects', 0)[2]).toBe('رمز المشروع\nCode du projet')
  })

  it('has typed cells: numbers of money and shares, days, text', () => {
    const [first] = exportedMended.tables.activities
    const values = valuesOf('activities', 1)

    expect(values.slice(0, 6)).toEqual([
      152,
      '2024-2025',
      first?.activity_id,
      first?.project_code,
      first?.position,
      first?.label,
    ])
    expect(values.slice(8, 12)).toEqual(
      [first?.mobilised, first?.programmed, first?.cost].map(Number).concat([Number(first?.weight) / 100]),
    )
    expect(values[6]).toEqual(expect.any(Number))
  })

  it('is known for one of ours, and no plan is read from it', () => {
    expect(book.sheets.every(({ ours }) => ours === true)).toBe(true)
    expect(readPlan(book).projects).toEqual([])
  })
})
