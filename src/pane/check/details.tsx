import { makeStyles, tokens } from '@fluentui/react-components'
import { valueText } from '../../formats/values.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { usePane, useSession } from '../parts/context.ts'
import { TextButton } from '../parts/text-button.tsx'
import { Unbroken } from '../parts/unbroken.tsx'
import { placeOf } from '../session/writes.ts'
import { Offer } from './offer.tsx'

const otherCells = 12

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingHorizontalS,
  },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 8px', margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    lineHeight: tokens.lineHeightBase300,
  },
})

/** What a finding says to whoever looks at it: values, why it matters, what to do, other cells, the fix. */
export function Details({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles()
  const { language } = usePane()
  const { columns } = language.interface.document
  const facts = [
    [columns.actual, valueText(finding.actual, language.say)],
    [columns.expected, valueText(finding.expected, language.say)],
    [columns.why, finding.why],
    [columns.todo, finding.todo],
  ].filter(([, fact]) => fact !== '')

  return (
    <div className={styles.more}>
      <dl className={styles.facts}>
        {facts.map(([label, fact = '']) => [
          <dt key={`${label}-label`} className={styles.label}>
            {label}
          </dt>,
          <dd key={`${label}-fact`} className={styles.fact}>
            <Unbroken text={fact} />
          </dd>,
        ])}
      </dl>
      <OtherCells finding={finding} />
      {finding.fix !== null && <Offer finding={finding} fix={finding.fix} />}
    </div>
  )
}

/** The other cells that a finding speaks of, each a way there. */
function OtherCells({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles()
  const session = useSession()
  const { language } = usePane()
  const { sheet, cells, related = [] } = finding
  const places = [
    ...(sheet === null ? [] : cells.slice(1).map((cell) => ({ sheet, cell }))),
    ...related.flatMap((one) => one.cells.map((cell) => ({ sheet: one.sheet, cell }))),
  ].slice(0, otherCells)
  if (places.length === 0) return null

  return (
    <div className={styles.cells}>
      <span className={styles.label}>{language.interface.pane.also}</span>
      {places.map((place) => (
        <TextButton
          key={`${place.sheet}!${place.cell}`}
          aria-label={language.interface.document.at(place.sheet, place.cell, language.say)}
          onClick={() => session.show(placeOf(place))}
        >
          <bdi dir="ltr">{place.cell}</bdi>
        </TextButton>
      ))}
    </div>
  )
}
