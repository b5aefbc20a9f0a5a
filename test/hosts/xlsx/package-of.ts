import { strToU8, zipSync } from 'fflate'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a package is made of; XML without its root element, but for `parts`, which stand as they are. */
export interface Made {
  /** Inside `worksheet`. */
  readonly sheet?: string
  /** Inside `sst`. */
  readonly strings?: string
  /** Inside `styleSheet`. */
  readonly styles?: string
  /** Inside `workbook`, before and after its list of sheets. */
  readonly before?: string
  readonly after?: string
  /** Parts more, or in place of those above; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
}

/** Bytes of a workbook with one sheet, `a`. */
export function packageOf(made: Made): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}">${made.before ?? ''}<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>${made.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': `<styleSheet ${main}>${made.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${made.strings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${made.sheet ?? ''}</worksheet>`,
    ...made.parts,
  })
}

/** A relationships part: `rId1`, `rId2`, … */
export function links(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )

  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

/** A zip archive of text and bytes. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const entries = Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  )

  return zipSync(Object.fromEntries(entries), { level: 1 })
}

/** Rows of `c` elements, from row 1 on. */
export function rowsOf(...rows: readonly string[]): string {
  return `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData>`
}
