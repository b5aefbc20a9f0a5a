import { type Cell, type Row, type Sheet, sheetOf } from '../../src/grid/index.ts'
import { headerRowsOf, inPlace, lastRowOf, type Rewriting } from './rewriting.ts'

/** Other names for the sheets. */
export const renamedSheets: Rewriting = (workbook) => {
  const names = new Map(workbook.sheets.map(({ name }, index) => [`Feuil${index + 1}`, name]))

  return {
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet, index) => ({ ...sheet, name: `Feuil${index + 1}` })) },
    origin: (place) => ({ ...place, sheet: names.get(place.sheet) ?? place.sheet }),
  }
}

/** The last sheet first. */
export const reversedSheets: Rewriting = (workbook) => ({
  workbook: { ...workbook, sheets: [...workbook.sheets].reverse() },
  origin: (place) => place,
})

/** Sheets that have nothing of the plan: prose, a list of names, numbers, one that Infitah wrote. */
export const furtherSheets: Rewriting = (workbook) => {
  const [first] = workbook.sheets
  const copy = first === undefined ? [] : [{ ...first, name: 'نسخة', ours: true }]

  return {
    workbook: { ...workbook, sheets: [prose, ...copy, ...workbook.sheets, contacts, sheetOf('فارغة', new Map())] },
    origin: (place) => place,
  }
}

function textSheet(name: string, lines: readonly (readonly (string | number)[])[]): Sheet {
  const rows = lines.map((cells, row): [number, Row] => [
    row,
    new Map(cells.map((value, column): [number, Cell] => [column, { value }])),
  ])

  return sheetOf(name, new Map(rows.filter(([, cells]) => cells.size > 0)))
}

const prose = textSheet('تقديم', [
  ['تقديم خطة الانفتاح'],
  [
    'تشمل الخطة مشاريع تهم المحاور الأولوية، وقد تمت برمجة أنشطة كل مشروع حسب السنوات مع تحديد تكلفتها التقديرية ومؤشرات تتبعها.',
  ],
  [],
  ['يمكن الاطلاع على المشاريع في الأوراق الموالية:'],
  ['المشروع', 'الصفحة'],
  ['المشروع الأول', 3],
])
const contacts = textSheet('لائحة', [
  ['الاسم', 'الصفة', 'الهاتف'],
  ['أ. ب', 'نقطة الارتكاز', '0600000000'],
  ['ج. د', 'عضو', '0600000001'],
])

/** All sheets one under the other on a single sheet, in the order of the keys, with so many empty rows between. */
export function stackedSheets(order: readonly number[], gap: number): Rewriting {
  return (workbook) => {
    const sorted = workbook.sheets
      .map((sheet, index) => ({ sheet, key: order[index % order.length] ?? 0, index }))
      .sort((a, b) => a.key - b.key || a.index - b.index)
      .map(({ sheet }) => sheet)
    const starts: { readonly start: number; readonly sheet: string }[] = []
    let next = 0
    for (const sheet of sorted) {
      starts.push({ start: next, sheet: sheet.name })
      next += lastRowOf(sheet) + 1 + gap
    }
    const rows = sorted.flatMap((sheet, index) =>
      [...sheet.rows].map(([row, cells]): [number, Row] => [row + (starts[index]?.start ?? 0), cells]),
    )
    const merges = sorted.flatMap((sheet, index) =>
      sheet.merges.map((merge) => {
        const start = starts[index]?.start ?? 0
        return { ...merge, row: merge.row + start, endRow: merge.endRow + start }
      }),
    )

    return {
      workbook: { ...workbook, sheets: [sheetOf('الكل', new Map(rows), merges)] },
      origin: ({ row, column }) => {
        const from = starts.findLast(({ start }) => start <= row) ?? { start: 0, sheet: '' }
        return { sheet: from.sheet, row: row - from.start, column }
      },
    }
  }
}

/** Without the titles over the matrices. */
export const untitled: Rewriting = inPlace((sheet, tables) => {
  const header = headerRowsOf(tables)
  const first = header.size === 0 ? 0 : Math.min(...header)

  return {
    ...sheet,
    rows: new Map([...sheet.rows].filter(([row]) => row >= first)),
    merges: sheet.merges.filter(({ row }) => row >= first),
  }
})
