import { readXlsx } from '../../../../src/hosts/xlsx/index.ts'
import { patchXlsx } from '../../../../src/hosts/xlsx/patch/patch-xlsx.ts'
import { cellsOf } from '../as-cells.ts'
import { bytesOf, corpus } from '../corpus.ts'
import { changedParts, textOf } from './parts.ts'

const furnished = corpus.filter((path) => path.startsWith('furnished'))
const part = 'xl/worksheets/sheet1.xml'
const sheet = 'الميزانية'

/** A sheet's text without its cells. */
function aroundCells(text: string): string {
  return text.replace(/<c\s[^>]*?(\/>|>.*?<\/c>)/gs, '')
}

describe.each(furnished)('%s', (path) => {
  const bytes = bytesOf(path)

  it('keeps charts, pictures, comments, macros and all other parts to the byte', () => {
    const patched = patchXlsx(bytes, { cells: [{ sheet, row: 1, column: 1, value: 2000.2 }] })
    const sheets = path.includes('libreoffice') ? [part, 'xl/worksheets/sheet2.xml'] : [part]

    expect(changedParts(bytes, patched)).toEqual(['xl/workbook.xml', ...sheets])
  })

  it('keeps all that its sheet says around cells: formats, validations, merges, protection, printing, extensions', () => {
    const patched = patchXlsx(bytes, { cells: [{ sheet, row: 2, column: 2, value: 'نص', format: '@' }] })

    expect(aroundCells(textOf(patched, part))).toBe(aroundCells(textOf(bytes, part)))
    expect(aroundCells(textOf(bytes, part))).toMatch(/conditionalFormatting.*dataValidation.*legacyDrawing/s)
  })

  it('loses its list of formulas with a formula, and nothing else', () => {
    const patched = patchXlsx(bytes, { cells: [{ sheet, row: 1, column: 6, value: 1 }] })
    const listed = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml']

    expect(changedParts(bytes, patched)).toEqual(
      [...(path.includes('openpyxl') ? listed : []), 'xl/workbook.xml', part].sort(),
    )
    expect(cellsOf(readXlsx(patched).sheets[0]).G2).toEqual({ value: 1 })
  })

  it.each([
    ['table-frame', "Suivi l'an", 0, 1],
    ['covered', sheet, 4, 7],
    ['locked', 'محمية', 0, 0],
    ['locked', 'محمية', 9, 9],
  ])('refuses: %s', (reason, name, row, column) => {
    expect(() => patchXlsx(bytes, { cells: [{ sheet: name, row, column, value: 1 }] })).toThrow(reason)
  })
})

describe('a protected sheet', () => {
  it.each(furnished)('of %s takes what its protection allows', (path) => {
    const patched = patchXlsx(bytesOf(path), { cells: [{ sheet: 'محمية', row: 0, column: 1, value: 'جديد' }] })

    expect(readXlsx(patched).sheets.map(cellsOf)[2]?.B1).toEqual({ value: 'جديد' })
  })
})

describe('the results stored in a workbook of LibreOffice', () => {
  it('are those that LibreOffice finds itself', () => {
    const patched = patchXlsx(bytesOf('furnished/furnished.libreoffice.xlsx'), {
      cells: [
        { sheet, row: 1, column: 1, value: 0.1 },
        { sheet: "Suivi l'an", row: 3, column: 1, value: 2.5 },
      ],
    })
    const [budget, follow] = readXlsx(patched).sheets.map(cellsOf)

    expect([budget?.E2?.value, budget?.B5?.value, budget?.E5?.value]).toEqual([200.1, 5.3, 518.3])
    expect([budget?.G1?.value, budget?.G2?.value]).toEqual(['صغير', null])
    expect([follow?.E1?.value, follow?.E2?.value, follow?.E3?.value]).toEqual([12.5, 530.8, 517.3])
    expect(typeof follow?.E4?.value).toBe('number')
  })
})
