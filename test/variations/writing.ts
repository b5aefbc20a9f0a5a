import { type Cell, isDateFormat, isError, type Workbook } from '../../src/grid/index.ts'
import type { FieldName, Table } from '../../src/matrices/index.ts'
import {
  centimesText,
  pointsText,
  readAmount,
  readAmountNumber,
  readShare,
  readShareNumber,
} from '../../src/money/index.ts'
import { totalKind } from '../../src/plan/row-words.ts'
import { dayOfSerial, readDay } from '../../src/text/index.ts'
import { inPlace, type Rewriting, withCells } from './rewriting.ts'

/** Rewrites the filled cells of some fields, under the headers. */
export function writing(
  fields: readonly FieldName[],
  rewrite: (cell: Cell, row: number, workbook: Workbook) => Cell | null,
): Rewriting {
  return inPlace((sheet, tables, workbook) => {
    const isOf = fieldTester(tables, fields)
    return withCells(sheet, (cell, row, column) =>
      isOf(row, column) && !isError(cell.value) ? rewrite(cell, row, workbook) : cell,
    )
  })
}

function fieldTester(tables: readonly Table[], fields: readonly FieldName[]) {
  const areas = tables.flatMap(({ segments }) =>
    segments.flatMap(({ firstRow, lastRow, byField }) =>
      fields.flatMap((field) => (byField.get(field) ?? []).map(({ column }) => ({ firstRow, lastRow, column }))),
    ),
  )

  return (row: number, column: number) =>
    areas.some((area) => area.column === column && area.firstRow <= row && row <= area.lastRow)
}

const money: readonly FieldName[] = ['cost', 'activityCost', 'mobilised', 'programmed']

/** Amounts as text in a style, or in several by turns. */
export function amountsAs(...styles: readonly ((whole: string, cents: string) => Cell)[]): Rewriting {
  return writing(money, (cell, row) => {
    const reading = typeof cell.value === 'number' ? readAmountNumber(cell.value) : readAmount(String(cell.value), '.')
    if (cell.value === null || reading.kind !== 'amount' || reading.beyondCentimes !== null) return cell
    const [whole = '', cents = ''] = centimesText(reading.centimes).split('.')
    return styles[row % styles.length]?.(whole, cents) ?? cell
  })
}

const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark)
const inDigits = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
const arabicIndic = inDigits(0x660)
const eastern = inDigits(0x6f0)
const text = (value: string): Cell => ({ value })

/** The writings of amounts that a person can type. */
export const amountStyles: Readonly<Record<string, (whole: string, cents: string) => Cell>> = {
  number: (whole, cents) => ({ value: Number(`${whole}.${cents}`), format: '#,##0.00' }),
  'number with dh': (whole, cents) => ({ value: Number(`${whole}.${cents}`), format: '#,##0.00" dh"' }),
  'number in red': (whole, cents) => ({ value: Number(`${whole}.${cents}`), format: '#,##0.00;[Red]-#,##0.00' }),
  'formula with its result': (whole, cents) => ({ value: Number(`${whole}.${cents}`), formula: `${whole}.${cents}+0` }),
  'text of a formula': (whole, cents) => ({ value: `${grouped(whole, ' ')},${cents}`, formula: 'TEXT(A1,"0,00")' }),
  plain: (whole, cents) => text(`${whole}.${cents}`),
  'plain with a comma': (whole, cents) => text(`${whole},${cents}`),
  'spaces and point': (whole, cents) => text(`${grouped(whole, ' ')}.${cents}`),
  'spaces and comma': (whole, cents) => text(`${grouped(whole, ' ')},${cents}`),
  'points and comma': (whole, cents) => text(`${grouped(whole, '.')},${cents}`),
  'commas and point': (whole, cents) => text(`${grouped(whole, ',')}.${cents}`),
  'no-break spaces': (whole, cents) => text(`${grouped(whole, '\u00a0')},${cents}`),
  'narrow no-break spaces': (whole, cents) => text(`${grouped(whole, '\u202f')},${cents}`),
  'Arabic-Indic digits': (whole, cents) => text(arabicIndic(`${grouped(whole, '\u066c')}\u066b${cents}`)),
  'Eastern digits': (whole, cents) => text(eastern(`${grouped(whole, '\u066c')}\u066b${cents}`)),
  'Arabic-Indic digits with spaces': (whole, cents) => text(arabicIndic(`${grouped(whole, ' ')},${cents}`)),
  'with dirham': (whole, cents) => text(`${grouped(whole, ' ')},${cents} درهم`),
  'with the dirham abbreviated': (whole, cents) => text(`${grouped(whole, ' ')},${cents} د.م`),
  'with DH': (whole, cents) => text(`${grouped(whole, ' ')}.${cents}DH`),
  'with Dhs': (whole, cents) => text(`${grouped(whole, '.')},${cents} Dhs`),
  'with MAD': (whole, cents) => text(`${grouped(whole, ',')}.${cents} MAD`),
  'dash for nothing': (whole, cents) => text(Number(whole + cents) === 0 ? '-' : `${grouped(whole, ' ')}.${cents}`),
  'direction marks': (whole, cents) => text(`\u200f${grouped(whole, ' ')}.${cents}\u200e`),
  'an apostrophe': (whole, cents) => text(`${grouped(whole, '’')}.${cents}`),
}

/** Whole amounts in thousands with one mark, settled by an amount with centimes elsewhere in the column. */
export function wholeAmountsGrouped(mark: '.' | ','): Rewriting {
  const decimal = mark === '.' ? ',' : '.'

  return amountsAs((whole, cents) =>
    text(cents === '00' && whole !== '0' ? grouped(whole, mark) : `${grouped(whole, mark)}${decimal}${cents}`),
  )
}

const shares: readonly FieldName[] = ['weight', 'maximum', 'achieved', 'impactAchieved']

/** Shares in a style; `points` is decimal text. */
export function sharesAs(style: (points: string) => Cell): Rewriting {
  return writing(shares, (cell) => {
    const points =
      typeof cell.value === 'number'
        ? readShareNumber(cell.value, 'fractions')
        : readShare(String(cell.value), 'fractions')
    return points === null ? cell : style(pointsText(points))
  })
}

/** The writings of shares. */
export const shareStyles: Readonly<Record<string, (points: string) => Cell>> = {
  'percent format': (points) => ({ value: Number(`${points}e-2`), format: '0%' }),
  'percent format with decimals': (points) => ({ value: Number(`${points}e-2`), format: '0.00%' }),
  'fractions without a format': (points) => ({ value: Number(`${points}e-2`) }),
  points: (points) => ({ value: Number(points) }),
  'points with two decimals': (points) => ({ value: Number(points), format: '0.00' }),
  'points with a literal sign': (points) => ({ value: Number(points), format: '0"%"' }),
  'text of points': (points) => text(points),
  'text with a sign': (points) => text(`${points}%`),
  'text with a comma and a spaced sign': (points) => text(`${points.replace('.', ',')} %`),
  'Arabic-Indic digits and sign': (points) => text(arabicIndic(`${points.replace('.', '\u066b')}\u066a`)),
  'sign in front': (points) => text(`%${points}`),
  'Eastern digits': (points) => text(`${eastern(points.replace('.', '\u066b'))}%`),
}

/** Dates in a style. */
export function datesAs(style: (iso: string) => Cell): Rewriting {
  return writing(['start', 'end'], (cell, _, { date1904 }) => {
    const day = typeof cell.value === 'number' ? dayOfSerial(cell.value, date1904) : readDay(String(cell.value))
    return day === null ? cell : style(day)
  })
}

const arabicMonths = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' ')
const frenchMonths = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number]
const serial = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569

/** The writings of dates. */
export const dateStyles: Readonly<Record<string, (iso: string) => Cell>> = {
  'a real date': (iso) => ({ value: serial(iso), format: 'dd/mm/yyyy' }),
  'a real date and time': (iso) => ({ value: serial(iso) + 0.5, format: '[$-40C]d mmmm yyyy h:mm;@' }),
  'a serial number that lost its format': (iso) => ({ value: serial(iso) }),
  'ISO text': text,
  'figures with slashes': (iso) => text(iso.split('-').reverse().join('/')),
  'figures with points': (iso) => text(iso.split('-').reverse().join('.')),
  'figures without zeros': (iso) => text(parts(iso).reverse().join('/')),
  'figures with dashes': (iso) => text(iso.split('-').reverse().join('-')),
  'year first with slashes': (iso) => text(iso.replace(/-/g, '/')),
  'Arabic-Indic figures': (iso) => text(arabicIndic(iso.split('-').reverse().join('/'))),
  'Arabic month': (iso) => text(`${parts(iso)[2]} ${arabicMonths[parts(iso)[1] - 1]} ${parts(iso)[0]}`),
  'Arabic-Indic digits and month': (iso) =>
    text(arabicIndic(`${parts(iso)[2]} ${arabicMonths[parts(iso)[1] - 1]} ${parts(iso)[0]}`)),
  'French month': (iso) =>
    text(`${parts(iso)[2] === 1 ? '1er' : parts(iso)[2]} ${frenchMonths[parts(iso)[1] - 1]} ${parts(iso)[0]}`),
}

/** Dates counted from 1904. */
export const from1904: Rewriting = (workbook) => {
  const shift = workbook.date1904 ? 0 : 1462
  const sheets = workbook.sheets.map((sheet) =>
    withCells(sheet, (cell) =>
      typeof cell.value === 'number' && isDateFormat(cell.format) ? { ...cell, value: cell.value - shift } : cell,
    ),
  )

  return { workbook: { ...workbook, sheets, date1904: true }, origin: (place) => place }
}

/** Years of execution in a style. */
export const yearStyles: Readonly<Record<string, Rewriting>> = {
  'as text': writing(['years'], (cell) => text(String(cell.value))),
  'as numbers where there is one': writing(['years'], (cell) =>
    /^\d{4}$/.test(String(cell.value)) ? { value: Number(cell.value) } : cell,
  ),
  'as dates where there is one': writing(['years'], (cell, _, { date1904 }) =>
    !date1904 && /^\d{4}$/.test(String(cell.value)) ? { value: serial(`${cell.value}-01-01`), format: 'yyyy' } : cell,
  ),
  'with a slash': writing(['years'], (cell) =>
    text(String(cell.value).replace(/^(\d+6)-(\d+7)$|^(\d+4)-(\d+5)$/, (years) => years.replace('-', ' / '))),
  ),
  'with a long dash': writing(['years'], (cell) => text(String(cell.value).replace('-', ' \u2013 '))),
  'in Arabic-Indic digits': writing(['years'], (cell) => text(arabicIndic(String(cell.value)))),
  'the later first': writing(['years'], (cell) => text(String(cell.value).split('-').reverse().join('-'))),
  'joined by a word': writing(['years'], (cell) => text(String(cell.value).replace('-', ' إلى '))),
}

/** Codes over two lines, with spaces about their dashes. */
export const brokenCodes: Rewriting = writing(['code'], (cell) =>
  typeof cell.value === 'string' && totalKind(cell.value) === null
    ? {
        ...cell,
        value: cell.value
          .replace(/\s/g, '')
          .replace(/-(?=[A-Z]+-?\d*$)/, '-\n ')
          .replace(/(\d)-(\d)/, '$1 - $2'),
      }
    : cell,
)

/** Codes in Arabic-Indic digits with direction marks. */
export const arabicCodes: Rewriting = writing(['code'], (cell) =>
  typeof cell.value === 'string' && totalKind(cell.value) === null
    ? { ...cell, value: `\u200e${cell.value.replace(/\s/g, '')}\u200f` }
    : cell,
)

const labels: readonly FieldName[] = ['objectives', 'activity', 'tracking', 'impact']

/** Another bullet before each label, other punctuation behind it; cells of several lines or items stay. */
export function bulleted(before: string, after: string): Rewriting {
  return writing(labels, (cell) => {
    if (typeof cell.value !== 'string' || totalKind(cell.value) !== null || /\n|[؛;]\s*\*/.test(cell.value.trim()))
      return cell

    return { ...cell, value: `${before}${cell.value.replace(/^[\s*•-]+/, '').replace(/[\s؛;.]+$/, '')}${after}` }
  })
}

/** Labels and titles with double and no-break spaces, tatweel and other letter forms. */
export const respelledTexts: Rewriting = writing(['axis', 'title', ...labels], (cell, row) => {
  if (typeof cell.value !== 'string' || totalKind(cell.value) !== null) return cell
  const spaced = cell.value.replace(/ /g, row % 2 === 0 ? '  ' : '\u00a0')

  return { ...cell, value: row % 3 === 0 ? spaced.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه') : spaced }
})
