import { type KeyboardEvent, useMemo } from 'react'
import { addressOf, cellAt, mergeOver, type Place, type Sheet, sheetNamed, type Workbook } from '../../grid/index.ts'
import type { Mark } from '../../hosts/host.ts'
import type { Language } from '../../lang/index.ts'
import { SheetGrid } from './sheet-grid.tsx'
import { shownValue } from './shown-value.ts'

/** What the viewer shows of a workbook. */
export interface ViewerProps {
  readonly workbook: Workbook
  readonly language: Language
  readonly current: Place
  /** The place that was last asked to be shown, a new object each time. */
  readonly shown: Place | null
  readonly marks: readonly Mark[]
  readonly onMove: (to: Place) => void
}

/** A workbook to look at: its sheets as tabs, the current cell's content in full, the cells of one sheet. */
export function Viewer({ workbook, language, current, shown, marks, onMove }: ViewerProps) {
  const sheet = sheetNamed(workbook, current.sheet) ?? workbook.sheets[0]
  const { date1904 } = workbook
  const showing = useMemo(() => ({ locale: language.code === 'en' ? 'en' : 'fr', date1904 }), [language, date1904])
  const severities = useMemo(() => severitiesOn(sheet, marks), [sheet, marks])
  if (sheet === undefined) return null

  const { page } = language.interface
  const open = (name: string) => onMove({ sheet: name, row: 0, column: 0 })
  const cell = cellAt(sheet, current.row, current.column)

  return (
    <section className="viewer">
      <div className="bar">
        <span className="address" dir="ltr">
          {addressOf(current)}
        </span>
        <output className="content" aria-label={page.cell}>
          {cell?.formula !== undefined && (
            <bdi className="formula" dir="ltr">
              ={cell.formula}
            </bdi>
          )}
          <bdi>{cell !== undefined && shownValue(cell, showing).text}</bdi>
        </output>
      </div>
      <SheetGrid
        key={sheet.name}
        {...{ sheet, language, showing, current, severities }}
        shown={shown?.sheet.toLowerCase() === sheet.name.toLowerCase() ? shown : null}
        onMove={(to) => onMove({ sheet: sheet.name, row: to.row, column: to.column })}
      />
      <div
        role="tablist"
        aria-label={page.sheets}
        className="tabs"
        onKeyDown={(event) => moveTab(event, workbook, sheet.name, open)}
      >
        {workbook.sheets.map(({ name }) => (
          <button
            key={name}
            ref={name === sheet.name ? bringIntoSight : null}
            type="button"
            role="tab"
            dir="auto"
            aria-selected={name === sheet.name}
            tabIndex={name === sheet.name ? 0 : -1}
            onClick={() => open(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
  )
}

function bringIntoSight(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** The marks of a sheet by the cell that is seen at their place, the worst where there are several. */
function severitiesOn(sheet: Sheet | undefined, marks: readonly Mark[]): ReadonlyMap<string, Mark['severity']> {
  if (sheet === undefined || marks.length === 0) return new Map()

  const rank = { error: 2, warning: 1, info: 0 }
  const over = mergeOver(sheet)
  const own = marks.filter(({ at }) => at.sheet.toLowerCase() === sheet.name.toLowerCase())

  return new Map(
    [...own]
      .sort((a, b) => rank[a.severity] - rank[b.severity])
      .map(({ at, severity }) => [addressOf(over(at.row, at.column) ?? at), severity]),
  )
}

function moveTab(event: KeyboardEvent, { sheets }: Workbook, now: string, open: (name: string) => void): void {
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return

  const index = sheets.findIndex(({ name }) => name === now) + (event.key === forward ? 1 : -1)
  const next = sheets.at(index % sheets.length)
  if (next === undefined) return

  open(next.name)
  const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')
  tabs[sheets.indexOf(next)]?.focus()
}
