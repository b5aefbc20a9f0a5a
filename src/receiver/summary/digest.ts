import type { Row } from '../../protocol/index.ts'

/** What the summary takes of a project. Amounts and shares are decimal text. */
export interface ProjectDigest {
  readonly axis: string
  readonly mobilised: string
  readonly byYear: Readonly<Record<string, readonly string[]>>
  readonly cost: string
  readonly activities: number
  readonly progress: string | null
}

/** What the summary takes of a plan: kept with it, so that no summary reads all rows. */
export interface PlanDigest {
  readonly collectivity: string | null
  readonly kind: string | null
  readonly region: string | null
  readonly projects: readonly ProjectDigest[]
}

/** The digest of a plan's rows. */
export function digestOf(rows: readonly Row[]): PlanDigest {
  const [plan] = valuesIn(rows, 'plan')
  const activities = groupedByProject(valuesIn(rows, 'activities'))
  const financing = groupedByProject(valuesIn(rows, 'financing'))

  return {
    collectivity: textIn(plan, 'collectivity'),
    kind: textIn(plan, 'kind'),
    region: textIn(plan, 'region'),
    projects: valuesIn(rows, 'projects').map((project) => {
      const code = String(project.project_code)

      return {
        axis: textIn(project, 'axis') ?? '',
        mobilised: String(project.mobilised),
        byYear: yearsOf(financing.get(code) ?? []),
        cost: String(project.cost),
        activities: activities.get(code)?.length ?? 0,
        progress: textIn(project, 'progress'),
      }
    }),
  }
}

type Values = Row['values']

function valuesIn(rows: readonly Row[], table: string): readonly Values[] {
  return rows.filter((row) => row.table === table).map(({ values }) => values)
}

function groupedByProject(list: readonly Values[]): ReadonlyMap<string, readonly Values[]> {
  const groups = new Map<string, Values[]>()
  for (const values of list) {
    const code = String(values.project_code)
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [values])
    else group.push(values)
  }

  return groups
}

function yearsOf(financing: readonly Values[]): Readonly<Record<string, readonly string[]>> {
  const years = new Map<string, string[]>()
  for (const { year, amount } of financing) {
    if (year == null) continue

    const amounts = years.get(String(year))
    if (amounts === undefined) years.set(String(year), [String(amount)])
    else amounts.push(String(amount))
  }

  return Object.fromEntries(years)
}

function textIn(values: Values | undefined, column: string): string | null {
  const value = values?.[column]

  return typeof value === 'string' ? value : null
}
