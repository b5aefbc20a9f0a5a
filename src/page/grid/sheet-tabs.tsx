import type { KeyboardEvent } from 'react'
import type { Workbook } from '../../grid/index.ts'
import type { Language } from '../../lang/index.ts'

/** What the tabs take. */
export interface SheetTabsProps {
  readonly workbook: Workbook
  readonly language: Language
  /** The name of the sheet in sight. */
  readonly now: string
  readonly open: (name: string) => void
}

/** The sheets of a workbook as tabs, in its order. */
export function SheetTabs({ workbook, language, now, open }: SheetTabsProps) {
  return (
    <div
      role="tablist"
      aria-label={language.interface.page.sheets}
      className="tabs"
      onKeyDown={(event) => moveTab(event, workbook, now, open)}
    >
      {workbook.sheets.map(({ name }) => (
        <button
          key={name}
          ref={name === now ? bringIntoSight : null}
          type="button"
          role="tab"
          dir="auto"
          aria-selected={name === now}
          tabIndex={name === now ? 0 : -1}
          onClick={() => open(name)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

function bringIntoSight(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
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
