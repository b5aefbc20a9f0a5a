import { Button, makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { projectsOf, rulesOf } from '../parts/choices.ts'
import { usePane, useSession } from '../parts/context.ts'
import { Sign } from '../parts/icons.tsx'
import { noFilters } from '../session/state.ts'

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  // As wide as the pane whatever it offers: else the browser measures the names of a thousand projects first.
  choice: { '& select': { fieldSizing: 'content' } },
})

/** What the list is narrowed to: words, a project, a rule. */
export function FindingFilters() {
  const styles = useStyles()
  const session = useSession()
  const { filters, language } = usePane()
  const words = language.interface.pane
  const narrowed = filters.project !== '' || filters.rule !== ''
  const [open, setOpen] = useState(narrowed)

  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={filters.search}
          onChange={(_, { value }) => session.filter({ search: value })}
          dismiss={{ 'aria-label': words.clear }}
        />
        <ToggleButton
          icon={<Sign of="filter" />}
          checked={open}
          aria-expanded={open}
          aria-label={words.filters}
          title={words.filters}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <Choices />}
      {narrowed && (
        <Button size="small" onClick={() => session.filter(noFilters)}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}

function Choices() {
  const styles = useStyles()
  const session = useSession()
  const { report, filters, language } = usePane()
  const words = language.interface.pane
  if (report === null) return null

  return (
    <>
      <Select
        className={styles.choice}
        aria-label={words.project}
        value={filters.project}
        onChange={(_, { value }) => session.filter({ project: value })}
      >
        <option value="">{words.allProjects}</option>
        {projectsOf(report, language).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select aria-label={words.rule} value={filters.rule} onChange={(_, { value }) => session.filter({ rule: value })}>
        <option value="">{words.allRules}</option>
        {rulesOf(report, language).map(([rule, name]) => (
          <option key={rule} value={rule}>
            {name}
          </option>
        ))}
      </Select>
    </>
  )
}
