import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { usePane, useSession } from '../parts/context.ts'
import { usePageStyles } from '../parts/page.ts'
import { keyed } from '../session/keys.ts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  link: { textAlign: 'start', whiteSpace: 'normal', overflowWrap: 'anywhere' },
})

/** Activities whose end has passed while something of their weight is not achieved: each a way to its finding. */
export function Overdue() {
  const page = usePageStyles()
  const styles = useStyles()
  const session = useSession()
  const { report, language } = usePane()
  const words = language.interface.pane
  const late = keyed(report?.findings ?? []).filter(({ finding }) => finding.rule === 'progress/overdue')

  return (
    <section aria-label={words.overdue}>
      <h2 className={page.heading}>{words.overdue}</h2>
      {late.length === 0 ? (
        <p className={page.text}>{words.noneOverdue}</p>
      ) : (
        <ul className={styles.list}>
          {late.map(({ key, finding }) => (
            <li key={key}>
              <Link as="button" className={styles.link} onClick={() => session.reveal(key)}>
                {finding.message}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
