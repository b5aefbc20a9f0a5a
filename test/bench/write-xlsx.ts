import { strToU8, zipSync } from 'fflate'
import { addressOf, type Cell, isError, type Sheet, type Workbook } from '../../src/grid/index.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

/** Bytes of a workbook as Excel lays one out: shared texts, styles by number, merges behind the rows. */
export function writeXlsx({ sheets }: Workbook): Uint8Array {
  const strings = numbered()
  const formats = numbered()
  formats.numberOf('General')
  const parts = sheets.map((sheet) => strToU8(sheetXml(sheet, strings, formats)))
  const names = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const links = [...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ...shared]

  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
      '_rels/.rels': strToU8(relationships([['officeDocument', 'xl/workbook.xml']])),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(relationships(links)),
      'xl/styles.xml': strToU8(stylesXml(formats.all())),
      'xl/sharedStrings.xml': strToU8(
        `<sst xmlns="${main}">${strings
          .all()
          .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
          .join('')}</sst>`,
      ),
      ...Object.fromEntries(parts.map((part, index) => [`xl/worksheets/sheet${index + 1}.xml`, part])),
    },
    { level: 6 },
  )
}

const shared = [
  ['styles', 'styles.xml'],
  ['sharedStrings', 'sharedStrings.xml'],
] as const

interface Numbered {
  numberOf(text: string): number
  all(): readonly string[]
}

function numbered(): Numbered {
  const numbers = new Map<string, number>()

  return {
    numberOf(text) {
      const number = numbers.get(text) ?? numbers.size
      numbers.set(text, number)
      return number
    },
    all: () => [...numbers.keys()],
  }
}

function sheetXml({ rows, merges }: Sheet, strings: Numbered, formats: Numbered): string {
  const pieces = [`<worksheet xmlns="${main}"><sheetData>`]
  for (const [row, cells] of rows) {
    const inside = [...cells].map(([column, cell]) => cellXml(addressOf({ row, column }), cell, strings, formats))
    pieces.push(`<row r="${row + 1}">${inside.join('')}</row>`)
  }
  const ranges = merges.map((range) => {
    const end = addressOf({ row: range.endRow, column: range.endColumn })
    return `<mergeCell ref="${addressOf(range)}:${end}"/>`
  })
  pieces.push(`</sheetData>${ranges.length === 0 ? '' : `<mergeCells>${ranges.join('')}</mergeCells>`}</worksheet>`)

  return pieces.join('')
}

function cellXml(address: string, { value, format }: Cell, strings: Numbered, formats: Numbered): string {
  if (isError(value) || value === null) return ''

  const style = format === undefined ? '' : ` s="${formats.numberOf(format)}"`
  if (typeof value === 'string') return `<c r="${address}"${style} t="s"><v>${strings.numberOf(value)}</v></c>`
  return `<c r="${address}"${style}><v>${Number(value)}</v></c>`
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`)
  const styles = formats.map(
    (_, index) => `<xf numFmtId="${index === 0 ? 0 : 164 + index}" fontId="0" fillId="0" borderId="0"/>`,
  )

  return `<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const list = links.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )

  return `<Relationships xmlns="${packaging}/relationships">${list.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = Array.from({ length: sheets }, (_, index) => [`worksheets/sheet${index + 1}`, 'worksheet'])
  const all = [['workbook', 'sheet.main'], ['styles', 'styles'], ['sharedStrings', 'sharedStrings'], ...parts]
  const overrides = all.map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`,
  )

  return `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
