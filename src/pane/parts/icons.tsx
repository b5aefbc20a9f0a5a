import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReportFinding } from '../../report/schema.ts'

const useStyles = makeStyles({
  icon: { width: '16px', height: '16px', flexShrink: 0 },
  // Drawings keep their own colours where the system sets all others.
  severity: { '@media (forced-colors: active)': { color: 'CanvasText' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
})

/** A shape for each severity, so that colour is not needed to tell them apart: its name stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: ReportFinding['severity'] }) {
  const styles = useStyles()

  return (
    <svg
      className={mergeClasses(styles.icon, styles[severity], styles.severity)}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="currentColor"
    >
      <path d={shapes[severity]} fillRule="evenodd" />
    </svg>
  )
}

const shapes: { readonly [S in ReportFinding['severity']]: string } = {
  error:
    'M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.6 4.5 4.5 5.6 6.9 8l-2.4 2.4 1.1 1.1L8 9.1l2.4 2.4 1.1-1.1L9.1 8l2.4-2.4-1.1-1.1L8 6.9z',
  warning: 'M8 1 15.5 14.5H.5zM7.2 5.5v4.7h1.6V5.5zm0 6v1.6h1.6v-1.6z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.2 4v1.6h1.6V4zm0 3v5h1.6V7z',
}

const strokes = {
  next: 'M3 5.5 8 10.5 13 5.5',
  previous: 'M3 10.5 8 5.5 13 10.5',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3',
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M6.5 3 3 6.5 6.5 10M3 6.5h6a3.5 3.5 0 0 1 0 7H6',
  filter: 'M2 4h12M4 8h8M6.5 12h3',
} as const

/** A sign for a button that has a name. */
export function Sign({ of }: { readonly of: keyof typeof strokes }) {
  const styles = useStyles()

  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={strokes[of]} />
    </svg>
  )
}
