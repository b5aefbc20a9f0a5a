import type { Block, MatrixKind, Plan, Project } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import type { Gathered, Summary } from '../rule.ts'

/** A number as counted over the plan, and as each matrix by itself has it: where these differ, other rules say so. */
export interface Tally {
  readonly counted: number
  readonly byMatrix: readonly number[]
}

/** Whether a written number is one that the plan or any of its matrices gives. */
export function agrees(tally: Tally, written: number): boolean {
  return written === tally.counted || tally.byMatrix.includes(written)
}

/** How many projects and activities the plan and each of its matrices have. */
export interface Tallies {
  readonly projects: Tally
  readonly activities: Tally
}

/** In the plan, then in each matrix. */
type Counts = readonly number[]

interface Counted {
  readonly projects: Counts
  readonly activities: Counts
}

/** Counts projects and activities: an edited label may part an activity from its counterparts, and so make another. */
export const tallies: Summary<Counted, Tallies> = { reads: [], of: countedIn, gather: addedUp }

function countedIn({ activities, listed, budget, followed }: Project): Counted {
  return {
    projects: [1, ...[listed, budget, followed].map((block) => (block === null ? 0 : 1))],
    activities: [
      activities.length,
      listed?.activities.length ?? 0,
      budget?.lines.length ?? 0,
      followed?.activities.length ?? 0,
    ],
  }
}

function addedUp(each: readonly Counted[]): Gathered<Counted, Tallies> {
  const projects = [0, 0, 0, 0]
  const activities = [0, 0, 0, 0]
  const add = (one: Counted, sign: 1 | -1): void => {
    one.projects.forEach((count, at) => {
      projects[at] = (projects[at] ?? 0) + sign * count
    })
    one.activities.forEach((count, at) => {
      activities[at] = (activities[at] ?? 0) + sign * count
    })
  }
  for (const one of each) add(one, 1)

  return {
    get all() {
      return { projects: tallyOf(projects), activities: tallyOf(activities) }
    },
    exchange(_, old, next) {
      add(old, -1)
      add(next, 1)
    },
  }
}

function tallyOf([counted = 0, ...byMatrix]: Counts): Tally {
  return { counted, byMatrix: byMatrix.filter((count) => count > 0) }
}

/** An axis of the plan with its projects. */
export interface AxisTally extends Tally {
  readonly title: string
}

/** The projects of each axis, by the axis's title as compared. */
export function axisTallies(plan: Plan): ReadonlyMap<string, AxisTally> {
  const titles = new Map(plan.projects.map(({ axis }) => [textKey(axis), axis]))
  const tallies = [...titles].map(([key, title]) => [key, { title, ...axisTally(plan, key) }] as const)

  return new Map(tallies)
}

/** The projects of one axis, none where the plan has no such axis. */
export function axisTally({ projects }: Plan, key: string): Tally {
  const axes = matrixKinds.map((matrix) => blocksIn(projects, matrix).flatMap(({ axis }) => axis?.written ?? []))

  return {
    counted: projects.filter(({ axis }) => textKey(axis) === key).length,
    byMatrix: axes
      .filter(({ length }) => length > 0)
      .map((written) => written.filter((axis) => textKey(axis) === key).length),
  }
}

const matrixKinds = ['projects', 'budget', 'monitoring'] as const

function blocksIn(projects: readonly Project[], matrix: MatrixKind): readonly Block[] {
  return projects.flatMap(
    ({ listed, budget, followed }) => ({ projects: listed, budget, monitoring: followed })[matrix] ?? [],
  )
}
