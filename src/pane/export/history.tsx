import { receiptsIn } from '../../push/index.ts'
import { useSession } from '../parts/context.ts'
import { usePageStyles } from '../parts/page.ts'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** What was published before: as the receiver tells it once it was asked, else as the workbook's receipts do. */
export function History() {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const session = useSession()
  const { revisions, language } = useSending()
  const { say, interface: words } = language
  const workbook = session.workbook()
  const known = revisions ?? (workbook === null ? [] : receiptsIn(workbook).toReversed())

  return (
    <section className={styles.section}>
      <h2 className={page.heading}>{words.sending.history}</h2>
      {known.length === 0 && <p className={page.text}>{words.sending.noHistory}</p>}
      <ul className={styles.list}>
        {known.map(({ receiver, revision, publishedAt, publishedBy, counts }) => (
          <li key={`${receiver} ${revision}`} className={styles.item}>
            <div>{words.sending.revision(revision, publishedAt.slice(0, 10), publishedBy, say)}</div>
            <div className={styles.quiet}>
              {words.sending.counts(counts.rows, counts.added, counts.changed, counts.removed, say)}
            </div>
            {revisions === null && <div className={styles.quiet}>{say.code(receiver)}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
