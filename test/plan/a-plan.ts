import type { Plan, Project } from '../../src/plan/index.ts'
import type { PlanSpec, ProjectSpec } from './plan-spec.ts'
import { projectOf } from './project-of.ts'
import { cellsOn } from './written-cells.ts'

export type * from './plan-spec.ts'

/** A plan as if read from three sheets named after their matrices, one row an activity; `rest` replaces what it says. */
export function aPlan(
  { years = [2024, 2025], cumulative = false, projects }: PlanSpec,
  rest: Partial<Plan> = {},
): Plan {
  const cellsOf = { projects: cellsOn('projects'), budget: cellsOn('budget'), monitoring: cellsOn('monitoring') }
  const built = projects.map((spec, index) => projectOf(spec, index, cellsOf, cumulative))
  const programmed = built.flatMap(({ budget }) => (budget?.lines ?? []).flatMap(({ byYear }) => [...byYear.keys()]))

  return {
    matrices: { tables: [], duplicates: [], absent: [] },
    cover: null,
    settings: {},
    unreadSettings: [],
    coCreation: { meetings: null, channels: null, reasons: null, proposals: null, rework: null, finals: null },
    years,
    budgetYears: [...new Set(programmed)].sort((a, b) => a - b),
    projects: built,
    grandTotal: null,
    stray: [],
    shareColumns: [],
    recorded: built.some(isRecorded),
    achievedHeaders: [],
    neverCalculated: false,
    ...rest,
  }
}

/** The only project of a plan of one. */
export function aProject(spec: ProjectSpec = {}): Project {
  const [project] = aPlan({ projects: [spec] }).projects
  if (project === undefined) throw new RangeError('a plan of one project has one')

  return project
}

function isRecorded({ followed }: Project): boolean {
  const indicators = [
    ...(followed?.activities ?? []).flatMap((activity) => activity.indicators),
    ...(followed?.impacts ?? []),
  ]

  return indicators.some(({ achieved }) => achieved.some(({ share }) => share.value !== null))
}
