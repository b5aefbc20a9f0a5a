import { readFileSync } from 'node:fs'
import { readWorkbook, readXlsx, UnreadableFile } from '../src/files.ts'

describe('infitah/files', () => {
  it('reads a workbook file', async () => {
    const bytes = readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx')

    expect(await readWorkbook(bytes)).toEqual(readXlsx(bytes))
    expect(readXlsx(bytes).sheets).toHaveLength(5)
  })

  it('says why a file cannot be read', async () => {
    const read = readWorkbook(new TextEncoder().encode('a;b\n1;2'))

    await expect(read).rejects.toThrow(UnreadableFile)
    await expect(read).rejects.toMatchObject({ reason: 'other-format', facts: { format: 'csv' } })
  })
})
