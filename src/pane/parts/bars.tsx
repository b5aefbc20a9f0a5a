import { makeStyles, tokens } from '@fluentui/react-components'
import { InParts } from './in-parts.tsx'

/** A bar: what it stands for, its value as written, and its length in thousandths of the longest there can be. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly length: number
}

/** A bar with its line and the gap below, in pixels. */
const usualHeight = 52

const useStyles = makeStyles({
  chart: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  bars: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  bar: { contentVisibility: 'auto', containIntrinsicSize: 'auto 44px' },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  label: { overflowWrap: 'anywhere', minWidth: 0 },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  drawing: { display: 'block', width: '100%', height: '12px', marginBlockStart: '2px' },
  track: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  length: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
})

/**
 * Bars under each other, beginning on the side where the language does. Labels and values are text, so that they are
 * read at any width and by a screen reader; only the bar itself is drawn.
 */
export function Bars({
  title,
  bars,
  dir,
}: {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly dir: 'rtl' | 'ltr'
}) {
  const styles = useStyles()

  return (
    <figure className={styles.chart}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.bars}>
        <InParts
          items={bars}
          draw={(bar, index) => <Line key={bar.key} bar={bar} place={index + 1} of={bars.length} dir={dir} />}
          height={usualHeight}
          space={(watched, height) => <li ref={watched} aria-hidden="true" style={{ height }} />}
        />
      </ul>
    </figure>
  )
}

interface LineProps {
  readonly bar: Bar
  readonly place: number
  readonly of: number
  readonly dir: 'rtl' | 'ltr'
}

function Line({ bar: { label, value, length }, place, of, dir }: LineProps) {
  const styles = useStyles()
  const long = Math.min(Math.max(length, 0), 1000)

  return (
    <li className={styles.bar} aria-posinset={place} aria-setsize={of}>
      <div className={styles.line}>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{value}</span>
      </div>
      <svg className={styles.drawing} viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} x="0" y="0" width="1000" height="12" vectorEffect="non-scaling-stroke" />
        <rect className={styles.length} x={dir === 'rtl' ? 1000 - long : 0} y="0" width={long} height="12" />
      </svg>
    </li>
  )
}
