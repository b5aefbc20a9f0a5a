import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { usePane, useSession } from '../parts/context.ts'
import { Sign } from '../parts/icons.tsx'
import { sectionsOf } from '../session/listed.ts'
import { noFilters } from '../session/state.ts'
import { FindingFilters } from './filters.tsx'
import { FindingList } from './list.tsx'
import { SeverityFilter } from './severity-filter.tsx'

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, padding: tokens.spacingHorizontalM },
  wrap: { whiteSpace: 'normal' },
})

/** What is wrong, to decide, and good to know. */
export function CheckView() {
  const styles = useStyles()
  const { report, findings, filters, language } = usePane()
  const sections = useMemo(() => sectionsOf({ report, findings, filters }), [report, findings, filters])
  const keys = useMemo(() => sections.flatMap((section) => section.findings.map(({ key }) => key)), [sections])
  if (report === null) return null

  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <NotAPlan />
        <SeverityFilter />
        <FindingFilters />
        <Steps listed={keys} />
      </div>
      {report.findings.length === 0 && <p className={styles.text}>{language.interface.report.nothingFound}</p>}
      {report.findings.length > 0 && keys.length === 0 && <NoneMatch />}
      <FindingList sections={sections} />
    </div>
  )
}

/** Where matrices were not recognised: that comes first, whatever else was found. */
function NotAPlan() {
  const styles = useStyles()
  const { report, language } = usePane()
  const words = language.interface.pane
  if (!report?.findings.some(({ rule }) => rule === 'workbook/matrix-missing')) return null

  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.wrap}>
        <MessageBarTitle>{words.notAPlan}</MessageBarTitle> {words.notAPlanHint}
      </MessageBarBody>
    </MessageBar>
  )
}

function NoneMatch() {
  const styles = useStyles()
  const session = useSession()
  const words = usePane().language.interface.pane

  return (
    <p className={styles.text} role="status">
      {words.noneMatch} <Button onClick={() => session.filter(noFilters)}>{words.clear}</Button>
    </p>
  )
}

/** The way from finding to finding, and marks in the workbook. */
function Steps({ listed }: { readonly listed: readonly string[] }) {
  const styles = useStyles()
  const session = useSession()
  const { report, current, marked, busy, language } = usePane()
  const words = language.interface.pane
  const at = listed.indexOf(current ?? '')
  const none = listed.length === 0
  const position =
    at < 0
      ? words.listed(listed.length, report?.findings.length ?? 0, language.say)
      : words.position(at + 1, listed.length, language.say)

  return (
    <div className={styles.line}>
      <span className={styles.grow} aria-live="polite">
        {position}
      </span>
      <Button size="small" disabled={none || busy} onClick={() => (marked ? session.unmark() : session.mark())}>
        {marked ? words.unmark : words.mark}
      </Button>
      <Button
        size="small"
        disabled={none}
        icon={<Sign of="previous" />}
        aria-label={words.previous}
        title={words.keys}
        onClick={() => session.step(-1)}
      />
      <Button
        size="small"
        disabled={none}
        icon={<Sign of="next" />}
        aria-label={words.next}
        title={words.keys}
        onClick={() => session.step(1)}
      />
    </div>
  )
}
