import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { usePane, useSession } from './context.ts'
import { Sign } from './icons.tsx'

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ':not(:empty)': { paddingBlockStart: tokens.spacingVerticalS },
  },
  bar: { paddingBlock: tokens.spacingVerticalXS, alignItems: 'start', columnGap: tokens.spacingHorizontalXS },
  body: { whiteSpace: 'normal', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, justifyContent: 'space-between' },
})

/** What came of the last act, and what the last change brought; read out by screen readers as it appears. */
export function Notices() {
  const styles = useStyles()

  return (
    <div className={styles.notices} role="status" aria-live="polite">
      <LastAct />
      <LastChange />
    </div>
  )
}

function LastAct() {
  const styles = useStyles()
  const session = useSession()
  const { notice, language, undoable } = usePane()
  const words = language.interface.pane
  if (notice === null) return null

  return (
    <MessageBar
      className={styles.bar}
      layout="multiline"
      intent={notice.tone === 'done' ? 'success' : 'warning'}
      politeness="polite"
    >
      <MessageBarBody className={styles.body}>
        {notice.text(language)} {notice.wayOut?.(language)}
        <div className={styles.line}>
          {undoable > 0 && notice.undoable ? (
            <Button size="small" onClick={() => session.undo()}>
              {words.undo}
            </Button>
          ) : (
            <span />
          )}
          <Button
            size="small"
            appearance="transparent"
            icon={<Sign of="close" />}
            aria-label={words.close}
            onClick={() => session.tell(null)}
          />
        </div>
      </MessageBarBody>
    </MessageBar>
  )
}

function LastChange() {
  const styles = useStyles()
  const session = useSession()
  const { news, language } = usePane()
  const words = language.interface.pane
  const said = [
    news.appeared.size > 0 ? words.appeared(news.appeared.size, language.say) : '',
    news.mended > 0 ? words.mended(news.mended, language.say) : '',
  ].filter((text) => text !== '')
  if (said.length === 0) return null

  return (
    <MessageBar className={styles.bar} intent={news.appeared.size > 0 ? 'info' : 'success'} politeness="polite">
      <MessageBarBody className={styles.body}>
        <div className={styles.line}>
          <span>{said.join(' · ')}</span>
          <Button
            size="small"
            appearance="transparent"
            icon={<Sign of="close" />}
            aria-label={words.close}
            onClick={session.dismissNews}
          />
        </div>
      </MessageBarBody>
    </MessageBar>
  )
}
