import { lengthOfShare, lengthsOf, shareText } from '../formats/index.ts'
import type { Report, Totals } from '../report/schema.ts'
import { projectName } from './decisions.ts'
import type { Bar, Block, Content } from './document.ts'
import type { MinutesLanguage } from './language.ts'

/** Credits and progress: tables whose sums a reader can check, and bars. */
export function figuresOf({ totals, progress }: Report, language: MinutesLanguage): readonly Block[] {
  const { say, interface: words } = language
  const { minutes, document, report } = words
  const { mean, costWeighted } = progress.plan
  const means = [
    [report.mean, mean],
    [report.costWeighted, costWeighted],
  ] as const

  return [
    { kind: 'section', text: minutes.sections.credits },
    projectCredits(totals, language),
    amountBars(document.byYear, document.columns.part, yearParts(totals, language), totals.cost, language),
    amountBars(document.byAxis, document.columns.axis, axisParts(totals, language), totals.cost, language),
    { kind: 'section', text: minutes.sections.progress },
    {
      kind: 'text',
      text: means.map(([label, share]) => minutes.line(label, shareText(share, say))).join(minutes.comma),
    },
    {
      kind: 'bars',
      title: document.byProject,
      headings: [document.columns.project, document.columns.soFar],
      bars: progress.projects.map(({ code, title, progress: share }) => ({
        label: projectName(code, title, language),
        ...(code !== '' && { code }),
        value: { share },
        length: lengthOfShare(share),
      })),
    },
  ]
}

function projectCredits(totals: Totals, { say, interface: words }: MinutesLanguage): Block {
  const { columns, programmed } = words.document
  const years = Object.keys(totals.byYear)
  const width = 60 / (years.length + 2)
  const amounts = ({ mobilised, byYear, cost }: Pick<Totals, 'mobilised' | 'byYear' | 'cost'>): readonly Content[] =>
    [mobilised, ...years.map((year) => byYear[year] ?? null), cost].map((amount) => ({ amount }))
  const heads = [columns.mobilised, ...years.map((year) => programmed(year, say)), columns.cost]

  return {
    kind: 'table',
    columns: [{ heading: columns.project, width: 40 }, ...heads.map((heading) => ({ heading, width }))],
    rows: [
      ...totals.projects.map((project) => ({
        cells: [[say.code(project.code), say.code(project.title)].join('\n'), ...amounts(project)],
      })),
      { cells: [columns.total, ...amounts(totals)], tone: 'total' },
    ],
  }
}

interface Part {
  readonly label: string
  readonly amount: string | null
  readonly share: string | null
}

function yearParts(totals: Totals, { say, interface: words }: MinutesLanguage): readonly Part[] {
  const { columns, programmed } = words.document

  return [
    { label: columns.mobilised, amount: totals.mobilised, share: totals.shares.mobilised },
    ...Object.entries(totals.byYear).map(([year, amount]) => ({
      label: programmed(year, say),
      amount,
      share: totals.shares.byYear[year] ?? null,
    })),
  ]
}

function axisParts({ axes }: Totals, { say }: MinutesLanguage): readonly Part[] {
  return axes.map(({ axis, cost, share }) => ({ label: say.code(axis), amount: cost, share }))
}

function amountBars(
  title: string,
  heading: string,
  parts: readonly Part[],
  whole: string | null,
  { interface: words }: MinutesLanguage,
): Block {
  const { columns } = words.document
  const lengths = lengthsOf(
    parts.map(({ amount }) => amount),
    whole,
  )

  return {
    kind: 'bars',
    title,
    headings: [heading, columns.amount, columns.share],
    bars: parts.map(
      ({ label, amount, share }, index): Bar => ({
        label,
        value: { amount },
        share: { share },
        length: lengths[index] ?? 0,
      }),
    ),
  }
}
