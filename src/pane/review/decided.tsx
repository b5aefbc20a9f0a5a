import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { decisionLines } from '../../formats/decision.ts'
import type { ReportDecision, ReportFinding } from '../../report/schema.ts'
import { usePane, useSession } from '../parts/context.ts'
import type { KeyedFinding } from '../session/keys.ts'
import { isPending, meetingNow } from './agenda.ts'
import { DecisionForm } from './decision-form.tsx'
import { draftFor } from './draft.ts'

const useStyles = makeStyles({
  decided: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { margin: 0 },
  again: { alignSelf: 'start' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

/** What is decided on a finding, what was before, and the way to decide. */
export function Decided({ keyed }: { readonly keyed: KeyedFinding }) {
  const styles = useStyles()
  const session = useSession()
  const { report, review, language } = usePane()
  const { key, finding } = keyed
  const { decision } = finding
  const { committee } = language.interface
  const meeting = meetingNow({ report, review })
  const isOpen = decision === null || isPending(finding) || review.drafts.has(key)
  const begin = () => session.review.change({ drafts: new Map(review.drafts).set(key, draftFor(finding)) })

  return (
    <>
      {decision !== null && <DecisionText decision={{ ...decision, was: null }} />}
      <Earlier finding={finding} />
      {!isOpen && (
        <Button className={styles.again} onClick={begin}>
          {committee.again}
        </Button>
      )}
      {isOpen && meeting === null && <p className={styles.line}>{committee.noMeeting}</p>}
      {isOpen && meeting !== null && <DecisionForm keyed={keyed} meeting={meeting} />}
    </>
  )
}

function DecisionText({ decision }: { readonly decision: ReportDecision }) {
  const styles = useStyles()
  const { language } = usePane()

  return (
    <div className={styles.decided}>
      {decisionLines({ decision }, language).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  )
}

/** Decisions that a later one replaced: the record forgets none. */
function Earlier({ finding: { fingerprint } }: { readonly finding: ReportFinding }) {
  const styles = useStyles()
  const { report, language } = usePane()
  const earlier = (report?.review?.decisions ?? []).filter(
    ({ fingerprint: own, standing }) => own === fingerprint && standing === 'replaced',
  )
  if (earlier.length === 0) return null

  return (
    <details>
      <summary className={styles.summary}>{language.interface.committee.earlier(earlier.length, language.say)}</summary>
      <ol className={styles.list}>
        {earlier.map((decision) => (
          <li key={`${decision.sheet}!${decision.cell}`}>{decisionLines({ decision }, language).join(' ')}</li>
        ))}
      </ol>
    </details>
  )
}
