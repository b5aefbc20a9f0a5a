import { mergeClasses } from '@fluentui/react-components'
import { amountText } from '../../formats/values.ts'
import type { Totals } from '../../report/schema.ts'
import { usePane } from '../parts/context.ts'
import { usePageStyles } from '../parts/page.ts'

/** Every amount of every project. A project's name stands over its amounts, so that all fit beside each other in a narrow pane. */
export function CreditTable({ totals }: { readonly totals: Totals }) {
  const styles = usePageStyles()
  const { language } = usePane()
  const { say, interface: words } = language
  const { columns } = words.document
  const years = Object.keys(totals.byYear)
  const heads = [columns.mobilised, ...years.map((year) => say.code(year)), columns.cost]
  const amounts = ({ mobilised, byYear, cost }: Money) => [mobilised, ...years.map((year) => byYear[year]), cost]

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroller} aria-label={words.pane.sheet.credits} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.name}>
          <strong>{words.pane.sheet.credits}</strong>
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
        {totals.projects.map((project, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two projects may bear one code
          <tbody key={`${index} ${project.code}`}>
            <tr>
              <th className={styles.name} scope="rowgroup" colSpan={heads.length}>
                <bdi>{project.title}</bdi>
                <span className={styles.code}>{say.code(project.code) || words.report.noCode}</span>
              </th>
            </tr>
            <Amounts amounts={amounts(project)} />
          </tbody>
        ))}
        <tfoot className={styles.total}>
          <tr>
            <th className={mergeClasses(styles.name, styles.total)} scope="rowgroup" colSpan={heads.length}>
              {columns.total}
            </th>
          </tr>
          <Amounts amounts={amounts(totals)} />
        </tfoot>
      </table>
    </section>
  )
}

type Money = Pick<Totals, 'mobilised' | 'byYear' | 'cost'>

function Amounts({ amounts }: { readonly amounts: readonly (string | null | undefined)[] }) {
  const styles = usePageStyles()
  const { language } = usePane()

  return (
    <tr>
      {amounts.map((amount, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
        <td key={index} className={styles.number}>
          {amountText(amount, language.say)}
        </td>
      ))}
    </tr>
  )
}
