import type { Exported } from '../../export/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { useSession } from '../parts/context.ts'
import { InParts } from '../parts/in-parts.tsx'
import { usePageStyles } from '../parts/page.ts'
import { TextButton } from '../parts/text-button.tsx'
import { Unbroken } from '../parts/unbroken.tsx'
import { placeOf } from '../session/writes.ts'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** A project that is held back, with one finding, in pixels. */
const usualHeight = 110

type HeldBack = Exported['heldBack'][number]

/** How much can go, and what is held back, each finding a way to its cell. */
export function Clean() {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const { own, language } = useSending()
  const { say, interface: words } = language
  if (own.step !== 'made') return null

  const { tables, heldBack, notes } = own.exported
  const going = tables.projects.length

  return (
    <section className={styles.section}>
      <h2 className={page.heading}>{words.export.going(going, going + heldBack.length, say)}</h2>
      {going === 0 && <p className={page.text}>{words.sending.noneGoes}</p>}
      {heldBack.length === 0 ? <p className={page.text}>{words.sending.allGo}</p> : <HeldBackList held={heldBack} />}
      {notes.undecided.length > 0 && (
        <p className={styles.quiet}>{words.push.undecided(notes.undecided.length, say)}</p>
      )}
      {notes.settings.length > 0 && <p className={styles.quiet}>{words.push.settings(notes.settings.length, say)}</p>}
    </section>
  )
}

function HeldBackList({ held }: { readonly held: readonly HeldBack[] }) {
  const styles = useSendingStyles()
  const { interface: words } = useSending().language

  return (
    <>
      <h3 className={styles.strong} style={{ margin: 0 }}>
        {words.export.heldBack}
      </h3>
      <ul className={styles.list}>
        <InParts
          items={held}
          // Two projects may have one code.
          draw={(project, index) => <Held key={`${index} ${project.code}`} project={project} />}
          height={usualHeight}
          space={(watched, height) => <li ref={watched} aria-hidden="true" style={{ height }} />}
        />
      </ul>
    </>
  )
}

function Held({ project: { code, title, reason, findings, decided, missing } }: { readonly project: HeldBack }) {
  const styles = useSendingStyles()
  const { say, interface: words } = useSending().language

  return (
    <li className={styles.held}>
      <div className={styles.strong}>
        {say.code(code)} <bdi>{title}</bdi>
      </div>
      <div>
        {words.export.reasons[reason]}
        {decided !== null && ` — ${say.quote(decided)}`}
      </div>
      {missing.length > 0 && <div>{words.export.missing(missing, say)}</div>}
      {findings.map((finding) => (
        <FindingLink key={finding.fingerprint} finding={finding} />
      ))}
    </li>
  )
}

/** What is wrong, as a way to the cell that is to be mended. */
function FindingLink({ finding: { code, message, sheet, cells } }: { readonly finding: ReportFinding }) {
  const session = useSession()
  const { say } = useSending().language
  const [cell] = cells
  const text = `${say.code(code)} ${message}`
  if (sheet === null || cell === undefined) return <div>{text}</div>

  return (
    <div>
      <TextButton onClick={() => session.show(placeOf({ sheet, cell }))}>
        <Unbroken text={text} />
      </TextButton>
    </div>
  )
}
