import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { usePane, useSession } from '../parts/context.ts'
import { InParts } from '../parts/in-parts.tsx'
import { usePageStyles } from '../parts/page.ts'
import { TextButton } from '../parts/text-button.tsx'
import { Unbroken } from '../parts/unbroken.tsx'

/** An activity, in pixels. */
const usualHeight = 60

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  heading: { display: 'inline', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
  },
  link: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
})

/** Activities whose end has passed while something of their weight is not achieved: each a way to its finding. */
export function Overdue() {
  const page = usePageStyles()
  const styles = useStyles()
  const session = useSession()
  const { findings, language } = usePane()
  const words = language.interface.pane
  const late = findings.filter(({ finding }) => finding.rule === 'progress/overdue')
  const heading = <h2 className={mergeClasses(page.heading, styles.heading)}>{words.overdue}</h2>
  if (late.length === 0)
    return (
      <section aria-label={words.overdue}>
        {heading}
        <p className={page.text}>{words.noneOverdue}</p>
      </section>
    )

  return (
    <section aria-label={words.overdue}>
      <details>
        <summary className={styles.summary}>
          {heading} ({language.say.number(late.length)})
        </summary>
        <ul className={styles.list}>
          <InParts
            items={late}
            draw={({ key, finding }, index) => (
              <li key={key} className={styles.item} aria-posinset={index + 1} aria-setsize={late.length}>
                <TextButton className={styles.link} onClick={() => session.reveal(key)}>
                  <Unbroken text={finding.message} />
                </TextButton>
              </li>
            )}
            height={usualHeight}
            space={(watched, height) => <li ref={watched} aria-hidden="true" style={{ height }} />}
          />
        </ul>
      </details>
    </section>
  )
}
