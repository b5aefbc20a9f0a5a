import { columnName } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import { type Geometry, stretch } from './geometry.ts'
import { frame } from './scroll-to.ts'
import type { Window } from './view.ts'

/** What the row of letters takes. */
export interface HeadingRowProps {
  readonly geometry: Geometry
  readonly window: Window
  readonly hidden: ReadonlySet<number>
  readonly language: Language
}

/** The letters of the columns, above all that is scrolled. */
export function HeadingRow({ geometry, window, hidden, language }: HeadingRowProps) {
  const { page } = language.interface
  const columns = Array.from(
    { length: window.lastColumn - window.firstColumn + 1 },
    (_, index) => window.firstColumn + index,
  )

  return (
    <div role="row" aria-rowindex={1} className="letters" style={{ blockSize: frame.height }}>
      <div role="columnheader" aria-colindex={1} className="corner" style={{ inlineSize: frame.width }} />
      {columns.map((column) => {
        const { start, size } = stretch(geometry.columns, column, column)
        const isHidden = hidden.has(column)

        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={isHidden ? 'letter hidden' : 'letter'}
            title={isHidden ? page.hidden : undefined}
            style={{ insetInlineStart: start + frame.width, inlineSize: size }}
          >
            {columnName(column)}
          </div>
        )
      })}
    </div>
  )
}
