import { makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { ReportLanguage } from '../../lang/index.ts'
import { usePane, useSession } from '../parts/context.ts'
import type { KeyedFinding } from '../session/keys.ts'
import type { Section } from '../session/listed.ts'
import { Finding } from './finding.tsx'
import { MeasuredRow } from './measured-row.tsx'
import { useRows } from './use-rows.ts'

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', contain: 'strict' },
  all: { position: 'relative', width: '100%' },
  project: {
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  code: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  severity: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
})

/** All listed findings under the headings of their projects; only those in sight are drawn. */
export function FindingList({ sections }: { readonly sections: readonly Section[] }) {
  const styles = useStyles()
  const session = useSession()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsOf(sections), [sections])
  const keys = useMemo(() => rows.map(({ keyed }) => keyed.key), [rows])
  const { current, language } = usePane()
  const at = current === null ? -1 : keys.indexOf(current)
  const { tops, height, first, end, measure } = useRows(keys, scroller)
  const top = tops[at]

  // biome-ignore lint/correctness/useExhaustiveDependencies: when a person goes to a finding, not when rows are measured
  useEffect(() => {
    if (scroller.current !== null && top !== undefined && (at < first || at >= end)) scroller.current.scrollTop = top
  }, [current])

  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={language.interface.pane.findings}
      onKeyDown={(event) => walk(event, session)}
    >
      <div className={styles.all} style={{ height }}>
        {rows.slice(first, end).map((row, offset) => {
          const index = first + offset

          return (
            <MeasuredRow
              key={row.keyed.key}
              name={row.keyed.key}
              index={index}
              top={tops[index] ?? 0}
              measure={measure}
            >
              <Headings row={row} language={language} />
              <Finding
                id={row.keyed.key}
                finding={row.keyed.finding}
                place={index + 1}
                of={rows.length}
                reachable={index === Math.max(at, 0)}
              />
            </MeasuredRow>
          )
        })}
      </div>
    </section>
  )
}

interface Row {
  readonly keyed: KeyedFinding
  /** Set where a heading stands over the finding. */
  readonly project: Section | null
  readonly severity: Section | null
}

function rowsOf(sections: readonly Section[]): readonly Row[] {
  return sections.flatMap((section, index) =>
    section.findings.map((keyed, place) => ({
      keyed,
      project: place === 0 && sections[index - 1]?.project !== section.project ? section : null,
      severity: place === 0 ? section : null,
    })),
  )
}

function Headings({ row: { project, severity }, language }: { readonly row: Row; readonly language: ReportLanguage }) {
  const styles = useStyles()
  const { say, interface: words } = language

  return (
    <>
      {project !== null && (
        <h2 className={styles.project}>
          {project.project === null ? (
            words.report.wholePlan
          ) : (
            <>
              {say.code(project.title) || words.report.noCode}
              <span className={styles.code}>
                <bdi dir="ltr">{project.project}</bdi>
              </span>
            </>
          )}
        </h2>
      )}
      {severity !== null && <h3 className={styles.severity}>{words.document.severityMeans[severity.severity]}</h3>}
    </>
  )
}

function walk(event: KeyboardEvent, session: ReturnType<typeof useSession>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return

  event.preventDefault()
  session.walk(by)
}
