import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { dayText } from '../../formats/decision.ts'
import { usePane, useSession } from '../parts/context.ts'
import { TextButton } from '../parts/text-button.tsx'
import { placeOf } from '../session/writes.ts'
import { meetingNow } from './agenda.ts'
import { meetingDraftFor } from './draft.ts'
import { MeetingForm } from './meeting-form.tsx'

const useStyles = makeStyles({
  meeting: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { margin: 0, flexGrow: 1, overflowWrap: 'anywhere' },
})

/** The meeting that decisions are recorded under, and the way to the sheet that keeps it. */
export function MeetingLine() {
  const styles = useStyles()
  const { report, review, language } = usePane()
  const { committee } = language.interface
  const meeting = meetingNow({ report, review })
  const draft = review.meeting ?? (meeting === null ? meetingDraftFor(null, report?.asOf ?? '') : null)

  return (
    <section className={styles.meeting} aria-label={committee.meeting}>
      {draft === null ? <Noted /> : <MeetingForm draft={draft} isFirst={meeting === null} />}
    </section>
  )
}

function Noted() {
  const styles = useStyles()
  const session = useSession()
  const { report, review, language } = usePane()
  const { say, interface: words } = language
  const meeting = meetingNow({ report, review })
  const row = report?.review?.decisions.at(-1)
  if (meeting === null) return null

  const { day, place, present, by } = meeting
  const parts = [
    words.committee.heldOn(dayText(day, say), say),
    ...(place === null ? [] : [say.code(place)]),
    words.committee.count(present.length, say),
    words.committee.recordedBy(by, say),
  ]

  return (
    <>
      <div className={styles.line}>
        <p className={styles.text}>{parts.join(' · ')}</p>
        <Button
          size="small"
          onClick={() => session.review.change({ meeting: meetingDraftFor(meeting, report?.asOf ?? '') })}
        >
          {words.committee.change}
        </Button>
      </div>
      {row !== undefined && (
        <div>
          <TextButton onClick={() => session.show(placeOf(row))}>{words.committee.sheet}</TextButton>
        </div>
      )}
    </>
  )
}
