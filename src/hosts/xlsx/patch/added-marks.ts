import { markFormula } from '../../mark-looks.ts'
import type { Book } from './book.ts'
import { escapeXml } from './escapes.ts'
import { bySheet } from './forbidden.ts'
import { locate } from './locate.ts'
import type { CellMark } from './patch.ts'
import { withElement } from './sheet-elements.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Marks cells by rules of their sheets, behind the rules of the person. */
export function addMarks(book: Book, marks: readonly CellMark[], styles: StyleSheet): void {
  for (const [{ part }, own] of bySheet(book, marks)) {
    const before = book.draft.text(part)
    const first = lastPriority(before, part) + 1
    const text = own.reduce(
      (sheet, { cells, colour }, index) =>
        withElement(sheet, part, 'conditionalFormatting', (prefix) => {
          const rule = `type="expression" dxfId="${styles.colouring(colour)}" priority="${first + index}"`

          return `<${prefix}conditionalFormatting sqref="${cells.join(' ')}"><${prefix}cfRule ${rule}><${prefix}formula>${escapeXml(markFormula)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
        }),
      before,
    )
    book.draft.put(part, text)
  }
}

/** Rules go by their numbers, the smallest first. */
function lastPriority(text: string, part: string): number {
  const found: number[] = []
  locate(text, part, 'worksheet', {
    open(name, { priority }) {
      if (name === 'cfRule') found.push(Number(priority ?? 0))
    },
  })

  return Math.max(0, ...found.filter(Number.isInteger))
}
