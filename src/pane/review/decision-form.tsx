import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { ReportFinding } from '../../report/schema.ts'
import { kindWords } from '../../review/layout.ts'
import type { Meeting, Status } from '../../review/types.ts'
import { usePane, useSession } from '../parts/context.ts'
import type { KeyedFinding } from '../session/keys.ts'
import { decisionIn, draftFor, type Faults, faultsIn, statusesFor } from './draft.ts'
import { faultText, toFirstFault, useFormStyles } from './entry.tsx'
import type { Draft } from './state.ts'
import { StatusEntries } from './status-entries.tsx'

/** What the parts of a form share. */
export interface Writing {
  readonly draft: Draft
  readonly faults: Faults<Draft>
  readonly meeting: Meeting
  readonly write: (some: Partial<Draft>) => void
}

/** What the committee decides on a finding: nothing is recorded before its button is pressed. */
export function DecisionForm({ keyed, meeting }: { readonly keyed: KeyedFinding; readonly meeting: Meeting }) {
  const styles = useFormStyles()
  const session = useSession()
  const { review, busy, language } = usePane()
  const { key, finding } = keyed
  const { committee, review: words } = language.interface
  const draft = review.drafts.get(key) ?? draftFor(finding)
  const [asked, setAsked] = useState(false)
  const record = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    const faults = faultsIn(draft, meeting)
    const decision = decisionIn(draft, meeting)
    if (decision === null || Object.keys(faults).length > 0) return toFirstFault(event.currentTarget, faults)
    if (!busy) void session.review.decide(keyed, decision)
  }
  const writing: Writing = {
    draft,
    meeting,
    faults: asked ? faultsIn(draft, meeting) : {},
    write: (some) =>
      session.review.change({ drafts: new Map(session.state().review.drafts).set(key, { ...draft, ...some }) }),
  }

  return (
    <form className={styles.form} noValidate onSubmit={record}>
      <StatusChoice finding={finding} {...writing} />
      <StatusEntries {...writing} />
      <p className={styles.hint}>
        {words.meetingOf(meeting.day, language.say)} · {committee.by}: <bdi>{meeting.by}</bdi>
      </p>
      <Button type="submit" appearance="primary" size={review.projector ? 'large' : 'medium'} disabledFocusable={busy}>
        {committee.record}
      </Button>
    </form>
  )
}

function StatusChoice({ finding, draft, faults, meeting, write }: Writing & { readonly finding: ReportFinding }) {
  const { language } = usePane()
  const { committee, review } = language.interface
  const fault = faultText(faults.status, meeting.day, language)

  return (
    <Field
      label={committee.decision}
      required
      {...(finding.severity === 'error' && { hint: review.objections['error-accepted'] })}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      <RadioGroup name="status" value={draft.status} onChange={(_, { value }) => write({ status: value as Status })}>
        {statusesFor(finding).map((status) => (
          <Radio key={status} value={status} label={kindWords[language.code][status][0]} />
        ))}
      </RadioGroup>
    </Field>
  )
}
