import { mergeClasses } from '@fluentui/react-components'
import type { RefCallback } from 'react'
import { InParts, partSize } from './in-parts.tsx'
import { usePageStyles } from './page.ts'

/** A row of figures: what it is of stands over them, so that all fit beside each other in a narrow pane. */
export interface FigureRow {
  readonly key: string
  readonly name: string
  readonly code: string
  readonly figures: readonly string[]
  /** Sums are set off from what they sum. */
  readonly kind: 'item' | 'sum'
}

/** What a table of figures is told. */
export interface FigureTableProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly FigureRow[]
}

/** A row with its name over it, in pixels. */
const usualHeight = 76

/** Figures in columns, row by row. */
export function FigureTable({ title, heads, rows }: FigureTableProps) {
  const styles = usePageStyles()
  const isLong = rows.length > partSize

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroller} aria-label={title} tabIndex={0}>
      <table className={mergeClasses(styles.table, isLong && styles.fixed)} aria-rowcount={1 + 2 * rows.length}>
        <caption className={styles.name}>
          <strong>{title}</strong>
        </caption>
        {isLong && <Widths heads={heads} rows={rows} />}
        <thead>
          <tr aria-rowindex={1}>
            {heads.map((head) => (
              <th key={head} className={styles.head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <InParts
          items={rows}
          draw={(row, index) => <Figures key={row.key} row={row} index={index} heads={heads} />}
          height={usualHeight}
          space={space}
        />
      </table>
    </section>
  )
}

/** Of a long table not all rows are there to say how wide its columns must be: their texts do. */
function Widths({ heads, rows }: Pick<FigureTableProps, 'heads' | 'rows'>) {
  return (
    <colgroup>
      {heads.map((head, column) => {
        const longest = rows.reduce((most, { figures }) => Math.max(most, figures[column]?.length ?? 0), 6)
        return <col key={head} style={{ width: `calc(${longest}ch + 8px)` }} />
      })}
    </colgroup>
  )
}

const space = (watched: RefCallback<HTMLElement>, height: number) => (
  <tbody ref={watched} aria-hidden="true">
    <tr>
      <td style={{ height }} />
    </tr>
  </tbody>
)

interface FiguresProps {
  readonly row: FigureRow
  readonly index: number
  readonly heads: readonly string[]
}

function Figures({ row, index, heads }: FiguresProps) {
  const styles = usePageStyles()
  const sum = row.kind === 'sum' && styles.total

  return (
    <tbody className={mergeClasses(sum)}>
      <tr aria-rowindex={2 + 2 * index}>
        <th className={mergeClasses(styles.name, sum)} scope="rowgroup" colSpan={heads.length}>
          <bdi>{row.name}</bdi> <span className={styles.code}>{row.code}</span>
        </th>
      </tr>
      <tr aria-rowindex={3 + 2 * index}>
        {row.figures.map((figure, column) => (
          <td key={heads[column]} className={styles.number}>
            {figure}
          </td>
        ))}
      </tr>
    </tbody>
  )
}
