/** Fonts that Word and LibreOffice have for Arabic and Latin letters on every system. */
const font = 'Arial'

interface Style {
  readonly id: string
  readonly name: string
  /** In half points. */
  readonly size: number
  readonly bold?: true
  readonly colour?: string
  readonly centred?: true
  /** Before and after, in twentieths of a point. */
  readonly space: readonly [before: number, after: number]
  /** Level in the outline, and kept with what follows. */
  readonly outline?: number
  readonly line?: 'below'
}

const blue = '1F4E79'

const styles: readonly Style[] = [
  { id: 'Authority', name: 'Authority', size: 22, bold: true, centred: true, space: [0, 20] },
  { id: 'Title', name: 'Title', size: 32, bold: true, centred: true, colour: blue, space: [360, 60] },
  { id: 'Subtitle', name: 'Subtitle', size: 22, bold: true, centred: true, space: [0, 240], line: 'below' },
  {
    id: 'Heading1',
    name: 'heading 1',
    size: 26,
    bold: true,
    colour: blue,
    space: [320, 120],
    outline: 0,
    line: 'below',
  },
  { id: 'Heading2', name: 'heading 2', size: 22, bold: true, space: [200, 80], outline: 1 },
  { id: 'Cell', name: 'Cell', size: 19, space: [30, 30] },
  { id: 'BarLabel', name: 'Bar Label', size: 18, space: [60, 20], outline: 9 },
  { id: 'BarLine', name: 'Bar Line', size: 2, space: [0, 0] },
  { id: 'Spacer', name: 'Spacer', size: 8, space: [0, 0] },
  { id: 'Header', name: 'header', size: 17, centred: true, colour: '4D4D4D', space: [0, 0] },
  { id: 'Footer', name: 'footer', size: 17, centred: true, colour: '4D4D4D', space: [0, 0] },
  { id: 'Remark', name: 'Remark', size: 17, colour: '4D4D4D', space: [240, 0] },
]

/** The styles of minutes, by which a person can change the look of all of them at once. */
export function stylesPart(declared: string): string {
  const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((use) => `w:${use}="${font}"`).join(' ')
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts}/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="fr-FR" w:bidi="ar-MA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
  const table =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'

  return `<w:styles ${declared}>${defaults}${normal}${table}${styles.map(styleText).join('')}</w:styles>`
}

function styleText({ id, name, size, bold, colour, centred, space, outline, line }: Style): string {
  const below = `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="3" w:color="${blue}"/></w:pBdr>`
  const paragraph = [
    outline === undefined ? '' : '<w:keepNext/>',
    line === undefined ? '' : below,
    `<w:spacing w:before="${space[0]}" w:after="${space[1]}"${id === 'BarLine' ? ' w:line="20" w:lineRule="exact"' : ''}/>`,
    centred ? '<w:jc w:val="center"/>' : '',
    outline === undefined || outline > 8 ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('')
  const letters = [
    bold ? '<w:b/><w:bCs/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('')

  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
}

/** Three levels of bullets. */
export function numberingPart(declared: string): string {
  const levels = ['•', '–', '·'].map(
    (bullet, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullet}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="240"/></w:pPr></w:lvl>`,
  )

  return `<w:numbering ${declared}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
}
