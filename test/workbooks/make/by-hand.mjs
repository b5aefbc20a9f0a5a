/** Writes the workbooks of ../by-hand, part by part: Excel's own habits, and what the format allows but few expect. */
import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

const out = new URL('../by-hand/', import.meta.url)
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const noon = new Date(2024, 0, 1, 12)

function relationships(links, base = office) {
  const list = links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`)
  return `${head}<Relationships xmlns="${packaged}">${list.join('')}</Relationships>`
}

function contentTypes(names) {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const types = { worksheets: 'worksheet', chartsheets: 'chartsheet', dialogsheets: 'dialogsheet' }
  const overrides = names.flatMap((name) => {
    const type = name === 'xl/workbook.xml' ? 'sheet.main' : types[name.split('/')[1]]
      ?? { 'xl/styles.xml': 'styles', 'xl/sharedStrings.xml': 'sharedStrings' }[name]
    return type ? [`<Override PartName="/${name}" ContentType="${kind}.${type}+xml"/>`] : []
  })
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

/** A package of one worksheet `a`; `extra` adds parts or takes them away (null). */
function parts({ sheet, strings, styles, properties = '', names = '', extra = {} }) {
  const all = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(styles === undefined ? [] : [['rId2', 'styles', 'styles.xml']]),
      ...(strings === undefined ? [] : [['rId3', 'sharedStrings', 'sharedStrings.xml']]),
    ]),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings}</sst>` }),
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`,
    ...extra,
  }
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== null))
}

function save(name, all) {
  const files = { '[Content_Types].xml': contentTypes(Object.keys(all)), ...all }
  const entries = Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])
  writeFileSync(new URL(`${name}.xlsx`, out), zipSync(Object.fromEntries(entries), { mtime: noon }))
}

const row = (number, cells) => `<row r="${number}">${cells}</row>`
const rows = (...list) => `<sheetData>${list.map((cells, index) => row(index + 1, cells)).join('')}</sheetData>`
const formats = (...ids) => `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`

save('prefixed-namespaces', {
  ...parts({ sheet: '' }),
  'xl/workbook.xml': `${head}<x:workbook xmlns:x="${main}" xmlns:rel="${office}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="a" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', 'sharedStrings.xml'],
  ]),
  'xl/styles.xml': `${head}<x:styleSheet xmlns:x="${main}"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.000"/></x:numFmts><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="164"/></x:cellXfs></x:styleSheet>`,
  'xl/sharedStrings.xml': `${head}<x:sst xmlns:x="${main}"><x:si><x:t>نص</x:t></x:si><x:si><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:si></x:sst>`,
  'xl/worksheets/sheet1.xml': `${head}<x:worksheet xmlns:x="${main}"><x:cols><x:col min="2" max="2" hidden="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1" s="1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells></x:worksheet>`,
})

save('strict', {
  ...parts({ sheet: '' }),
  '_rels/.rels': relationships([['rId1', 'officeDocument', '/xl/workbook.xml']], strictOffice),
  'xl/workbook.xml': `${head}<workbook xmlns="${strictMain}" xmlns:r="${strictOffice}" conformance="strict"><workbookPr dateCompatibility="0"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    [
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
    ],
    strictOffice,
  ),
  'xl/styles.xml': `${head}<styleSheet xmlns="${strictMain}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `${head}<sst xmlns="${strictMain}"><si><t>strict</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${strictMain}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="d"><v>2024-01-01</v></c><c r="C1"><v>5</v></c></row></sheetData></worksheet>`,
})

save(
  'without-references',
  parts({
    strings: '<si><t>code</t></si><si><t>weight</t></si>',
    sheet: `<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c/><c><v>5</v></c></row><row/><row><c r="C4"><v>1</v></c><c><v>2</v></c></row></sheetData>`,
  }),
)

save(
  'cells-out-of-order',
  parts({
    sheet: `<sheetData>${row(3, '<c r="C3"><v>3</v></c><c r="A3"><v>1</v></c>')}${row(1, '<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>')}${row(3, '<c r="B3"><v>2</v></c>')}</sheetData>`,
  }),
)

save(
  'shared-formulas',
  parts({
    sheet: rows(
      '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B1*B$1&amp;"A1"</f><v>3</v></c>',
      '<c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>3</v></c>',
      '<c r="A3"><v>1</v></c><c r="B3"><v>2</v></c><c r="C3"><f t="shared" si="0"></f><v>3</v></c>',
      '<c r="A4"><f t="shared" ref="A4:C4" si="1">SUM(A1:A3)+LOG10(10)</f><v>4</v></c><c r="B4"><f t="shared" si="1"/><v>7</v></c><c r="C4"><f t="shared" si="1"/><v>10</v></c>',
      '<c r="A5"><f t="array" ref="A5:A6">A1:A2*2</f><v>2</v></c>',
      '<c r="A6"><v>2</v></c>',
    ),
  }),
)

save(
  'rich-text-and-phonetics',
  parts({
    strings:
      '<si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">مشروع </t></r><r><t>الانفتاح</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><r><t>課</t></r><rPh sb="0" eb="1"><t>カ</t></rPh><r><t>長</t></r></si><si><t/></si><si/>',
    sheet: rows(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c>',
      '<c r="A2" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><rPr><i/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="B2" t="inlineStr"><is><t/></is></c>',
    ),
  }),
)

save(
  'spaces-and-escapes',
  parts({
    strings:
      '<si><t xml:space="preserve">  kept  </t></si><si><t>a_x000D_\nb</t></si><si><t>_x005F_x000D_</t></si>' +
      '<si><t>&lt;a&gt; &amp;amp; &quot;&apos; &#1575;&#x644;</t></si><si><t><![CDATA[<b> & c]]></t></si><si><t>a\r\nb</t></si><si><t xml:space="preserve">\u00a05\u00a0</t></si>',
    sheet: rows(
      [0, 1, 2, 3, 4, 5, 6].map((id) => `<c r="${'ABCDEFG'[id]}1" t="s"><v>${id}</v></c>`).join(''),
      '<c r="A2" t="str"><f>" x"</f><v xml:space="preserve"> x</v></c><c r="B2" t="str"><v>a_x000D_b &amp; c</v></c>',
    ),
  }),
)

save(
  'spaces-not-marked-as-kept',
  parts({ strings: '<si><t>  left out\n </t></si>', sheet: rows('<c r="A1" t="s"><v>0</v></c>') }),
)

save(
  'dates-from-1904',
  parts({
    properties: '<workbookPr date1904="true"/>',
    styles: formats(0, 14),
    sheet: rows('<c r="A1" s="1"><v>43830</v></c><c r="B1"><v>43830</v></c>'),
  }),
)

save(
  'iso-dates',
  parts({
    styles: formats(0, 14, 2),
    sheet: rows(
      '<c r="A1" t="d"><v>2024-01-31</v></c><c r="B1" t="d" s="1"><v>2024-12-31T00:00:00</v></c><c r="C1" t="d"><v>2024-06-01T18:00:00Z</v></c>',
    ),
  }),
)

save(
  'errors-and-booleans',
  parts({
    sheet: rows(
      ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']
        .map((error, index) => `<c r="${'ABCDEFGH'[index]}1" t="e"><v>${error}</v></c>`)
        .join(''),
      '<c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="b"><f>1=1</f><v>1</v></c><c r="E2" t="inlineStr"><is><t>#REF!</t></is></c>',
    ),
  }),
)

const custom = [
  'dd/mm/yyyy', '#,##0.00" dh"', '[Red]#,##0.00;[Red]-#,##0.00', '[$-40C]d mmmm yyyy', '[$د.م.‏-1801] #,##0.00', '0\\%',
  '[h]:mm:ss', '"مبلغ" 0', '0.00_);\\(0.00\\)', 'General', 'yyyy;@', '[$-2060401]0.00', '_-* #,##0.00\\ "DH"_-', '[<1]0%;0.00',
]
const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const span = (first, last) => [...Array(last - first + 1).keys()].map((index) => first + index)
const oneARow = (ids) =>
  ids.map((_, style) => row(style + 1, `<c r="A${style + 1}" s="${style}"><v>45292.25</v></c><c r="B${style + 1}" s="${style}"/>`)).join('')
const builtin = [...span(0, 4), ...span(9, 22), ...span(37, 40), ...span(45, 49)]
const codes = custom.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xml(code)}"/>`)
const used = [...builtin, ...span(164, 163 + custom.length)]
save(
  'formats',
  parts({
    styles: `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>${formats(...used)}<dxfs><dxf><numFmt numFmtId="164" formatCode="&quot;decoy&quot;"/></dxf></dxfs>`,
    sheet: `<sheetData>${oneARow(used)}${row(200, '<c r="A200" s="4000"><v>1</v></c>')}</sheetData>`,
  }),
)

const elsewhere = [...span(5, 8), ...span(23, 36), ...span(41, 44), ...span(50, 82)]
save('formats-of-other-languages', parts({ styles: formats(...elsewhere), sheet: `<sheetData>${oneARow(elsewhere)}</sheetData>` }))

save(
  'never-calculated',
  parts({
    sheet: rows(
      '<c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>1-1</f><v>0</v></c><c r="F1" t="str"><f>"a"</f></c>',
    ),
  }),
)

save(
  'numbers',
  parts({
    strings: '<si><t>5.10</t></si><si><t>007</t></si><si><t>1E5</t></si>',
    sheet: rows(
      ['1E5', '1e-7', '0.10000000000000001', '2461996', '0.30000000000000004', '-0', '1.7976931348623157E+308', '4.9406564584124654E-324', '123456789012345680', '+5', '.5', '5.']
        .map((text, index) => `<c r="${'ABCDEFGHIJKL'[index]}1"><v>${text}</v></c>`)
        .join(''),
      '<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="n"><v>7</v></c>',
    ),
  }),
)

save(
  'values-under-merges',
  parts({
    sheet: `${rows('<c r="A1"><v>1</v></c><c r="B1"><v>99</v></c>', '<c r="A2"><v>98</v></c><c r="C2"><f>A2</f><v>98</v></c>')}<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C2:D3"/></mergeCells>`,
  }),
)

save(
  'styled-but-empty',
  parts({
    styles: formats(0, 4),
    sheet: `<sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1" s="1"><v>1</v></c></row><row r="2" s="1" customFormat="1"/></sheetData>`,
  }),
)

save(
  'charts-dialogs-and-macro-sheets',
  parts({
    sheet: rows('<c r="A1"><v>1</v></c>'),
    extra: {
      'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="chart" sheetId="1" r:id="rId1"/><sheet name="cells" sheetId="2" state="hidden" r:id="rId2"/><sheet name="dialog" sheetId="3" r:id="rId3"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId3', 'dialogsheet', 'dialogsheets/sheet1.xml'],
      ]),
      'xl/chartsheets/sheet1.xml': `${head}<chartsheet xmlns="${main}"/>`,
      'xl/dialogsheets/sheet1.xml': `${head}<dialogsheet xmlns="${main}"/>`,
    },
  }),
)

save('parts-in-odd-places', {
  '_rels/.rels': relationships([['rId1', 'officeDocument', './book/../book/Plan.xml']]),
  'book/Plan.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId7"/></sheets></workbook>`,
  'book/_rels/Plan.xml.rels': relationships([['rId7', 'worksheet', '/Sheets/a%20b.xml'], ['rId8', 'sharedStrings', '../texts.xml']]),
  'Sheets/a b.xml': `${head}<worksheet xmlns="${main}">${rows('<c r="A1" t="s"><v>0</v></c>')}</worksheet>`,
  'texts.xml': `${head}<sst xmlns="${main}"><si><t>found</t></si></sst>`,
})

const utf16 = (text) => new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((letter) => letter.charCodeAt(0))).buffer)
save(
  'utf-16',
  parts({
    sheet: '',
    extra: {
      'xl/worksheets/sheet1.xml': utf16(
        `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}">${rows('<c r="A1" t="inlineStr"><is><t>المحور</t></is></c>')}</worksheet>`,
      ),
    },
  }),
)

save(
  'hidden-without-end',
  parts({
    sheet: `<cols><col min="1" max="16384" hidden="1"/><col min="3" max="4" hidden="true"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"/><row r="5" hidden="true"/></sheetData>`,
  }),
)

save(
  'sheet-of-ours',
  parts({
    sheet: rows('<c r="A1"><v>1</v></c>'),
    extra: {
      'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="plan" sheetId="1" r:id="rId1"/><sheet name="it's ours" sheetId="2" r:id="rId2"/><sheet name="also" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="_Infitah.decisions" hidden="1">'it''s ours'!$A$1:$F$9</definedName><definedName name="_INFITAH_index">ALSO!$A$1</definedName><definedName name="other">plan!$A$1</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([1, 2, 3].map((id) => [`rId${id}`, 'worksheet', `worksheets/sheet${id}.xml`])),
      'xl/worksheets/sheet2.xml': `${head}<worksheet xmlns="${main}">${rows('<c r="A1"><v>2</v></c>')}</worksheet>`,
      'xl/worksheets/sheet3.xml': `${head}<worksheet xmlns="${main}">${rows('<c r="A1"><v>3</v></c>')}</worksheet>`,
    },
  }),
)

// What Excel puts around the cells of a sheet that has been worked on.
save(
  'as-excel-saves',
  parts({
    properties:
      '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22527"/><workbookPr defaultThemeVersion="166925"/>' +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="plans/" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>',
    strings: '<si><t>مؤشر</t></si><si><t>النسبة</t></si>',
    styles: formats(0, 9, 14),
    sheet:
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C4"/><sheetViews><sheetView rightToLeft="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection pane="bottomLeft" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      `<sheetData>${row(1, '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')}<row r="2" spans="1:3" ht="30" customHeight="1"><c r="A2" s="1"><v>0.05</v></c><c r="B2" s="2"><v>45292</v></c><c r="C2"><f ca="1">TODAY()</f><v>45293</v></c></row></sheetData>` +
      '<sheetProtection sheet="1"/><autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells><conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>A2&gt;1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter><oddHeader>&amp;Cpage &amp;P</oddHeader></headerFooter>' +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar"><x14:c r="A9"><x14:v>1</x14:v></x14:c></x14:cfRule><xm:f>A1</xm:f><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
  }),
)
