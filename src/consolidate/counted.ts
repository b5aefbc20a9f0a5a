import { byText, groupedBy } from './grouping.ts'
import type { Entry } from './identity.ts'
import type { Consolidation } from './schema.ts'

/** Which of the files count, which repeat another, and which plans share years. */
export interface Counting {
  readonly counted: readonly Entry[]
  readonly repeated: Consolidation['repeated']
  readonly overlapping: Consolidation['overlapping']
}

/** Nothing is added twice in silence: of several files of one collectivity for one period, one counts. */
export function countingOf(entries: readonly Entry[]): Counting {
  const periods = groupedBy(entries, ({ whose, report }) => [whose.key, ...report.plan.years].join('\n'))
  const chosen = periods.map((files) => files.toSorted(byWorth))
  const counted = chosen.flatMap(([first]) => first ?? [])

  return {
    counted,
    repeated: chosen.flatMap(([first, ...others]) =>
      first === undefined || others.length === 0 ? [] : [repetition(first, others)],
    ),
    overlapping: groupedBy(counted, ({ whose }) => whose.key).flatMap(overlapIn),
  }
}

/** What has been calculated first, then the fullest and most mended; then by name, so that the order of the files makes no difference. */
function byWorth(a: Entry, b: Entry): number {
  const [first, second] = [a.report.summary, b.report.summary]
  const calculated = Number(isCalculated(b)) - Number(isCalculated(a))
  const fuller = b.report.plan.projects - a.report.plan.projects

  return (
    calculated ||
    fuller ||
    first.error - second.error ||
    first.warning - second.warning ||
    first.info - second.info ||
    byText<Entry>(({ file }) => file)(a, b)
  )
}

/** Of a workbook that no program has calculated nothing can be counted, however many projects it seems to have. */
function isCalculated({ report }: Entry): boolean {
  return report.totals.projects.some(({ cost }) => cost !== null)
}

function repetition({ report, file, whose }: Entry, others: readonly Entry[]): Consolidation['repeated'][number] {
  return {
    collectivity: whose.collectivity,
    years: report.plan.years,
    counted: file,
    leftOut: others.map((other) => other.file),
  }
}

function overlapIn(plans: readonly Entry[]): Consolidation['overlapping'] {
  const years = plans.flatMap(({ report }) => report.plan.years)
  const twice = [...new Set(years.filter((year, index) => years.indexOf(year) !== index))].toSorted((a, b) => a - b)
  if (twice.length === 0) return []

  const sharing = plans.filter(({ report }) => report.plan.years.some((year) => twice.includes(year)))

  return [
    {
      collectivity: plans[0]?.whose.collectivity ?? null,
      years: twice,
      files: sharing.map(({ file }) => file),
    },
  ]
}
