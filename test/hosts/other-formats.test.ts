import { readFileSync } from 'node:fs'
import { read, write } from '@e965/xlsx'
import { readWorkbook } from '../../src/files.ts'
import type { Report } from '../../src/report/schema.ts'
import { run } from '../cli/a-world.ts'
import { essenceOf } from '../variations/essence.ts'

const samples = [
  ['typed', 'plan/ait-melloul-2024-2025.typed'],
  ['published', 'plan/ait-melloul-2024-2025.as-published'],
] as const

function sample(path: string): Uint8Array {
  return readFileSync(`test/workbooks/${path}.xlsx`)
}

function saved(name: string): Uint8Array {
  return readFileSync(`test/variations/workbooks/${name}`)
}

describe.each(samples)('the %s sample saved in another format', (name, path) => {
  it.each(['ods', 'xls'])('reads to the same plan and findings as .%s of LibreOffice', async (format) => {
    const own = essenceOf(await readWorkbook(sample(path)))

    expect(essenceOf(await readWorkbook(saved(`${name}.libreoffice.${format}`)))).toEqual(own)
  })

  it.each(['xlsb', 'biff8', 'ods'] as const)(
    'reads to the same plan and findings as %s of SheetJS',
    async (bookType) => {
      const book = read(sample(path), { cellNF: true, cellFormula: true })
      const bytes = new Uint8Array(write(book, { type: 'array', bookType }))

      expect(essenceOf(await readWorkbook(bytes))).toEqual(essenceOf(await readWorkbook(sample(path))))
    },
  )
})

describe('formulas that LibreOffice calculated as it saved them', () => {
  it.each(['ods', 'xls'])('are read with their results from .%s', async (format) => {
    const own = essenceOf(await readWorkbook(saved('calculated.libreoffice.xlsx')))

    expect(essenceOf(await readWorkbook(saved(`calculated.libreoffice.${format}`)))).toEqual(own)
  })
})

describe('infitah check', () => {
  it.each(['ods', 'xls'])('takes a workbook by what is in it, whatever its name: .%s', async (format) => {
    const files = { 'plan.xlsx': saved(`typed.libreoffice.${format}`), 'sample.xlsx': sample(samples[0][1]) }
    const { code, err, out } = await run(['check', 'plan.xlsx', 'sample.xlsx', '--format', 'json'], { files })
    const [other, own]: readonly Report[] = JSON.parse(out)

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect({ ...other, file: 'sample.xlsx', findings: [] }).toEqual({ ...own, findings: [] })
    expect(other?.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      own?.findings.map(({ fingerprint }) => fingerprint),
    )
  })

  it('says in one line that a damaged one cannot be read', async () => {
    const files = {
      'plan.ods': saved('typed.libreoffice.ods').slice(0, 20_000),
      'plan.xls': saved('typed.libreoffice.xls').slice(0, 70_000),
    }
    for (const name of Object.keys(files)) {
      const { code, err, out } = await run(['check', name, '--lang', 'en'], { files })

      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    }
  })
})
