import type { ActivityContent, CountContent, PlanContent, ProjectContent } from '../../src/form/index.ts'
import { centimesText, pointsText } from '../../src/money/index.ts'
import type { Activity, AmountField, CoCreation, Plan, Project, TextField } from '../../src/plan/index.ts'

/** A plan that was read, as plain data from which a workbook can be made: what is written, flaws and all. */
export function contentOf(plan: Plan, codes: Readonly<Record<string, string>>): PlanContent {
  const { cover } = plan

  return {
    kind: 'commune',
    collectivity: cover?.collectivity?.value.value ?? '',
    region: cover?.region?.value.value ?? null,
    memberId: cover?.memberId?.value.value ?? null,
    adopted: null,
    period: { first: plan.years[0] ?? 0, last: plan.years.at(-1) ?? 0 },
    axes: Object.entries(codes).map(([code, title]) => ({ code, title })),
    projects: plan.projects.map((project) => projectIn(project)),
    coCreation: coCreationIn(plan.coCreation),
  }
}

function projectIn(project: Project): ProjectContent {
  const { listed, budget, followed } = project
  const own =
    followed !== null && followed.code.written !== project.code ? { monitoring: { code: followed.code.written } } : {}

  return {
    title: written(listed?.title),
    axis: written(listed?.axis),
    years: written(listed?.years),
    objectives: texts(listed?.objectives),
    links: texts(listed?.links),
    partners: texts(listed?.partners),
    contributions: texts(listed?.contributions),
    activities: project.activities.map((activity) => activityIn(activity, project)),
    impacts: (followed?.impacts ?? []).map(({ label, maximum }) => ({
      label: label.written,
      maximum: maximum?.value == null ? null : pointsText(maximum.value),
    })),
    ...(budget !== null && budget.code.written !== project.code && { budget: { code: budget.code.written } }),
    ...own,
  }
}

function activityIn({ listed, line, followed }: Activity, { followed: block }: Project): ActivityContent {
  const label = written(listed)
  const days = { start: followed?.start?.value ?? null, end: followed?.end?.value ?? null }
  const rows = followed?.indicators ?? []

  return {
    label,
    mobilised: amount(line?.mobilised),
    programmed: Object.fromEntries([...(line?.byYear ?? [])].map(([year, field]) => [year, amount(field) ?? ''])),
    ...days,
    indicators: rows.map((indicator) => ({
      label: indicator.label.written,
      weight: indicator.weight?.value == null ? null : pointsText(indicator.weight.value),
      ...ownDays(indicator.label, block),
    })),
    ...otherwise('budgetLabel', line?.label, label),
    ...otherwise('monitoringLabel', followed?.label, label),
  }
}

/** Days in a row that names no activity: those of the row where the indicator stands. */
function ownDays({ at }: TextField, block: Project['followed']): { start?: string; end?: string } {
  const row = block?.blanks.find(({ label }) => label.at.row === at.row)

  return {
    ...(row?.start?.value != null && { start: row.start.value }),
    ...(row?.end?.value != null && { end: row.end.value }),
  }
}

function otherwise<Name extends string>(name: Name, field: TextField | undefined, label: string) {
  return field === undefined || field.written === label ? {} : ({ [name]: field.written } as { [N in Name]: string })
}

function coCreationIn({ meetings, channels, reasons, proposals, rework }: CoCreation): PlanContent['coCreation'] {
  return {
    meetings: (meetings ?? []).map(({ date, subject }) => ({ date: date.value ?? '', subject: subject.written })),
    channels: (channels?.rows ?? []).map(({ channel, received, selected, refused }) => ({
      channel: channel.written,
      received: received?.value ?? null,
      selected: selected?.value ?? null,
      refused: refused?.value ?? null,
    })),
    reasons: counts(reasons),
    proposals: counts(proposals),
    rework: {
      cancelled: rework?.cancelled?.value ?? null,
      merged: rework?.merged?.value ?? null,
      afterMerging: rework?.afterMerging?.value ?? null,
      reworded: rework?.reworded?.value ?? null,
      unchanged: rework?.unchanged?.value ?? null,
    },
  }
}

function counts(table: CoCreation['reasons']): readonly CountContent[] {
  return (table?.counts ?? []).map(({ label, count }) => ({ label: label.written, count: count.value }))
}

function amount(field: AmountField | null | undefined): string | null {
  return field?.value == null ? null : centimesText(field.value)
}

function written(field: { readonly written: string } | null | undefined): string {
  return field?.written ?? ''
}

function texts(fields: readonly TextField[] | undefined): readonly string[] {
  return (fields ?? []).map((field) => field.written)
}
