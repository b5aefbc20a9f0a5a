import { Button } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { changesSaid, rowNamer, totalsSaid } from '../../push/index.ts'
import { usePageStyles } from '../parts/page.ts'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** What a push would change of what is published: in totals, and row by row, old and new. */
export function Changes() {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const { compared, language } = useSending()
  if (compared === null) return null

  const { say, interface: words } = language
  const { content, difference, published } = compared
  const { added, changed, removed } = difference
  const nameOf = rowNamer([...content.rows, ...removed], language)
  const totals = totalsSaid(changed, language)

  return (
    <section className={styles.section} aria-label={words.sending.changes}>
      <h2 className={page.heading}>
        {published.revision === 0 ? words.push.firstPush : words.push.since(published.revision, say)}
      </h2>
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
