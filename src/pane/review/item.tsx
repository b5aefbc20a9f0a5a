import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { usePane, useSession } from '../parts/context.ts'
import { SeverityIcon } from '../parts/icons.tsx'
import { Unbroken } from '../parts/unbroken.tsx'
import type { KeyedFinding } from '../session/keys.ts'
import { Decided } from './decided.tsx'
import { Facts } from './facts.tsx'

const useStyles = makeStyles({
  item: {
    scrollMarginTop: '80px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  project: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
})

/** One finding of the agenda, and what the committee decides on it. */
export function Item({ keyed }: { readonly keyed: KeyedFinding }) {
  const styles = useStyles()
  const session = useSession()
  const { review, language } = usePane()
  const { finding } = keyed
  const { focused } = review
  const message = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (!focused) return

    message.current?.closest('article')?.scrollIntoView({ block: 'start' })
    message.current?.focus({ preventScroll: true })
    session.review.change({ focused: false })
  }, [focused, session])

  return (
    <article className={styles.item} aria-label={finding.code}>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <span>{language.interface.document.severities[finding.severity]}</span>
        <bdi dir="ltr">{finding.code}</bdi>
      </div>
      <ProjectName code={finding.project} />
      <h2 ref={message} tabIndex={-1} className={styles.message}>
        <Unbroken text={finding.message} />
      </h2>
      <Facts finding={finding} />
      <Decided keyed={keyed} />
    </article>
  )
}

function ProjectName({ code }: { readonly code: string | null }) {
  const styles = useStyles()
  const { report, language } = usePane()
  const title = report?.totals.projects.find((project) => project.code === code)?.title ?? ''
  if (code === null) return <p className={styles.project}>{language.interface.report.wholePlan}</p>

  return (
    <p className={styles.project}>
      <bdi dir="ltr">{code}</bdi> <bdi>{title}</bdi>
    </p>
  )
}
