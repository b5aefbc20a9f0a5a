import { makeStyles, tokens } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Language } from '../../lang/index.ts'
import { usePane, useSession } from '../parts/context.ts'
import type { KeyedFinding } from '../session/keys.ts'
import type { Section } from '../session/listed.ts'
import { Finding } from './finding.tsx'

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', contain: 'strict' },
  all: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    insetInline: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
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
  const { current, language } = usePane()
  const at = rows.findIndex(({ keyed }) => keyed.key === current)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 120,
    getItemKey: (index) => rows[index]?.keyed.key ?? index,
    overscan: 4,
  })

  useEffect(() => {
    if (at >= 0 && !list.getVirtualItems().some(({ index }) => index === at)) list.scrollToIndex(at, { align: 'start' })
  }, [at, list])

  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={language.interface.pane.findings}
      onKeyDown={(event) => walk(event, session)}
    >
      <div className={styles.all} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index]
          if (row === undefined) return null

          return (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Headings row={row} language={language} />
              <Finding
                id={row.keyed.key}
                finding={row.keyed.finding}
                place={index + 1}
                of={rows.length}
                reachable={index === Math.max(at, 0)}
              />
            </div>
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

function Headings({ row: { project, severity }, language }: { readonly row: Row; readonly language: Language }) {
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
