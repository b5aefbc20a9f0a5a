import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Say } from '../../lang/language.ts'
import type { Minutes } from '../../minutes/document.ts'
import { bodyText } from './body.ts'
import { paragraph } from './paragraph.ts'
import { runsOf, xmlText } from './runs.ts'
import { numberingPart, stylesPart } from './styles.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declared = `xmlns:w="${word}" xmlns:r="${office}"`
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts that the document itself points at. */
const parts = ['styles', 'numbering', 'settings', 'header', 'footer'] as const

/** Minutes as a document of Word: A4, numbered pages, reading the way its language does. The same minutes give the same bytes. */
export function writeDocx(minutes: Minutes, say: Say): Uint8Array {
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': links([
      ['officeDocument', 'word/document.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesPart(minutes),
    'word/_rels/document.xml.rels': links(parts.map((name) => [name, `${name}.xml`])),
    'word/document.xml': documentPart(minutes, say),
    'word/styles.xml': stylesPart(declared),
    'word/numbering.xml': numberingPart(declared),
    'word/settings.xml': settingsPart(minutes),
    'word/header.xml': `<w:hdr ${declared}>${paragraph(minutes.running, minutes.dir, { style: 'Header' })}</w:hdr>`,
    'word/footer.xml': footerPart(minutes),
  }
  const entries = Object.entries(texts).map(([name, text]): [string, Zippable[string]] => [name, strToU8(start + text)])

  return zipSync(Object.fromEntries(entries), { mtime: firstDayOfArchives, level: 9 })
}

/** Archives keep local time and begin with 1980: the same bytes wherever and whenever they are written. */
const firstDayOfArchives = new Date(1980, 0, 1)

function contentTypes(): string {
  const overrides = [
    ['word/document.xml', `${types}.document.main+xml`],
    ...parts.map((name) => [`word/${name}.xml`, `${types}.${name}+xml`]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)

  return `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, target], index) => {
    const base = type.includes('/') ? `${packaging}/relationships` : office
    return `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`
  })

  return `<Relationships xmlns="${packaging}/relationships">${list.join('')}</Relationships>`
}

function linkTo(name: (typeof parts)[number]): string {
  return `rId${parts.indexOf(name) + 1}`
}

function documentPart(minutes: Minutes, say: Say): string {
  const { dir } = minutes
  const frame = [
    `<w:headerReference w:type="default" r:id="${linkTo('header')}"/>`,
    `<w:footerReference w:type="default" r:id="${linkTo('footer')}"/>`,
    `<w:footerReference w:type="first" r:id="${linkTo('footer')}"/>`,
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1020" w:left="850" w:header="510" w:footer="510" w:gutter="0"/>',
    '<w:titlePg/>',
    dir === 'rtl' ? '<w:bidi/>' : '',
  ].join('')

  return `<w:document ${declared}><w:body>${bodyText(minutes, { dir, say })}<w:sectPr>${frame}</w:sectPr></w:body></w:document>`
}

function footerPart({ page, dir }: Minutes): string {
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  const standing = `<w:pPr><w:pStyle w:val="Footer"/>${dir === 'rtl' ? '<w:bidi/>' : ''}</w:pPr>`
  const number = [runsOf(page.before, dir), field('PAGE'), runsOf(page.between, dir), field('NUMPAGES')].join('')

  return `<w:ftr ${declared}><w:p>${standing}${number}</w:p></w:ftr>`
}

function settingsPart({ language }: Minutes): string {
  const latin = language === 'en' ? 'en-GB' : 'fr-FR'
  const mode = `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`

  return `<w:settings ${declared}>${mode}<w:themeFontLang w:val="${latin}" w:bidi="ar-MA"/></w:settings>`
}

function propertiesPart({ title, subtitle, language }: Minutes): string {
  const plain = `${title} — ${subtitle}`.replace(/[\u2066-\u2069]/g, '')

  return `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(plain)}</dc:title><dc:creator>Infitah</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`
}
