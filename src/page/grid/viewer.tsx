import { useMemo } from 'react'
import { cellAt, type Place, sheetNamed, type Workbook } from '../../grid/index.ts'
import type { Mark } from '../../hosts/host.ts'
import type { Language } from '../../lang/index.ts'
import { ContentBar } from './content-bar.tsx'
import { severitiesOn } from './marks.ts'
import { SheetGrid } from './sheet-grid.tsx'
import { SheetTabs } from './sheet-tabs.tsx'

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

  const isHere = shown?.sheet.toLowerCase() === sheet.name.toLowerCase()
  const cell = cellAt(sheet, current.row, current.column)

  return (
    <section className="viewer">
      <ContentBar at={current} {...{ cell, showing, language }} />
      <SheetGrid
        key={sheet.name}
        {...{ sheet, language, showing, current, severities }}
        shown={isHere ? shown : null}
        onMove={({ row, column }) => onMove({ sheet: sheet.name, row, column })}
      />
      <SheetTabs
        {...{ workbook, language }}
        now={sheet.name}
        open={(name) => onMove({ sheet: name, row: 0, column: 0 })}
      />
    </section>
  )
}
