import { usePane } from '../parts/context.ts'
import type { Writing } from './decision-form.tsx'
import { Entry, faultText } from './entry.tsx'

/** What is to be said of a decision: who mends and by when, why, to which meeting. */
export function StatusEntries({ draft, faults, meeting, write }: Writing) {
  const { language } = usePane()
  const { committee } = language.interface
  const { status } = draft
  if (status === '') return null

  const isReasoned = status === 'accepted' || status === 'withheld'
  const until = {
    name: 'until',
    kind: 'day',
    value: draft.until,
    onValue: (value: string) => write({ until: value }),
    fault: faultText(faults.until, meeting.day, language),
  } as const

  return (
    <>
      {status === 'to-mend' && (
        <>
          <Entry name="who" kind="line" label={committee.who} value={draft.who} onValue={(who) => write({ who })} />
          <Entry {...until} label={committee.until} />
        </>
      )}
      {status === 'deferred' && <Entry {...until} label={committee.toMeeting} needed />}
      <Entry
        name="reason"
        kind="lines"
        label={committee.reason}
        value={draft.reason}
        onValue={(reason) => write({ reason })}
        needed={isReasoned}
        fault={faultText(faults.reason, meeting.day, language)}
      />
      <Entry name="note" kind="line" label={committee.note} value={draft.note} onValue={(note) => write({ note })} />
    </>
  )
}
