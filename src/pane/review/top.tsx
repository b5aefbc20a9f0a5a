import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { agendaProgress } from '../../formats/agenda.ts'
import { usePane, useSession } from '../parts/context.ts'

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
})

/** How much of the agenda is done, and how large it is shown. */
export function Top() {
  const styles = useStyles()
  const session = useSession()
  const { report, review, language } = usePane()
  const { committee } = language.interface
  const { decided, all } = agendaProgress(report?.findings ?? [])
  const text = all === 0 ? committee.nothing : committee.progress(decided, all, language.say)

  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <span className={styles.grow}>{text}</span>
        <Button
          size="small"
          aria-pressed={review.projector}
          onClick={() => session.review.change({ projector: !review.projector })}
        >
          {review.projector ? committee.desk : committee.projector}
        </Button>
      </div>
      {all > 0 && <ProgressBar aria-label={text} value={decided} max={all} thickness="large" />}
    </div>
  )
}
