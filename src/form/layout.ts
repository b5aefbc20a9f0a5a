import type { ActivityContent, PlanContent, ProjectContent } from './content.ts'

/** Room that every project has at the least. */
export interface Room {
  readonly activities: number
  /** Rows of indicators an activity. */
  readonly indicators: number
}

/** Rows, both inside. */
export interface Rows {
  readonly first: number
  readonly last: number
}

/** An activity's room: what is written in it, and its rows in matrix 3. */
export interface Slot {
  readonly activity: ActivityContent | null
  readonly followed: Rows
}

/** Where a project lies in the three matrices; in matrices 1 and 2 each of its slots has one row. */
export interface Block {
  readonly project: ProjectContent
  /** From 1. */
  readonly number: number
  readonly listed: Rows
  readonly budget: Rows
  readonly total: number
  readonly followed: Rows
  readonly slots: readonly Slot[]
}

/** Where the headers end and the projects begin. */
export const firstRows = { listed: 4, budget: 5, followed: 5 } as const

/** Lays the projects out, one under the other. */
export function layoutOf({ projects }: PlanContent, room: Room): readonly Block[] {
  const blocks: Block[] = []
  for (const project of projects) blocks.push(blockOf(project, blocks.at(-1), room))

  return blocks
}

function blockOf(project: ProjectContent, above: Block | undefined, room: Room): Block {
  const slots = slotsOf(project, (above?.followed.last ?? firstRows.followed - 1) + 1, room)
  const listed = rowsFrom((above?.listed.last ?? firstRows.listed - 1) + 1, slots.length)
  const budget = rowsFrom((above?.total ?? firstRows.budget - 1) + 1, slots.length)
  const followed = { first: slots[0]?.followed.first ?? 0, last: slots.at(-1)?.followed.last ?? 0 }

  return { project, number: (above?.number ?? 0) + 1, listed, budget, total: budget.last + 1, followed, slots }
}

function rowsFrom(first: number, count: number): Rows {
  return { first, last: first + count - 1 }
}

/** As many slots as the longest list of the project needs; the last is as high as the impact indicators need. */
function slotsOf(project: ProjectContent, first: number, room: Room): readonly Slot[] {
  const { activities, objectives, links, partners, contributions, impacts } = project
  const lists = [activities, objectives, links, partners, contributions]
  const count = Math.max(1, room.activities, ...lists.map((list) => list.length))
  const slots: Slot[] = []
  for (let index = 0; index < count; index += 1) {
    const activity = activities[index] ?? null
    const from = (slots.at(-1)?.followed.last ?? first - 1) + 1
    const own = Math.max(1, room.indicators, activity?.indicators.length ?? 0)
    const left = index === count - 1 ? impacts.length - (from - first) : 0
    slots.push({ activity, followed: rowsFrom(from, Math.max(own, left)) })
  }

  return slots
}
