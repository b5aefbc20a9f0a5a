import { shareText } from '../../formats/values.ts'
import type { Progress } from '../../report/schema.ts'
import { usePane } from '../parts/context.ts'
import { usePageStyles } from '../parts/page.ts'

type Share = string | null | undefined

/** Progress of every project up to each year and so far, and its impact; both means of the plan under them. */
export function ProgressTable({ progress }: { readonly progress: Progress }) {
  const styles = usePageStyles()
  const { language } = usePane()
  const { say, interface: words } = language
  const { columns } = words.document
  const { projects, byYear, plan } = progress
  const years = Object.keys(byYear)
  const heads = [...years.map((year) => say.code(year)), columns.soFar, columns.impact]
  const rows = [
    ...projects.map((project, index) => ({
      key: `${index} ${project.code}`,
      name: say.code(project.title),
      code: say.code(project.code) || words.report.noCode,
      shares: [...years.map((year) => project.byYear[year]), project.progress, project.impact],
    })),
    {
      key: 'mean',
      name: columns.mean,
      code: '',
      shares: [...years.map((year) => byYear[year]?.mean), plan.mean, plan.impact],
    },
    {
      key: 'costWeighted',
      name: columns.costWeighted,
      code: '',
      shares: [...years.map((year) => byYear[year]?.costWeighted), plan.costWeighted, undefined],
    },
  ]

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroller} aria-label={words.pane.sheet.progress} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.name}>
          <strong>{words.pane.sheet.progress}</strong>
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
        {rows.map(({ key, name, code, shares }) => (
          <tbody key={key}>
            <tr>
              <th className={styles.name} scope="rowgroup" colSpan={heads.length}>
                <bdi>{name}</bdi> <span className={styles.code}>{code}</span>
              </th>
            </tr>
            <tr>
              {shares.map((share, index) => (
                <Cell key={heads[index]} share={share} />
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** A share; nothing where the row has none by its nature. */
function Cell({ share }: { readonly share: Share }) {
  const styles = usePageStyles()
  const { language } = usePane()

  return <td className={styles.number}>{share === undefined ? '' : shareText(share, language.say)}</td>
}
