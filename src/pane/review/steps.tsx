import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { usePane, useSession } from '../parts/context.ts'
import { Sign } from '../parts/icons.tsx'
import { agendaIn, isPending } from './agenda.ts'

const useStyles = makeStyles({
  // The way on stays in sight beside a finding that is longer than the pane.
  line: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  grow: { flexGrow: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, width: '100%' },
})

/** The way from finding to finding, and what was decided last. */
export function Steps({ place, of }: { readonly place: number; readonly of: number }) {
  const styles = useStyles()
  const session = useSession()
  const { review, language } = usePane()
  const { pane } = language.interface
  const size = review.projector ? 'large' : 'medium'

  return (
    <div className={styles.line}>
      <Recorded />
      <span className={styles.grow} aria-live="polite">
        {of > 0 && pane.position(place + 1, of, language.say)}
      </span>
      <Button
        size={size}
        disabledFocusable={place <= 0}
        icon={<Sign of="previous" />}
        aria-label={pane.previous}
        title={pane.keys}
        onClick={() => session.review.step(-1)}
      />
      <Button
        size={size}
        disabledFocusable={place >= of - 1}
        icon={<Sign of="next" />}
        aria-label={pane.next}
        title={pane.keys}
        onClick={() => session.review.step(1)}
      />
    </div>
  )
}

function Recorded() {
  const styles = useStyles()
  const { report, findings, review, language } = usePane()
  const { committee } = language.interface
  const { recorded } = review
  const isDone = recorded !== null && !agendaIn({ report, findings, review }).some(({ finding }) => isPending(finding))
  const said = recorded === null ? '' : committee.recorded(recorded, language.say)

  return (
    <p className={styles.said} role="status">
      {said} {isDone && committee.allDecided}
    </p>
  )
}
