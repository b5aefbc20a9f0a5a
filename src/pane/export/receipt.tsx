import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useSession } from '../parts/context.ts'
import { download } from '../parts/download.ts'
import { usePageStyles } from '../parts/page.ts'
import type { Settled } from './state.ts'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** What came of the last push, and whether the workbook holds its receipt. */
export function Receipt() {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const { settled, language } = useSending()
  const { say, interface: words } = language
  if (settled === null) return null

  const { receipt, news } = settled
  const { revision, publishedAt, publishedBy, counts, contentHash, reason } = receipt
  const sentence = news === 'published' ? words.push.published : words.push.unchanged

  return (
    <section className={styles.section} aria-label={words.sending.receipt}>
      <h2 className={page.heading}>{words.sending.receipt}</h2>
      <MessageBar className={styles.bar} layout="multiline" intent="success">
        <MessageBarBody className={styles.barText}>{sentence(revision, publishedAt.slice(0, 10), say)}</MessageBarBody>
      </MessageBar>
      <div>{words.sending.counts(counts.rows, counts.added, counts.changed, counts.removed, say)}</div>
      <div>{words.sending.publishedBy(publishedBy, say)}</div>
      {reason !== null && <div>{say.quote(reason)}</div>}
      <div className={styles.quiet}>{words.sending.content(contentHash.slice(0, 12), say)}</div>
      <HeldBackIn settled={settled} />
      <Keeping settled={settled} />
    </section>
  )
}

function HeldBackIn({ settled: { receipt } }: { readonly settled: Settled }) {
  const styles = useSendingStyles()
  const { say, interface: words } = useSending().language
  const { heldBack } = receipt.notes
  if (heldBack.length === 0) return null

  return (
    <div>
      {words.push.heldBackHeading}
      <ul className={styles.lines}>
        {heldBack.map(({ project, reason, rules }) => (
          <li key={project} className={styles.item}>
            {reason === 'errors' ? words.push.held.errors(project, rules, say) : words.push.held[reason](project, say)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Keeping({ settled: { receipt, kept } }: { readonly settled: Settled }) {
  const styles = useSendingStyles()
  const session = useSession()
  const { desk, work, language } = useSending()
  const { sending } = language.interface
  if (kept) return <div>{session.host.kind === 'excel' ? sending.keptInWorkbook : sending.keptInCopy}</div>
  if (work !== null) return null

  const save = () =>
    download(
      `receipt-${receipt.memberId}-${receipt.period}-${receipt.revision}.json`,
      `${JSON.stringify(receipt, null, 2)}\n`,
    )

  return (
    <div className={styles.section}>
      {sending.notKept}
      <Button className={styles.start} onClick={desk.keepAgain}>
        {sending.keepAgain}
      </Button>
      <Button className={styles.start} onClick={save}>
        {sending.saveReceipt}
      </Button>
    </div>
  )
}
