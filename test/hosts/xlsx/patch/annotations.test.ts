import { read as readBySheetJs } from '@e965/xlsx'
import { markFormula } from '../../../../src/hosts/mark-looks.ts'
import {
  commentTexts,
  openPackage,
  type Patch,
  patchXlsx,
  readXlsx,
  withoutAnnotations,
} from '../../../../src/hosts/xlsx/index.ts'
import { bytesOf, corpus } from '../corpus.ts'
import { changedParts, textOf } from './parts.ts'

const annotations = { frame: { authors: ['انفتاح', 'Infitah'], lastLine: '———' }, definedName: '_infitah_findings' }
const furnished = bytesOf('furnished/furnished.openpyxl.xlsx')
const budget = 'الميزانية'

/** Everything that annotating puts in, at the first cell and at another of each sheet. */
function annotated(bytes: Uint8Array, author = 'Infitah'): Uint8Array {
  const { sheets } = readXlsx(bytes)
  const places = sheets.flatMap(({ name }) => [1, 2].map((row) => ({ sheet: name, row, column: row })))
  const [first = { sheet: '', row: 0, column: 0 }] = places
  const patch: Patch = {
    marks: sheets.map(({ name }) => ({ sheet: name, cells: ['A1', 'B2:B3'], colour: 'F4B6B6' })),
    comments: places.map((place) => ({ ...place, author, text: 'ما هو خطأ\n2 < 3\n———', dir: 'rtl' })),
    signs: places.map((place) => ({ ...place, text: '↩ 1', to: '_infitah_finding_1' })),
    sheets: [
      {
        name: 'لائحة',
        definedName: '_infitah_findings',
        cellNames: [{ name: '_infitah_finding_1', row: 1, column: 0 }],
        rightToLeft: true,
        print: { repeatedRow: 0, columns: 1 },
        frozenRows: 1,
        rows: [[{ value: 'الخلية' }], [{ value: 'B2', link: { sheet: first.sheet, cell: 'B2' } }]],
      },
    ],
  }

  return patchXlsx(bytes, patch)
}

const texts = (bytes: Uint8Array) => [...commentTexts(bytes)].sort()
const partsWith = (bytes: Uint8Array, words: string) =>
  [...openPackage(bytes).entries.values()].filter(
    ({ name }) => /xml$/.test(name) && textOf(bytes, name).includes(words),
  )

describe('annotations', () => {
  it.each(corpus.filter((path) => /by-hand|furnished|typed/.test(path)))(
    'change no cell of %s, and are taken away whole',
    (path) => {
      const bytes = bytesOf(path)
      const before = readXlsx(bytes)
      const after = annotated(bytes)
      const plain = withoutAnnotations(after, annotations)

      expect(readXlsx(after).sheets.slice(0, before.sheets.length)).toEqual(before.sheets)
      expect(readXlsx(after).sheets.at(-1)?.ours).toBe(true)
      expect(readXlsx(plain)).toEqual(before)
      expect(texts(plain)).toEqual(texts(bytes))
      expect(partsWith(plain, 'infitah').length).toBe(partsWith(bytes, 'infitah').length)
      expect(partsWith(plain, 'ObjectType="Note"').length).toBe(partsWith(bytes, 'ObjectType="Note"').length)
      expect(changedParts(bytes, after).filter((name) => /sharedStrings|chart|tables|media/i.test(name))).toEqual([])
    },
  )

  it('leave a workbook without any as it is, to the byte', () => {
    expect(withoutAnnotations(furnished, annotations)).toBe(furnished)
  })

  it('do not pile up, whichever language they were made in', () => {
    const once = annotated(furnished)
    const again = annotated(withoutAnnotations(annotated(furnished, 'انفتاح'), annotations))

    expect(texts(again)).toEqual(texts(once))
    expect(readXlsx(again)).toEqual(readXlsx(once))
    const styles = textOf(once, 'xl/styles.xml').match(/<xf |<dxf>|<font/g)?.length
    expect(textOf(again, 'xl/styles.xml').match(/<xf |<dxf>|<font/g)?.length).toBe(styles)
    expect(textOf(once, 'xl/worksheets/sheet1.xml').split(markFormula.replaceAll('"', '&quot;')).length).toBe(2)
  })

  it('leave what a person wrote into their comments', () => {
    const place = { sheet: budget, row: 2, column: 2 }
    const talked = patchXlsx(annotated(furnished), { comments: [{ ...place, author: 'سعاد', text: 'صُحح <اليوم>' }] })
    const plain = withoutAnnotations(talked, annotations)
    const sheet = readBySheetJs(plain).Sheets[budget]

    expect(sheet?.C3?.c?.[0]?.t).toBe('à vérifier\nسعاد:\nصُحح <اليوم>')
    expect(sheet?.B2?.c?.[0]?.t).toBe('مراجعة المبلغ')
    expect(textOf(plain, 'xl/comments/comment1.xml')).not.toMatch(/<t[^>]*><\/t>|<r><rPr>.{0,9}<\/rPr><\/r>/)
  })

  it('keep a block that has lost its end, as nobody knows whose the rest is', () => {
    const comments = [{ sheet: budget, row: 7, column: 7, author: 'Infitah', text: 'a\nb' }]
    const open = patchXlsx(furnished, { comments })

    expect(withoutAnnotations(open, annotations)).toBe(open)
  })

  it('take the sheet away from among others, with the numbers that go by its place', () => {
    const before = patchXlsx(annotated(furnished), {
      sheets: [
        {
          name: 'later',
          print: { repeatedRow: 0, columns: 1 },
          frozenRows: 1,
          rows: [[{ value: 'x' }], [{ value: 1 }]],
        },
      ],
    })
    const after = withoutAnnotations(before, annotations)
    const workbook = textOf(after, 'xl/workbook.xml')
    const { SheetNames } = readBySheetJs(after)

    expect(SheetNames.at(-1)).toBe('later')
    expect(workbook).toContain(`localSheetId="${SheetNames.length - 1}">'later'!$1:$1<`)
    expect(workbook).not.toContain('لائحة')
  })

  it('stand behind the rules of the person, in the order of the schema', () => {
    const sheet = textOf(annotated(furnished), 'xl/worksheets/sheet1.xml')
    const own = [...sheet.matchAll(/ priority="(\d+)"/g)].map(([, priority]) => Number(priority))

    expect(Math.max(...own)).toBe(own.at(-1))
    expect(sheet).toMatch(/<\/conditionalFormatting><(dataValidations|hyperlinks|pageMargins)/)
    expect(sheet.indexOf('<drawing ')).toBeLessThan(sheet.indexOf('<legacyDrawing '))
  })
})
