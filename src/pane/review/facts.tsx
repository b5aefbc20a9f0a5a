import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { valueText } from '../../formats/values.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { usePane, useSession } from '../parts/context.ts'
import { TextButton } from '../parts/text-button.tsx'
import { placeOf } from '../session/writes.ts'

const mostCells = 24

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 8px', margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  more: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
})

/** Where a finding lies and what it holds; what it said when it was decided on, where that has changed. */
export function Facts({ finding }: { readonly finding: ReportFinding }) {
  const styles = useStyles()
  const { language } = usePane()
  const { say, interface: words } = language
  const { columns } = words.document
  const then = finding.decision?.stale ? finding.decision.was : null

  return (
    <>
      {then !== null && (
        <List
          facts={[
            [words.committee.before, <bdi key="then">{then}</bdi>],
            [words.committee.now, finding.message],
          ]}
        />
      )}
      <List
        facts={[
          [words.committee.where, <Cells key="where" finding={finding} />],
          [columns.actual, valueText(finding.actual, say)],
          [columns.expected, valueText(finding.expected, say)],
        ]}
      />
      <details>
        <summary className={styles.more}>{words.committee.more}</summary>
        <List
          facts={[
            [columns.why, finding.why],
            [columns.todo, finding.todo],
          ]}
        />
      </details>
    </>
  )
}

function List({ facts }: { readonly facts: readonly (readonly [label: string, fact: ReactNode])[] }) {
  const styles = useStyles()

  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, fact]) => fact !== '')
        .map(([label, fact]) => [
          <dt key={`${label}-label`} className={styles.label}>
            {label}
          </dt>,
          <dd key={`${label}-fact`} className={styles.fact}>
            {fact}
          </dd>,
        ])}
    </dl>
  )
}

/** Every cell that a finding speaks of, each a way there. */
function Cells({ finding: { sheet, cells, related = [] } }: { readonly finding: ReportFinding }) {
  const { language } = usePane()
  const places = [...(sheet === null ? [] : [{ sheet, cells }]), ...related]
  if (places.length === 0) return language.interface.document.noCell

  return places.map((place) => <SheetCells key={place.sheet} {...place} />)
}

function SheetCells({ sheet, cells }: { readonly sheet: string; readonly cells: readonly string[] }) {
  const styles = useStyles()
  const session = useSession()
  const { language } = usePane()
  const { document, pane } = language.interface
  const more = cells.length - mostCells

  return (
    <div className={styles.cells}>
      <bdi>{sheet}</bdi>
      {cells.slice(0, mostCells).map((cell) => (
        <TextButton
          key={cell}
          aria-label={document.at(sheet, cell, language.say)}
          onClick={() => session.show(placeOf({ sheet, cell }))}
        >
          <bdi dir="ltr">{cell}</bdi>
        </TextButton>
      ))}
      {more > 0 && <span>{pane.moreCells(more, language.say)}</span>}
    </div>
  )
}
