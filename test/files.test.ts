import { readFileSync } from 'node:fs'
import { readWorkbook, readXlsx, UnreadableFile } from '../src/files.ts'

describe('infitah/files', () => {
  it('reads a workbook file', () => {
    const bytes = readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx')

    expect(readWorkbook(bytes)).toEqual(readXlsx(bytes))
    expect(readWorkbook(bytes).sheets).toHaveLength(5)
  })

  it('says why a file cannot be read', () => {
    const read = () => readWorkbook(new TextEncoder().encode('a;b\n1;2'))

    expect(read).toThrow(UnreadableFile)
    expect(read).toThrow(expect.objectContaining({ reason: 'other-format', facts: { format: 'csv' } }))
  })
})
