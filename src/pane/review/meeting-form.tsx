import { Button } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { usePane, useSession } from '../parts/context.ts'
import { type Faults, meetingDraftFor, meetingFaults, meetingIn } from './draft.ts'
import { Entry, faultText, toFirstFault, useFormStyles } from './entry.tsx'
import type { MeetingDraft } from './state.ts'

interface MeetingFormProps {
  readonly draft: MeetingDraft
  readonly isFirst: boolean
}

/** The meeting's day, place, who is there, and who records: kept with the workbook once it is recorded. */
export function MeetingForm({ draft, isFirst }: MeetingFormProps) {
  const styles = useFormStyles()
  const session = useSession()
  const { busy, language } = usePane()
  const { committee, pane } = language.interface
  const [asked, setAsked] = useState(false)
  const faults = meetingFaults(draft)
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    if (Object.keys(faults).length > 0) return toFirstFault(event.currentTarget, faults)
    if (!busy) void session.review.meet(meetingIn(draft))
  }

  return (
    <form className={styles.form} noValidate onSubmit={save}>
      {isFirst && <p className={styles.hint}>{committee.noMeeting}</p>}
      <MeetingEntries draft={draft} faults={asked ? faults : {}} />
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {committee.save}
        </Button>
        {!isFirst && <Button onClick={() => session.review.change({ meeting: null })}>{pane.cancel}</Button>}
      </div>
    </form>
  )
}

interface MeetingEntriesProps {
  readonly draft: MeetingDraft
  readonly faults: Faults<MeetingDraft>
}

function MeetingEntries({ draft, faults }: MeetingEntriesProps) {
  const session = useSession()
  const { language } = usePane()
  const { committee } = language.interface
  const write = (some: Partial<MeetingDraft>) => session.review.change({ meeting: { ...draft, ...some } })
  const entry = (name: 'place' | 'present' | 'by') => ({
    name,
    label: committee[name],
    value: draft[name],
    onValue: (value: string) => write({ [name]: value }),
  })

  return (
    <>
      <DayEntry draft={draft} write={write} fault={faultText(faults.day, '', language)} />
      <Entry kind="line" {...entry('place')} />
      <Entry kind="lines" {...entry('present')} hint={committee.presentHint} />
      <Entry kind="line" {...entry('by')} hint={committee.byHint} needed fault={faultText(faults.by, '', language)} />
    </>
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
