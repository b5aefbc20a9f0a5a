import type { Difference, ProjectDifference } from '../../diff/index.ts'
import type { Language } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { placeText } from './cells.ts'
import { changeLine } from './change.ts'
import type { Outline } from './outline.ts'

/** What changed, without the totals: the plan, its projects, its findings. */
export function differenceOutline(difference: Difference, language: Language): readonly Outline[] {
  const { difference: words } = language.interface
  const order = difference.projectOrder === null ? [] : [orderLine(words.projectOrder, difference.projectOrder.new)]
  const plan = [...difference.plan.map((change) => changeLine(change, language)), ...order]

  return [
    ...section(words.wholePlan, plan),
    ...section(
      words.projects,
      difference.projects.map((project) => projectOutline(project, language)),
    ),
  ]
}

/** Findings that appeared, are mended, or speak of other facts. */
export function findingsOutline({ findings }: Difference, language: Language): readonly Outline[] {
  const { findings: headings } = language.interface.difference

  return (['appeared', 'mended', 'changed'] as const).flatMap((kind) =>
    section(
      `${headings[kind]} (${findings[kind].length})`,
      findings[kind].map((finding) => findingOutline(finding, language)),
    ),
  )
}

function section(text: string, under: readonly Outline[]): readonly Outline[] {
  return under.length === 0 ? [] : [{ text, mark: 'heading', under }]
}

function projectOutline(project: ProjectDifference, language: Language): Outline {
  const {
    say,
    interface: { report, difference: words },
  } = language
  const name = [project.code === '' ? report.noCode : say.code(project.code), project.title].join('  ')
  const lines = (changes: ProjectDifference['changes']) => changes.map((change) => changeLine(change, language))
  const { activityOrder: order } = project

  return {
    text: words.project[project.fate](name),
    mark: 'info',
    under: [
      ...lines(project.changes),
      ...project.activities.map((activity) => activityOutline(activity, language)),
      ...(order === null ? [] : [orderLine(words.activityOrder, order.new.map(say.quote))]),
      ...project.impacts.map((indicator) => indicatorOutline(indicator, language)),
      ...(project.sums.length === 0 ? [] : [{ text: words.sums, under: lines(project.sums) }]),
    ],
  }
}

function orderLine(heading: string, names: readonly string[]): Outline {
  return { text: heading, under: names.map((text) => ({ text })) }
}

function activityOutline(activity: ProjectDifference['activities'][number], language: Language): Outline {
  const {
    say,
    interface: { difference: words },
  } = language
  const { fate, label, from, to } = activity
  if (to !== null) return { text: words.activityTo(label, to, say) }

  return {
    text: from === null ? words.activity[fate](label, say) : words.activityFrom(label, from, say),
    under: [
      ...activity.changes.map((change) => changeLine(change, language, ['activity', 'activities'])),
      ...activity.indicators.map((indicator) => indicatorOutline(indicator, language)),
    ],
  }
}

function indicatorOutline(
  { of, fate, label, changes }: ProjectDifference['impacts'][number],
  language: Language,
): Outline {
  return {
    text: language.interface.difference.indicator[of][fate](label, language.say),
    under: changes.map((change) => changeLine(change, language, ['tracking', 'impact'])),
  }
}

function findingOutline({ code, sheet, cells, message, project }: ReportFinding, { say }: Language): Outline {
  const place = placeText(sheet, cells, say.code)

  return {
    text: [code, project === null ? '' : say.code(project), place].filter((part) => part !== '').join('  '),
    under: [{ text: message }],
  }
}
