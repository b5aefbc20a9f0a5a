import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { troubleText } from '../session/trouble.ts'
import { usePane, useSession } from './context.ts'
import { usePageStyles } from './page.ts'

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  text: { margin: 0 },
  button: { alignSelf: 'start' },
})

/** What stands in place of the views until the workbook is read, or where it cannot be. */
export function Waiting() {
  const { phase } = usePane()

  return phase.step === 'stopped' ? <Stopped /> : <Reading />
}

function Reading() {
  const styles = useStyles()
  const session = useSession()
  const { phase, language } = usePane()
  const words = language.interface.pane
  const reading = phase.step === 'reading'

  return (
    <div className={styles.page} aria-busy="true">
      <p className={styles.text} role="status">
        {reading ? words.reading : words.judging}
      </p>
      <ProgressBar
        aria-label={reading ? words.reading : words.judging}
        {...(reading && phase.part > 0 && { value: phase.part })}
      />
      <Button className={styles.button} onClick={session.cancel}>
        {words.cancel}
      </Button>
    </div>
  )
}

function Stopped() {
  const styles = useStyles()
  const page = usePageStyles()
  const session = useSession()
  const { phase, language } = usePane()
  const words = language.interface.pane
  if (phase.step !== 'stopped') return null

  const { reason } = phase.trouble

  return (
    <div className={styles.page} role="alert">
      <h2 className={page.heading}>{troubleText(phase.trouble, language)}</h2>
      <p className={styles.text}>{reason === 'cell-edit-mode' ? words.beginsByItself : words.wayOut[reason]}</p>
      <Button className={styles.button} appearance="primary" onClick={() => session.read()}>
        {words.again}
      </Button>
    </div>
  )
}
