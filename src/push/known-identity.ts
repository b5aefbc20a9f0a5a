import type { IdentityRecord, KnownProject } from '../plan/index.ts'
import type { Row } from '../protocol/index.ts'
import { textKey } from '../text/index.ts'

type Values = Row['values']

/** The identities of what is published, so that an edited label or a moved row is the same thing in the next push. */
export function knownIdentity(rows: readonly Row[]): IdentityRecord {
  const valuesIn = (table: string) => inOrder(rows.filter((row) => row.table === table).map(({ values }) => values))
  const [activities, indicators] = [byProject(valuesIn('activities')), byProject(valuesIn('indicators'))]

  return {
    format: 'infitah.identity/1',
    projects: valuesIn('projects').map((project) => knownProject(project, activities, indicators)),
  }
}

type ByProject = ReadonlyMap<string, readonly Values[]>

function byProject(list: readonly Values[]): ByProject {
  const own = new Map<string, Values[]>()
  for (const values of list) {
    const code = textIn(values, 'project_code')
    const known = own.get(code)
    if (known === undefined) own.set(code, [values])
    else known.push(values)
  }

  return own
}

function knownProject(project: Values, activities: ByProject, indicators: ByProject): KnownProject {
  const [id, code] = [textIn(project, 'project_id'), textIn(project, 'project_code')]

  return {
    id,
    code,
    title: textKey(textIn(project, 'title')),
    activities: (activities.get(code) ?? []).map((activity) => ({
      id: textIn(activity, 'activity_id'),
      label: textKey(textIn(activity, 'label')),
      within: id,
    })),
    indicators: (indicators.get(code) ?? []).map((indicator) => ({
      id: textIn(indicator, 'indicator_id'),
      label: textKey(textIn(indicator, 'label')),
      within: textIn(indicator, 'activity_id') || id,
    })),
  }
}

/** As the plan has them: of two things with one label, the first is the first. Tracking indicators stand before the others. */
function inOrder(list: readonly Values[]): readonly Values[] {
  const place = ({ kind, position, number }: Values) =>
    [Number(kind === 'impact'), Number(position ?? number ?? 0)] as const

  return list.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)]

    return one[0] - other[0] || one[1] - other[1]
  })
}

function textIn(values: Values, column: string): string {
  const value = values[column]

  return typeof value === 'string' ? value : ''
}
