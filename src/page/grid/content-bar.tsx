import { addressOf, type Cell } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'
import type { At } from './keys.ts'
import { type Showing, shownValue } from './shown-value.ts'

/** What the bar takes. */
export interface ContentBarProps {
  readonly at: At
  readonly cell: Cell | undefined
  readonly showing: Showing
  readonly language: Language
}

/** The current cell's address and all that it holds, which the grid may have no room for. */
export function ContentBar({ at, cell, showing, language }: ContentBarProps) {
  return (
    <div className="bar">
      <span className="address" dir="ltr">
        {addressOf(at)}
      </span>
      <output className="content" aria-label={language.interface.page.cell}>
        {cell?.formula !== undefined && (
          <bdi className="formula" dir="ltr">
            ={cell.formula}
          </bdi>
        )}
        <bdi>{cell !== undefined && shownValue(cell, showing).text}</bdi>
      </output>
    </div>
  )
}
