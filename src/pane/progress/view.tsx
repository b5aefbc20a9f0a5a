import { lengthOfShare } from '../../formats/lengths.ts'
import { shareText, unknown } from '../../formats/values.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { Progress } from '../../report/schema.ts'
import { type Bar, Bars } from '../parts/bars.tsx'
import { usePane } from '../parts/context.ts'
import { scrolls } from '../parts/in-parts.tsx'
import { usePageStyles } from '../parts/page.ts'
import { Overdue } from './overdue.tsx'
import { ProgressTable } from './table.tsx'

/** Weighted progress: of the plan, by year, axis and project; what is overdue. */
export function ProgressView() {
  const styles = usePageStyles()
  const { report, language } = usePane()
  const { pane, report: words, document } = language.interface
  if (report === null) return null

  const { progress } = report
  if (progress.projects.length === 0)
    return (
      <div className={styles.page}>
        <p className={styles.text}>{pane.noProgress}</p>
      </div>
    )

  return (
    <div className={styles.page} {...scrolls}>
      <p className={styles.text}>{words.asOf(report.asOf, language.say)}</p>
      <Bars title={pane.planProgress} bars={planBars(progress, language)} dir={language.dir} />
      <Overdue />
      <Bars title={pane.byYear} bars={yearBars(progress, language)} dir={language.dir} />
      <Bars title={pane.byAxis} bars={axisBars(progress, language)} dir={language.dir} />
      <Bars title={document.byProject} bars={projectBars(progress, language)} dir={language.dir} />
      <ProgressTable progress={progress} />
    </div>
  )
}

function planBars({ plan }: Progress, language: ReportLanguage): readonly Bar[] {
  const { columns } = language.interface.document

  return [
    bar(columns.mean, plan.mean, language),
    bar(columns.costWeighted, plan.costWeighted, language),
    bar(columns.impact, plan.impact, language),
  ]
}

function yearBars({ byYear }: Progress, language: ReportLanguage): readonly Bar[] {
  const { columns } = language.interface.document

  return Object.entries(byYear).flatMap(([year, { mean, costWeighted }]) => [
    bar(`${language.say.code(year)} — ${columns.mean}`, mean, language),
    bar(`${language.say.code(year)} — ${columns.costWeighted}`, costWeighted, language),
  ])
}

function axisBars({ axes }: Progress, language: ReportLanguage): readonly Bar[] {
  return axes.map(({ axis, mean }) => bar(language.say.code(axis) || unknown, mean, language))
}

function projectBars({ projects }: Progress, language: ReportLanguage): readonly Bar[] {
  const { say } = language

  return projects.map(({ code, title, progress }, index) => ({
    ...bar([say.code(title), say.code(code)].filter((part) => part !== '').join(' '), progress, language),
    key: `${index} ${code}`,
  }))
}

function bar(label: string, share: string | null, { say }: ReportLanguage): Bar {
  return { key: label, label, value: shareText(share, say), length: lengthOfShare(share) }
}
