import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { usePane, useSession } from './parts/context.ts'
import { viewNames as names, type View } from './views.ts'

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', paddingInline: tokens.spacingHorizontalXS },
  tab: {
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalS,
    '@media (max-width: 359px)': { paddingInline: tokens.spacingHorizontalSNudge },
    border: 'none',
    borderBlockEndWidth: tokens.strokeWidthThicker,
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: 'transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBlockEndColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // There the system draws every border, seen or not.
    '@media (forced-colors: active)': { borderBlockEndColor: 'Canvas' },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBlockEndColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBlockEndColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBlockEndColor: 'Highlight' },
  },
})

/** The id by which a page is named after its tab. */
export function tabId(view: View): string {
  return `infitah-tab-${view}`
}

/** The way to each page: one stop of the Tab key, and arrows from there. */
export function Tabs() {
  const styles = useStyles()
  const session = useSession()
  const { view, language } = usePane()
  const { pane } = language.interface

  return (
    <div role="tablist" className={styles.tabs} onKeyDown={(event) => goTo(event, session.open, language.dir)}>
      {names.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={name === view}
          tabIndex={name === view ? 0 : -1}
          className={mergeClasses(styles.tab, name === view && styles.open)}
          onClick={() => session.open(name)}
        >
          {pane.views[name]}
        </button>
      ))}
    </div>
  )
}

/** Arrows go the way that they point. */
function goTo(event: KeyboardEvent<HTMLElement>, open: (view: View) => void, dir: 'rtl' | 'ltr'): void {
  const tabs = [...event.currentTarget.children]
  const at = tabs.indexOf(document.activeElement as Element)
  const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const targets: Readonly<Record<string, number>> = { [onward]: at + 1, [back]: at - 1, Home: 0, End: -1 }
  const target = targets[event.key]
  if (target === undefined) return

  event.preventDefault()
  const next = names.at(target % names.length)
  if (next === undefined) return

  open(next)
  document.getElementById(tabId(next))?.focus()
}
