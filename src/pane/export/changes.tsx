import { Button } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import type { Exported } from '../../export/index.ts'
import type { Workbook } from '../../grid/index.ts'
import { carriedRows, type Row } from '../../protocol/index.ts'
import {
  changesSaid,
  differenceOf,
  journalIn,
  lastPushIn,
  type RowDifference,
  rowNamer,
  totalsSaid,
} from '../../push/index.ts'
import { useSession } from '../parts/context.ts'
import { usePageStyles } from '../parts/page.ts'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** What a push would change of what is published: in totals, and row by row, old and new. */
export function Changes() {
  const { compared, language } = useSending()
  if (compared === null) return null

  const { say, interface: words } = language
  const { content, difference, published } = compared
  const heading = published.revision === 0 ? words.push.firstPush : words.push.since(published.revision, say)

  return <Differences name={words.sending.changes} {...{ heading, difference, rows: content.rows }} />
}

/** What changed since the workbook was last published, by what it keeps of that: no network is asked. */
export function ChangesSincePush() {
  const session = useSession()
  const { own, compared, settled, language } = useSending()
  const workbook = session.workbook()
  const exported = own.step === 'made' ? own.exported : null
  const since = useMemo(() => changesSince(workbook, exported), [workbook, exported])
  if (since === null || compared !== null || settled !== null) return null

  const { receipt, rows, difference } = since
  if (difference.added.length + difference.changed.length + difference.removed.length === 0) return null

  const { say, interface: words } = language
  const heading = words.sending.sinceKept(receipt.revision, receipt.publishedAt.slice(0, 10), say)

  return <Differences name={words.sending.changed} {...{ heading, difference, rows }} />
}

/** What the rows of a workbook would change of those that it keeps of its last push; null where it keeps none. */
function changesSince(workbook: Workbook | null, exported: Exported | null) {
  const last = workbook === null || exported === null ? null : lastPushIn(journalIn(workbook), exported)
  if (exported === null || last?.rows == null) return null

  const rows = carriedRows(exported.tables)
  return { receipt: last.receipt, rows, difference: differenceOf(last.rows, rows) }
}

interface DifferencesProps {
  readonly name: string
  readonly heading: string
  readonly difference: RowDifference
  /** All rows as they are now. */
  readonly rows: readonly Row[]
}

function Differences({ name, heading, difference: { added, changed, removed }, rows }: DifferencesProps) {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const { language } = useSending()
  const { say, interface: words } = language
  const nameOf = rowNamer([...rows, ...removed], language)
  const totals = totalsSaid(changed, language)

  return (
    <section className={styles.section} aria-label={name}>
      <h2 className={page.heading}>{heading}</h2>
      {totals.length > 0 && (
        <div>
          <strong>{words.push.totals}</strong>
          <Lines lines={totals} />
        </div>
      )}
      <RowList
        title={words.push.added(added.length, say)}
        rows={added.map((row) => <bdi key={row.key}>{nameOf(row)}</bdi>)}
      />
      <RowList
        title={words.push.changed(changed.length, say)}
        rows={changed.map((one) => (
          <div key={one.row.key}>
            <bdi>{nameOf(one.row)}</bdi>
            <Lines lines={changesSaid(one, language)} />
          </div>
        ))}
      />
      <RowList
        title={words.push.removed(removed.length, say)}
        rows={removed.map((row) => <bdi key={row.key}>{nameOf(row)}</bdi>)}
      />
    </section>
  )
}

const part = 50

/** Rows that open under their count; of long lists a part at a time is drawn. */
function RowList({ title, rows }: { readonly title: string; readonly rows: readonly ReactNode[] }) {
  const styles = useSendingStyles()
  const { say, interface: words } = useSending().language
  const [shown, setShown] = useState(part)
  if (rows.length === 0) return <div>{title}</div>

  const rest = rows.length - shown

  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.lines}>
        {rows.slice(0, shown).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a comparison never move
          <li key={index} className={styles.item}>
            {row}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + part)}>
          {words.sending.showMore(Math.min(rest, part), say)}
        </Button>
      )}
    </details>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useSendingStyles()

  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line} className={styles.item}>
          {line}
        </li>
      ))}
    </ul>
  )
}
