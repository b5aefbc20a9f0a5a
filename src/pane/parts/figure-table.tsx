import { mergeClasses } from '@fluentui/react-components'
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

/** Figures in columns, row by row. */
export function FigureTable({ title, heads, rows }: FigureTableProps) {
  const styles = usePageStyles()

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroller} aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.name}>
          <strong>{title}</strong>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} className={styles.head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Figures key={row.key} row={row} heads={heads} />
        ))}
      </table>
    </section>
  )
}

function Figures({ row, heads }: { readonly row: FigureRow; readonly heads: readonly string[] }) {
  const styles = usePageStyles()
  const sum = row.kind === 'sum' && styles.total

  return (
    <tbody className={mergeClasses(sum)}>
      <tr>
        <th className={mergeClasses(styles.name, sum)} scope="rowgroup" colSpan={heads.length}>
          <bdi>{row.name}</bdi> <span className={styles.code}>{row.code}</span>
        </th>
      </tr>
      <tr>
        {row.figures.map((figure, index) => (
          <td key={heads[index]} className={styles.number}>
            {figure}
          </td>
        ))}
      </tr>
    </tbody>
  )
}
