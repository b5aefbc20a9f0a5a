import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, useEffect, useRef } from 'react'
import { placesText } from '../../formats/places.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { useSession } from '../parts/context.ts'
import { SeverityIcon } from '../parts/icons.tsx'
import { Unbroken } from '../parts/unbroken.tsx'
import { Details } from './details.tsx'

const useStyles = makeStyles({
  finding: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  current: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  button: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  fresh: {
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: { overflowWrap: 'anywhere' },
  short: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
})

/** What a card is told. */
export interface FindingProps {
  readonly id: string
  readonly finding: ReportFinding
  readonly place: number
  readonly of: number
  /** Whether the Tab key stops here. */
  readonly reachable: boolean
  /** Whether a person is at it, and whether it takes the keyboard's focus then. */
  readonly open: boolean
  readonly focused: boolean
  /** Whether the last change brought it. */
  readonly fresh: boolean
  readonly language: ReportLanguage
}

/**
 * One finding: what and where; when it is looked at, why, what to do, and the fix that it offers. Drawn again only when
 * something of it changed, as a list of thousands is told of every edit.
 */
export const Finding = memo(function Finding({
  id,
  finding,
  place,
  of,
  reachable,
  open,
  focused,
  fresh,
  language,
}: FindingProps) {
  const styles = useStyles()
  const session = useSession()
  const card = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const takesFocus = open && focused
  const { document, pane } = language.interface

  useEffect(() => {
    if (open && card.current !== null) bringIntoView(card.current)
  }, [open])

  useEffect(() => {
    if (!takesFocus) return

    button.current?.focus({ preventScroll: true })
    session.focusTaken()
  }, [takesFocus, session])

  return (
    <article
      ref={card}
      className={mergeClasses(styles.finding, open && styles.current)}
      aria-posinset={place}
      aria-setsize={of}
      aria-label={finding.code}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={open}
        onClick={() => session.reveal(id)}
      >
        <span className={styles.head}>
          <SeverityIcon severity={finding.severity} />
          <span>{document.severities[finding.severity]}</span>
          <bdi dir="ltr">{finding.code}</bdi>
          <span>{placesText({ ...finding, related: [] }, language)}</span>
          {fresh && <span className={styles.fresh}>{pane.fresh}</span>}
        </span>
        <span className={mergeClasses(styles.message, !open && styles.short)}>
          <Unbroken text={finding.message} />
        </span>
      </button>
      {open && <Details finding={finding} />}
    </article>
  )
})

/** With its headings; what is higher than the list begins at its top: the sentence is read before the fix. */
function bringIntoView(card: HTMLElement): void {
  const room = card.closest('section')?.clientHeight ?? 0
  const row = card.parentElement ?? card

  row.scrollIntoView({ block: row.offsetHeight > room ? 'start' : 'nearest' })
}
