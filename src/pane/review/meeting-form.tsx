import { Button } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { usePane, useSession } from '../parts/context.ts'
import { meetingDraftFor, meetingFaults, meetingIn } from './draft.ts'
import { Entry, faultText, toFirstFault, useFormStyles } from './entry.tsx'
import type { MeetingDraft } from './state.ts'

/** The meeting's day, place, who is there, and who records: kept with the workbook once it is recorded. */
export function MeetingForm({ draft, isFirst }: { readonly draft: MeetingDraft; readonly isFirst: boolean }) {
  const styles = useFormStyles()
  const session = useSession()
  const { busy, language } = usePane()
  const { committee, pane } = language.interface
  const [asked, setAsked] = useState(false)
  const faults = asked ? meetingFaults(draft) : {}
  const write = (some: Partial<MeetingDraft>) => session.review.change({ meeting: { ...draft, ...some } })
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    const found = meetingFaults(draft)
    if (Object.keys(found).length > 0) return toFirstFault(event.currentTarget, found)
    if (!busy) void session.review.meet(meetingIn(draft))
  }

  return (
    <form className={styles.form} noValidate onSubmit={save}>
      {isFirst && <p className={styles.hint}>{committee.noMeeting}</p>}
      <DayEntry draft={draft} write={write} fault={faultText(faults.day, '', language)} />
      <Entry
        name="place"
        kind="line"
        label={committee.place}
        value={draft.place}
        onValue={(place) => write({ place })}
      />
      <Entry
        name="present"
        kind="lines"
        label={committee.present}
        hint={committee.presentHint}
        value={draft.present}
        onValue={(present) => write({ present })}
      />
      <Entry
        name="by"
        kind="line"
        label={committee.by}
        hint={committee.byHint}
        value={draft.by}
        onValue={(by) => write({ by })}
        needed
        fault={faultText(faults.by, '', language)}
      />
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {committee.save}
        </Button>
        {!isFirst && <Button onClick={() => session.review.change({ meeting: null })}>{pane.cancel}</Button>}
      </div>
    </form>
  )
}

interface DayEntryProps {
  readonly draft: MeetingDraft
  readonly write: (some: Partial<MeetingDraft>) => void
  readonly fault: string | undefined
}

/** The day of a meeting that was recorded already brings back what was recorded of it. */
function DayEntry({ draft, write, fault }: DayEntryProps) {
  const { report, language } = usePane()
  const onDay = (day: string) => {
    const known = report?.review?.meetings.find((meeting) => meeting.day === day)
    write(known === undefined ? { day } : meetingDraftFor(known, day))
  }

  return (
    <Entry
      name="day"
      kind="day"
      label={language.interface.committee.day}
      value={draft.day}
      onValue={onDay}
      needed
      fault={fault}
    />
  )
}
