import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { dayText, decisionLines } from '../../formats/decision.ts'
import { withheldProjects } from '../../formats/withheld.ts'
import type { Meeting } from '../../review/types.ts'
import { usePane, useSession } from '../parts/context.ts'
import { meetingNow } from './agenda.ts'
import { decisionIn, draftFor, type Faults, faultsIn, withoutDraft } from './draft.ts'
import { Entry, faultText, toFirstFault, useFormStyles } from './entry.tsx'
import type { Draft } from './state.ts'

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  inside: { paddingBlockStart: tokens.spacingVerticalS },
})

/** Projects that are not to be sent as a whole, whatever is found in them: which they are, and the way to say so of one. */
export function Withholding() {
  const styles = useStyles()
  const form = useFormStyles()
  const { report, review, language } = usePane()
  const { committee, review: words } = language.interface
  if (report === null || report.totals.projects.length === 0) return null

  const withheld = withheldProjects(report)
  const meeting = meetingNow({ report, review })

  return (
    <details open={withheld.length > 0}>
      <summary className={styles.summary}>{committee.withhold}</summary>
      <div className={`${form.form} ${styles.inside}`}>
        {withheld.length > 0 && <strong>{words.withheld}</strong>}
        {withheld.length > 0 && (
          <ul className={styles.list}>
            {withheld.map(({ project, title, decision }) => (
              <li key={project}>
                <bdi dir="ltr">{project}</bdi> <bdi>{title}</bdi>
                <div>{decisionLines({ decision }, language).join(' ')}</div>
              </li>
            ))}
          </ul>
        )}
        {meeting === null ? <p className={form.hint}>{committee.noMeeting}</p> : <WithholdForm meeting={meeting} />}
      </div>
    </details>
  )
}

function WithholdForm({ meeting }: { readonly meeting: Meeting }) {
  const form = useFormStyles()
  const { report, busy, language } = usePane()
  const { committee, pane } = language.interface
  const { project, status, draft, faults, choose, write, record } = useWithholding(meeting)
  const { say } = language

  return (
    <form className={form.form} noValidate onSubmit={record}>
      <p className={form.hint}>{committee.withholdHint}</p>
      <Field label={pane.project}>
        <Select value={project} onChange={(_, { value }) => choose(value)}>
          {(report?.totals.projects ?? [])
            .filter(({ code }) => code !== '')
            .map(({ code, title }) => (
              <option key={code} value={code}>
                {`${say.code(code)} ${say.code(title)}`}
              </option>
            ))}
        </Select>
      </Field>
      <Entry
        name="withhold-reason"
        kind="lines"
        label={committee.reason}
        value={draft.reason}
        onValue={(reason) => write({ reason })}
        needed
        fault={faultText(faults.reason, meeting.day, language)}
      />
      <p className={form.hint}>
        {committee.heldOn(dayText(meeting.day, say), say)} · {committee.recordedBy(meeting.by, say)}
      </p>
      <div className={form.acts}>
        <Button type="submit" disabledFocusable={busy}>
          {status === 'withheld' ? committee.withholdIt : committee.sendAgain}
        </Button>
      </div>
    </form>
  )
}

/** What is being written of a project; what is withheld already can only be sent again. */
function useWithholding(meeting: Meeting) {
  const session = useSession()
  const { report, review, busy } = usePane()
  const withheld = report === null ? [] : withheldProjects(report).map(({ project }) => project)
  const first = report?.totals.projects.find(({ code }) => code !== '')?.code ?? ''
  const [project, choose] = useState(first)
  const [asked, setAsked] = useState(false)
  const key = `project ${project}`
  const status = withheld.includes(project) ? 'accepted' : 'withheld'
  const draft: Draft = { ...(review.drafts.get(key) ?? draftFor({ decision: null })), status }
  const faults = faultsIn(draft, meeting)
  const shown: Faults<Draft> = asked ? faults : {}
  const record = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    const decision = decisionIn(draft, meeting)
    if (decision === null || Object.keys(faults).length > 0) {
      return toFirstFault(event.currentTarget, { 'withhold-reason': faults.reason })
    }
    if (busy) return

    await session.review.decideOn(project, decision)
    setAsked(false)
    session.review.change({ drafts: withoutDraft(session.state().review.drafts, key) })
  }
  const write = (some: Partial<Draft>) =>
    session.review.change({ drafts: new Map(session.state().review.drafts).set(key, { ...draft, ...some }) })

  return { project, status, draft, faults: shown, choose, write, record }
}
