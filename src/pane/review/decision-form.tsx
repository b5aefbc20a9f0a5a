import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { dayText } from '../../formats/decision.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { kindWords } from '../../review/layout.ts'
import type { Meeting, Status } from '../../review/types.ts'
import { usePane, useSession } from '../parts/context.ts'
import type { KeyedFinding } from '../session/keys.ts'
import { isPending } from './agenda.ts'
import { decisionIn, draftFor, type Faults, faultsIn, statusesFor, withoutDraft } from './draft.ts'
import { faultText, toFirstFault, useFormStyles } from './entry.tsx'
import { sentence } from './sentence.ts'
import type { Draft } from './state.ts'
import { StatusEntries } from './status-entries.tsx'

/** What the parts of a form share. */
export interface Writing {
  readonly draft: Draft
  readonly faults: Faults<Draft>
  readonly meeting: Meeting
  readonly write: (some: Partial<Draft>) => void
}

interface DecisionFormProps {
  readonly keyed: KeyedFinding
  readonly meeting: Meeting
}

/** What the committee decides on a finding: nothing is recorded before its button is pressed. */
export function DecisionForm({ keyed, meeting }: DecisionFormProps) {
  const styles = useFormStyles()
  const { language } = usePane()
  const { say, interface: words } = language
  const { record, writing } = useWriting(keyed, meeting)

  return (
    <form className={styles.form} noValidate onSubmit={record}>
      <StatusChoice finding={keyed.finding} {...writing} />
      <StatusEntries {...writing} />
      <p className={styles.hint}>
        {words.committee.heldOn(dayText(meeting.day, say), say)} · {words.committee.recordedBy(meeting.by, say)}
      </p>
      <Acts keyed={keyed} />
    </form>
  )
}

/** A draft as it is being written, and how it is recorded once nothing is wrong with it. */
function useWriting({ key, finding }: KeyedFinding, meeting: Meeting) {
  const session = useSession()
  const { review, busy } = usePane()
  const draft = review.drafts.get(key) ?? draftFor(finding)
  const faults = faultsIn(draft, meeting)
  const [asked, setAsked] = useState(false)
  const record = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    const decision = decisionIn(draft, meeting)
    if (decision === null || Object.keys(faults).length > 0) return toFirstFault(event.currentTarget, faults)
    if (!busy) void session.review.decide({ key, finding }, decision)
  }
  const write = (some: Partial<Draft>) =>
    session.review.change({ drafts: new Map(session.state().review.drafts).set(key, { ...draft, ...some }) })
  const writing: Writing = { draft, meeting, faults: asked ? faults : {}, write }

  return { record, writing }
}

function Acts({ keyed: { key, finding } }: Pick<DecisionFormProps, 'keyed'>) {
  const styles = useFormStyles()
  const session = useSession()
  const { review, busy, language } = usePane()
  const { committee, pane } = language.interface
  const size = review.projector ? 'large' : 'medium'

  return (
    <div className={styles.acts}>
      <Button type="submit" appearance="primary" size={size} disabledFocusable={busy}>
        {committee.record}
      </Button>
      {finding.decision !== null && !isPending(finding) && (
        <Button size={size} onClick={() => session.review.change({ drafts: withoutDraft(review.drafts, key) })}>
          {pane.cancel}
        </Button>
      )}
    </div>
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
      {...(finding.severity === 'error' && { hint: sentence(review.objections['error-accepted']) })}
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
