import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { severities } from '../../formats/values.ts'
import { usePane, useSession } from '../parts/context.ts'
import { SeverityIcon } from '../parts/icons.tsx'

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, flexDirection: 'column', height: 'auto' },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase400 },
  name: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** How many findings there are of each severity; pressing one lists these alone. */
export function SeverityFilter() {
  const styles = useStyles()
  const session = useSession()
  const { report, filters, language } = usePane()
  const { document, pane } = language.interface
  if (report === null) return null

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that this row has no place for
    <div className={styles.row} role="group" aria-label={pane.severity}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          checked={filters.severity === severity}
          onClick={() => session.filter({ severity: filters.severity === severity ? '' : severity })}
        >
          <span className={styles.count}>
            <SeverityIcon severity={severity} />
            {language.say.number(report.summary[severity])}
          </span>
          <span className={styles.name}>{document.severities[severity]}</span>
        </ToggleButton>
      ))}
    </div>
  )
}
