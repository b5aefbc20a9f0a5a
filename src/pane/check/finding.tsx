import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { placesText } from '../../formats/places.ts'
import { valueText } from '../../formats/values.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { usePane, useSession } from '../parts/context.ts'
import { SeverityIcon } from '../parts/icons.tsx'
import { placeOf } from '../session/writes.ts'
import { Offer } from './offer.tsx'

const otherCells = 12

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
  message: { overflowWrap: 'anywhere' },
  short: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingHorizontalS,
  },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 8px', margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What a card is told. */
export interface FindingProps {
  readonly id: string
  readonly finding: ReportFinding
  readonly place: number
  readonly of: number
  /** Whether the Tab key stops here. */
  readonly reachable: boolean
}

/** One finding: what and where; when it is looked at, why, what to do, and the fix that it offers. */
export function Finding({ id, finding, place, of, reachable }: FindingProps) {
  const styles = useStyles()
  const session = useSession()
  const { current, focused, news, language } = usePane()
  const button = useRef<HTMLButtonElement>(null)
  const open = current === id
  const takesFocus = open && focused
  const { document, pane } = language.interface

  useEffect(() => {
    if (!takesFocus) return

    button.current?.focus({ preventScroll: true })
    session.focusTaken()
  }, [takesFocus, session])

  return (
    <article
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
          {news.appeared.has(id) && <Badge color="brand">{pane.fresh}</Badge>}
        </span>
        <span className={mergeClasses(styles.message, !open && styles.short)}>{finding.message}</span>
      </button>
      {open && <Details finding={finding} />}
    </article>
  )
}

function Details({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles()
  const { language } = usePane()
  const { columns } = language.interface.document
  const facts = [
    [columns.actual, valueText(finding.actual, language.say)],
    [columns.expected, valueText(finding.expected, language.say)],
    [columns.why, finding.why],
    [columns.todo, finding.todo],
  ].filter(([, fact]) => fact !== '')

  return (
    <div className={styles.more}>
      <dl className={styles.facts}>
        {facts.map(([label, fact]) => [
          <dt key={`${label}-label`} className={styles.label}>
            {label}
          </dt>,
          <dd key={`${label}-fact`} className={styles.fact}>
            {fact}
          </dd>,
        ])}
      </dl>
      <OtherCells finding={finding} />
      {finding.fix !== null && <Offer finding={finding} fix={finding.fix} />}
    </div>
  )
}

/** The other cells that a finding speaks of, each a way there. */
function OtherCells({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles()
  const session = useSession()
  const { language } = usePane()
  const { sheet, cells, related = [] } = finding
  const places = [
    ...(sheet === null ? [] : cells.slice(1).map((cell) => ({ sheet, cell }))),
    ...related.flatMap((one) => one.cells.map((cell) => ({ sheet: one.sheet, cell }))),
  ].slice(0, otherCells)
  if (places.length === 0) return null

  return (
    <div className={styles.cells}>
      <span className={styles.label}>{language.interface.pane.also}</span>
      {places.map((place) => (
        <Link
          key={`${place.sheet}!${place.cell}`}
          as="button"
          aria-label={language.interface.document.at(place.sheet, place.cell, language.say)}
          onClick={() => session.show(placeOf(place))}
        >
          <bdi dir="ltr">{place.cell}</bdi>
        </Link>
      ))}
    </div>
  )
}
