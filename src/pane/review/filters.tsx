import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { axesOf, type Choice, projectsOf, rulesOf } from '../parts/choices.ts'
import { usePane, useSession } from '../parts/context.ts'
import { Sign } from '../parts/icons.tsx'
import { allOnAgenda, type ReviewFilters } from './state.ts'

const sections = ['open', 'stale', 'late', 'decided'] as const

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  // As wide as there is room: else the browser measures the names of a thousand projects first.
  grow: { flexGrow: 1, minWidth: 0, '& select': { fieldSizing: 'content' } },
})

/** Which findings the committee goes through. */
export function Filters() {
  const styles = useStyles()
  const session = useSession()
  const { report, review, language } = usePane()
  const { filters } = review
  const { committee, pane } = language.interface
  const [open, setOpen] = useState(false)
  if (report === null) return null

  const narrowed = Object.values(filters).some((one) => one !== '')

  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <Choose
          of="section"
          label={committee.section}
          all={committee.all}
          choices={sections.map((section) => [section, committee.sections[section]])}
        />
        <ToggleButton
          icon={<Sign of="filter" />}
          checked={open}
          aria-expanded={open}
          aria-label={pane.filters}
          title={pane.filters}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <>
          <Choose of="project" label={pane.project} all={pane.allProjects} choices={projectsOf(report, language)} />
          <Choose of="axis" label={committee.axis} all={committee.allAxes} choices={axesOf(report, language)} />
          <Choose of="rule" label={pane.rule} all={pane.allRules} choices={rulesOf(report, language)} />
        </>
      )}
      {narrowed && (
        <Button size="small" onClick={() => session.review.change({ filters: allOnAgenda })}>
          {pane.clear}
        </Button>
      )}
    </div>
  )
}

interface ChooseProps {
  readonly of: keyof ReviewFilters
  readonly label: string
  readonly all: string
  readonly choices: readonly Choice[]
}

function Choose({ of, label, all, choices }: ChooseProps) {
  const styles = useStyles()
  const session = useSession()
  const { filters } = usePane().review

  return (
    <Select
      className={styles.grow}
      aria-label={label}
      value={filters[of]}
      onChange={(_, { value }) => session.review.change({ filters: { ...filters, [of]: value }, place: 0 })}
    >
      <option value="">{all}</option>
      {choices.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  )
}
