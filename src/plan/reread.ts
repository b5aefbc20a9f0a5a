import { type Covered, coveredBy, type Row, sheetNamed, visibleCells, type Workbook } from '../grid/index.ts'
import type { MatrixKind } from '../matrices/index.ts'
import type { CutTable } from './cut.ts'
import { codedYears, periodOf } from './period.ts'
import { projectAgain } from './project-again.ts'
import { blockOf, grandTotalOf, isRecorded, type PlanParts, planOf } from './read.ts'
import { rowMemory } from './row-memory.ts'
import { holdsTheSame, type Leans, sameLeans, sameRole } from './row-role.ts'
import { type TableRow, tableRow } from './rows.ts'
import type { Stretch } from './segments.ts'
import type { BudgetBlock, MonitoringBlock, Plan, Project, ProjectBlock } from './types.ts'
import { sayTheSameYears } from './years-said.ts'

/** Where a row of a sheet belongs in the plan. */
interface Slot {
  readonly kind: MatrixKind
  /** Position of its project in the matrix; null for the plan's row of sums. */
  readonly stretch: number | null
}

/** A plan that can be read again row by row. */
export interface Rereader extends Pick<Plan, 'years' | 'recorded' | 'grandTotal'> {
  /** The plan as it is now, put together when it is asked for. */
  readonly plan: Plan
  /** The projects as they are now: the same list after every edit. */
  readonly projects: readonly Project[]
  /**
   * Reads one row again after it was written. Gives the projects that changed as they were before, none where the change
   * says nothing to the plan; null where the row decides more than its own project, and everything must be read again.
   */
  reread(sheet: string, row: number, cells: Row | undefined): readonly Project[] | null
}

/** Reads a plan so that single rows can be read again: the cost of that is the size of one project. */
export function rereader(workbook: Workbook, given: PlanParts): Rereader {
  const parts = remembering(given)
  const first = planOf(parts)
  const projects = [...first.projects]
  const coded = codedYears(first.projects, parts.settings)
  let { years, grandTotal } = first
  let plan: Plan | null = first
  const cuts = new Map(parts.cuts.map((cut) => [cut.table.kind, ownCut(workbook, cut)]))
  const slots = slotsOf(cuts)
  const projectAt = projectsByRow(first)
  const leans: Leans = new Map()
  let recorded = projects.filter(isRecorded).length

  const replace = (old: Project, project: Project): void => {
    plan = null
    projects[project.index] = project
    if (project.followed !== old.followed) recorded += Number(isRecorded(project)) - Number(isRecorded(old))
    if (!sayTheSameYears(old, project)) years = periodOf(parts.cover, first.budgetYears, projects, coded)
  }

  return {
    projects,
    get plan() {
      plan ??= { ...first, projects: [...projects], recorded: recorded > 0, years, grandTotal }
      return plan
    },
    get years() {
      return years
    },
    get recorded() {
      return recorded > 0
    },
    get grandTotal() {
      return grandTotal
    },
    reread(sheet, row, cells) {
      const slot = slots.get(slotKey(sheet, row))
      const cut = slot === undefined ? undefined : cuts.get(slot.kind)
      if (slot === undefined || cut === undefined || cells === undefined || parts.matrices.absent.length > 0)
        return null

      const before = rowIn(cut, slot, row)
      const next = before === undefined ? null : tableRow(before.sheet, row, before.segment, cells, cut.covered)
      if (before === undefined || next === null) return null
      if (holdsTheSame(before, next)) return []
      if (!sameRole(slot.kind, before, next, () => cut.beside(row)) || !sameLeans(leans, before, next)) return null
      if (!parts.readings[slot.kind].habits.marks.renew(before, next)) return null
      if (slot.stretch === null) {
        cut.grandTotal = next
        if (slot.kind === 'budget') grandTotal = grandTotalOf([asCut(cut)], parts.readings.budget)
        plan = null
        return []
      }

      const stretch = withRow(cut.projects[slot.stretch], before, next)
      cut.projects[slot.stretch] = stretch
      const index = projectAt.get(`${slot.kind} ${stretch.rows[0].row}`)
      const old = index === undefined ? undefined : projects[index]
      if (old === undefined) return null

      replace(old, projectAgain(old, { ...partsOfProject(old), ...partOf(blockOf(parts, slot.kind, stretch)) }))
      return [old]
    },
  }
}

function remembering(parts: PlanParts): PlanParts {
  const { projects, budget, monitoring } = parts.readings

  return {
    ...parts,
    readings: {
      projects: { ...projects, memory: rowMemory() },
      budget: { ...budget, memory: rowMemory() },
      monitoring: { ...monitoring, memory: rowMemory() },
    },
  }
}

interface OwnCut {
  readonly table: CutTable['table']
  readonly projects: Stretch[]
  grandTotal: TableRow | null
  readonly covered: Covered
  /** The rows over and under a row as they are now. */
  readonly beside: (row: number) => readonly Row[]
}

function ownCut(workbook: Workbook, { table, stretches }: CutTable): OwnCut {
  const sheet = sheetNamed(workbook, table.sheet)
  const covered = sheet === undefined ? () => false : coveredBy(sheet)
  const seen = (row: number) => visibleCells(sheet?.rows.get(row) ?? new Map(), row, covered)

  return {
    table,
    projects: [...stretches.projects],
    grandTotal: stretches.grandTotal,
    covered,
    beside: (row) => [seen(row - 1), seen(row + 1)],
  }
}

function asCut({ table, projects, grandTotal }: OwnCut): CutTable {
  return { table, rows: [], stretches: { projects, grandTotal, stray: [], outside: [] } }
}

function slotKey(sheet: string, row: number): string {
  return `${row} ${sheet}`
}

function slotsOf(cuts: ReadonlyMap<MatrixKind, OwnCut>): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>()
  for (const [kind, { projects, grandTotal }] of cuts) {
    projects.forEach(({ rows, total }, stretch) => {
      for (const row of rows) slots.set(slotKey(row.sheet, row.row), { kind, stretch })
      if (total !== null) slots.set(slotKey(total.sheet, total.row), { kind, stretch })
    })
    if (grandTotal !== null) slots.set(slotKey(grandTotal.sheet, grandTotal.row), { kind, stretch: null })
  }

  return slots
}

function projectsByRow(plan: Plan): ReadonlyMap<string, number> {
  const byRow = new Map<string, number>()
  for (const { index, listed, budget, followed } of plan.projects) {
    for (const block of [listed, budget, followed]) {
      if (block !== null) byRow.set(`${block.matrix} ${block.rows[0]}`, index)
    }
  }

  return byRow
}

function rowIn(cut: OwnCut, { stretch }: Slot, row: number): TableRow | undefined {
  if (stretch === null) return cut.grandTotal ?? undefined

  const own = cut.projects[stretch]
  return own?.rows.find((one) => one.row === row) ?? (own?.total?.row === row ? own.total : undefined)
}

function withRow(stretch: Stretch | undefined, old: TableRow, next: TableRow): Stretch {
  const swap = (row: TableRow) => (row === old ? next : row)
  const [first = next, ...others] = (stretch?.rows ?? []).map(swap)
  const total = stretch?.total ?? null

  return { ...stretch, rows: [first, ...others], total: total === null ? null : swap(total) }
}

function partsOfProject({ listed, budget, followed }: Project) {
  return { listed, budget, followed }
}

function partOf(block: ProjectBlock | BudgetBlock | MonitoringBlock) {
  switch (block.matrix) {
    case 'projects':
      return { listed: block }
    case 'budget':
      return { budget: block }
    case 'monitoring':
      return { followed: block }
  }
}
