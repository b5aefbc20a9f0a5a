import type { Block, Line, Minutes } from '../../minutes/document.ts'
import { barsText } from './bars.ts'
import { paragraph } from './paragraph.ts'
import { gridText, tableText, textWidth, type Writing } from './table.ts'

/** The body of a document: the paper's head, then block by block. */
export function bodyText(minutes: Minutes, writing: Writing): string {
  const { dir } = writing

  return [
    ...minutes.authorities.map((line) => paragraph(line, dir, { style: 'Authority' })),
    paragraph(minutes.title, dir, { style: 'Title' }),
    paragraph(minutes.subtitle, dir, { style: 'Subtitle' }),
    ...minutes.blocks.map((block, index) => blockText(block, minutes.blocks[index + 1], writing)),
    paragraph(minutes.madeBy, dir, { style: 'Remark' }),
  ].join('')
}

function blockText(block: Block, next: Block | undefined, writing: Writing): string {
  switch (block.kind) {
    case 'section':
      return paragraph(block.text, writing.dir, { style: 'Heading1' })
    case 'subsection':
      return paragraph(block.text, writing.dir, { style: 'Heading2' })
    case 'text':
      // Names to sign under do not stand on a page alone.
      return paragraph(block.text, writing.dir, next?.kind === 'signing' ? { kept: true } : {})
    case 'list':
      return block.lines.map((line) => lineText(line, 0, writing)).join('')
    case 'table':
      return tableText(block, writing)
    case 'bars':
      return barsText(block, writing)
    case 'signing':
      return signingText(block, writing)
  }
}

const deepest = 2

function lineText({ text, under = [] }: Line, level: number, writing: Writing): string {
  const item = Math.min(level, deepest)

  return paragraph(text, writing.dir, { item }) + under.map((line) => lineText(line, level + 1, writing)).join('')
}

/** Who signs, side by side, with room under each name. */
function signingText({ done, signers }: Extract<Block, { kind: 'signing' }>, { dir }: Writing): string {
  const width = Math.floor(textWidth / signers.length)
  const cells = signers.map(
    (signer) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(signer, dir, { bold: true, side: 'centre' })}</w:tc>`,
  )
  const visual = dir === 'rtl' ? '<w:bidiVisual/>' : ''
  const properties = `<w:tblPr>${visual}<w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`
  const row = `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2200" w:hRule="atLeast"/></w:trPr>${cells.join('')}</w:tr>`

  return `${paragraph(done, dir, { kept: true })}<w:tbl>${properties}${gridText(signers.map(() => width))}${row}</w:tbl>`
}
