import { csvOf, type Field } from '../../csv/index.ts'
import type { Exported } from '../export-rows.ts'
import type { RowOf } from '../tables/index.ts'
import { completionOf } from './completion.ts'
import type { Target } from './target.ts'

/** Open Government Partnership: projects as commitments, activities as milestones, progress as the classes of its reviews. */
export const ogp: Target = {
  name: 'ogp',

  async files(exported, { csvMark }) {
    const commitments = commitmentsOf(exported)
    const milestones = commitments.flatMap(({ milestones: own, number }) =>
      own.map((milestone) => ({ commitment: number, ...milestone })),
    )
    const heads = commitments.map(({ milestones: _, ...head }) => head)

    return [
      {
        path: 'ogp.json',
        content: `${JSON.stringify({ format: 'infitah.ogp/1', ...whose(exported), commitments, to_complete: toComplete(commitments) }, null, 2)}\n`,
      },
      { path: 'commitments.csv', content: csvMark + tableOf(heads) },
      { path: 'milestones.csv', content: csvMark + tableOf(milestones) },
    ]
  },
}

type Commitment = ReturnType<typeof commitmentOf>

function whose({ memberId, period, tables }: Exported) {
  return { member_id: memberId, period, collectivity: tables.plan[0]?.collectivity ?? null }
}

/** The commitments of a plan, by number and code. */
function commitmentsOf(exported: Exported): readonly Commitment[] {
  const { activities } = exported.tables

  return exported.tables.projects
    .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map((project) => {
      const own = activities.filter(({ project_code }) => project_code === project.project_code)
      return commitmentOf(
        project,
        own.toSorted((a, b) => a.position - b.position),
        exported,
      )
    })
}

/** What the partnership's template asks for; what the matrices do not hold is null. */
function commitmentOf(project: RowOf<'projects'>, activities: readonly RowOf<'activities'>[], exported: Exported) {
  const { tables } = exported
  const partners = tables.partners.filter(
    ({ project_code, kind }) => project_code === project.project_code && kind === 'partner',
  )

  return {
    number: project.project_code,
    name: project.title,
    theme: project.axis,
    brief_description: null,
    lead: tables.plan[0]?.collectivity ?? null,
    supporting_stakeholders: partners.map(({ partner }) => partner).join('\n') || null,
    start_date: earliest(activities),
    end_date: latest(activities),
    problem: null,
    causes: null,
    done_so_far: null,
    solution: null,
    results: project.objectives,
    transparency: null,
    accountability: null,
    participation: null,
    budget_mad: project.cost,
    progress: project.progress,
    completion: completionOf(project.progress),
    milestones: activities.map((activity) => milestoneOf(activity, tables.indicators)),
  }
}

function milestoneOf(activity: RowOf<'activities'>, indicators: readonly RowOf<'indicators'>[]) {
  const outputs = indicators
    .filter(({ activity_id }) => activity_id === activity.activity_id)
    .toSorted((a, b) => a.position - b.position)

  return {
    milestone: activity.position,
    description: activity.label,
    expected_outputs: outputs.map(({ label }) => label).join('\n') || null,
    start_date: activity.start_date,
    expected_completion: activity.end_date,
    lead: null,
    progress: activity.progress,
    completion: completionOf(activity.progress),
  }
}

function earliest(activities: readonly RowOf<'activities'>[]): string | null {
  return activities.map(({ start_date }) => start_date).toSorted()[0] ?? null
}

function latest(activities: readonly RowOf<'activities'>[]): string | null {
  return (
    activities
      .map(({ end_date }) => end_date)
      .toSorted()
      .at(-1) ?? null
  )
}

/** What somebody has still to write, by commitment; `milestones.lead` where one of its milestones lacks it. */
function toComplete(commitments: readonly Commitment[]) {
  return commitments.map(({ number, milestones, ...fields }) => ({
    commitment: number,
    fields: [
      ...emptyIn(fields),
      ...new Set(milestones.flatMap((one) => emptyIn(one).map((name) => `milestones.${name}`))),
    ],
  }))
}

function emptyIn(fields: object): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === null ? [name] : []))
}

/** Fields whose text comes from the plan may be taken for a formula; numbers and days cannot. */
function tableOf(rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? {})
  const fieldOf = (value: unknown): Field => ({ text: value === null ? null : String(value) })

  return csvOf([names.map(fieldOf), ...rows.map((row) => Object.values(row).map(fieldOf))])
}
