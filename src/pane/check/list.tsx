import { makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react'
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
  severity: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  project: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  code: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
})

/** All listed findings under the headings of what they ask for and of their projects; only those in sight are drawn. */
export function FindingList({ sections }: { readonly sections: readonly Section[] }) {
  const styles = useStyles()
  const session = useSession()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsOf(sections), [sections])
  const keys = useMemo(() => rows.map(({ keyed }) => keyed.key), [rows])
  const { current, focused, news, language } = usePane()
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
              <Headings severity={row.severity} project={row.project} title={row.title} language={language} />
              <Finding
                id={row.keyed.key}
                finding={row.keyed.finding}
                place={index + 1}
                of={rows.length}
                reachable={index === Math.max(at, 0)}
                open={row.keyed.key === current}
                focused={focused}
                fresh={news.appeared.has(row.keyed.key)}
                language={language}
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
  /** Undefined where no heading stands over the finding; a project is null for the plan as a whole. */
  readonly severity: Section['severity'] | undefined
  readonly project: Section['project'] | undefined
  readonly title: string
}

function rowsOf(sections: readonly Section[]): readonly Row[] {
  return sections.flatMap(({ severity, project, title, findings }, index) =>
    findings.map((keyed, place) => ({
      keyed,
      severity: place === 0 && sections[index - 1]?.severity !== severity ? severity : undefined,
      project: place === 0 ? project : undefined,
      title,
    })),
  )
}

type HeadingsProps = Pick<Row, 'severity' | 'project' | 'title'> & { readonly language: ReportLanguage }

const Headings = memo(function Headings({ severity, project, title, language }: HeadingsProps) {
  const styles = useStyles()
  const { say, interface: words } = language

  return (
    <>
      {severity !== undefined && <h2 className={styles.severity}>{words.report.severities[severity]}</h2>}
      {project === null && <h3 className={styles.project}>{words.report.wholePlan}</h3>}
      {typeof project === 'string' && (
        <h3 className={styles.project}>
          {say.code(title) || words.report.noCode}
          <span className={styles.code}>
            <bdi dir="ltr">{project}</bdi>
          </span>
        </h3>
      )}
    </>
  )
})

function walk(event: KeyboardEvent, session: ReturnType<typeof useSession>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return

  event.preventDefault()
  session.walk(by)
}
