import type { ListedSheet } from '../read.ts'
import { isSet } from '../xml-vocabulary.ts'
import type { Book } from './book.ts'
import { styleFor } from './cell-style.ts'
import { cellsByPlace } from './sheet-text.ts'
import { stylesPartOf } from './styles-part.ts'

/** Tells the cells of a sheet that its protection keeps from being written: who protected it wanted them as they are. */
export function lockedOn(book: Book, sheet: ListedSheet): (row: number, column: number) => boolean {
  const layout = book.layout(sheet)
  if (!isSet(layout.children.get('sheetProtection')?.attributes.sheet)) return () => false

  const open = openStyles(book)
  const known = cellsByPlace(layout)
  return (row, column) => !open.has(Number(styleFor({ row, column }, layout, known).number ?? 0))
}

/** The styles of cells that may be written under protection; all others are locked. */
function openStyles({ draft, stylesPart }: Book): ReadonlySet<number> {
  if (stylesPart === null || !draft.has(stylesPart)) return new Set()

  const { elements } = stylesPartOf(draft.text(stylesPart), stylesPart)
  const open = elements.cellXfs.flatMap(({ text }, index) =>
    /protection\b[^>]*\blocked\s*=\s*["'](?:0|false)["']/.test(text) ? [index] : [],
  )

  return new Set(open)
}
