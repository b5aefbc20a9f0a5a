import type { Place, Workbook } from '../grid/index.ts'
import { findMatrices, type Matrices, type MatrixKind } from '../matrices/index.ts'
import type { Reading } from './blocks.ts'
import { projectBlock } from './blocks.ts'
import { budgetBlock, totalRow } from './budget-block.ts'
import { readCoCreation } from './co-creation.ts'
import { type Habits, habitsOf } from './column-habits.ts'
import { readCover } from './cover.ts'
import { settingsOf } from './cover-settings.ts'
import { type CutTable, cutTable, outsideOf } from './cut.ts'
import { textField } from './fields.ts'
import { neverCalculated } from './label-formulas.ts'
import { monitoringBlock, repeatsDates } from './monitoring-block.ts'
import { pairProjects } from './pair-projects.ts'
import { codedYears, periodOf } from './period.ts'
import type { TableRow } from './rows.ts'
import type { Stretch, Stretches } from './segments.ts'
import type { Settings } from './settings.ts'
import type { BudgetBlock, CoCreation, Cover, MonitoringBlock, Plan, Project, ProjectBlock, TotalRow } from './types.ts'

/** A workbook's matrices cut up and its habits known: what a plan is read from, again and again where cells change. */
export interface PlanParts {
  readonly matrices: Matrices
  readonly cuts: readonly CutTable[]
  readonly cover: Cover | null
  readonly coCreation: CoCreation
  readonly settings: Settings
  readonly unreadSettings: Cover['settings']
  readonly readings: Readonly<Record<MatrixKind, Reading>>
  /** Matrix 3 writes dates in every row of an activity. */
  readonly datesRepeated: boolean
}

/** Reads the plan of a workbook: every value with its cell, nothing judged. `config` overrules the workbook's own settings. */
export function readPlan(workbook: Workbook, config: Settings = {}): Plan {
  return planOf(partsOf(workbook, config))
}

/** Finds and cuts the matrices, and reads what stands outside them. */
export function partsOf(workbook: Workbook, config: Settings): PlanParts {
  const matrices = findMatrices(workbook)
  const cuts = matrices.tables.map((table) => cutTable(workbook, table))
  const outside = outsideOf(matrices, cuts)
  const cover = readCover(workbook, outside)
  const { settings: own, unread } = settingsOf(cover)
  const settings = mergeSettings(own, config)
  const reading = (kind: MatrixKind): Reading => ({
    habits: habitsIn(cuts, kind, settings.shareScale),
    date1904: workbook.date1904,
    memory: null,
  })

  return {
    matrices,
    cuts,
    cover,
    coCreation: readCoCreation(workbook, outside),
    settings,
    unreadSettings: unread,
    readings: { projects: reading('projects'), budget: reading('budget'), monitoring: reading('monitoring') },
    datesRepeated: repeatsDates(stretchesIn(cuts, 'monitoring')),
  }
}

/** Reads every cell of the parts and pairs what belongs together. */
export function planOf(parts: PlanParts): Plan {
  const { matrices, cuts, cover, coCreation, settings, unreadSettings, readings } = parts
  const projects = pairProjects(
    stretchesIn(cuts, 'projects').map((stretch) => projectBlock(stretch, readings.projects)),
    stretchesIn(cuts, 'budget').map((stretch) => budgetBlock(stretch, readings.budget)),
    stretchesIn(cuts, 'monitoring').map((stretch) =>
      monitoringBlock(stretch, readings.monitoring, parts.datesRepeated),
    ),
  )
  const budgetYears = budgetYearsOf(matrices)

  return {
    matrices,
    cover,
    coCreation,
    settings,
    unreadSettings,
    years: periodOf(cover, budgetYears, projects, codedYears(projects, settings)),
    budgetYears,
    projects,
    grandTotal: grandTotalOf(cuts, readings.budget),
    stray: cuts.flatMap(({ stretches }) => stretches.stray.map(strayRow)),
    shareColumns: Object.values(readings).flatMap(({ habits }) => habits.shareColumns),
    recorded: projects.some(isRecorded),
    achievedHeaders: achievedHeadersOf(matrices),
    neverCalculated: neverCalculated(cuts.flatMap(({ rows }) => rows)),
  }
}

function habitsIn(cuts: readonly CutTable[], kind: MatrixKind, scale: Settings['shareScale']): Habits {
  const cut = cuts.find(({ table }) => table.kind === kind)

  return habitsOf(kind, cut === undefined ? [] : rowsOfPlan(cut.stretches), scale)
}

/** The rows that were told to be the plan's: what else stands under a header has habits of its own. */
function rowsOfPlan({ projects, grandTotal }: Stretches): readonly TableRow[] {
  const rows = projects.flatMap((project) => (project.total === null ? project.rows : [...project.rows, project.total]))

  return grandTotal === null ? rows : [...rows, grandTotal]
}

function stretchesIn(cuts: readonly CutTable[], kind: MatrixKind): readonly Stretch[] {
  return cuts.find(({ table }) => table.kind === kind)?.stretches.projects ?? []
}

/** Reads one project's rows in its matrix. */
export function blockOf(
  parts: PlanParts,
  kind: MatrixKind,
  stretch: Stretch,
): ProjectBlock | BudgetBlock | MonitoringBlock {
  switch (kind) {
    case 'projects':
      return projectBlock(stretch, parts.readings.projects)
    case 'budget':
      return budgetBlock(stretch, parts.readings.budget)
    case 'monitoring':
      return monitoringBlock(stretch, parts.readings.monitoring, parts.datesRepeated)
  }
}

/** What the caller sets overrules what the workbook says. */
function mergeSettings(own: Settings, config: Settings): Settings {
  return {
    ...own,
    ...config,
    ...((own.severities || config.severities) && { severities: { ...own.severities, ...config.severities } }),
    ...((own.axisCodes || config.axisCodes) && { axisCodes: { ...own.axisCodes, ...config.axisCodes } }),
  }
}

/** The plan's row of sums, read. */
export function grandTotalOf(cuts: readonly CutTable[], reading: Reading): TotalRow | null {
  const row = cuts.find(({ table }) => table.kind === 'budget')?.stretches.grandTotal ?? null

  return row === null ? null : totalRow(row, reading)
}

function strayRow({ sheet, row, cells }: TableRow): Plan['stray'][number] {
  return { sheet, row, cells: [...cells].map(([column, cell]) => textField({ at: { sheet, row, column }, cell })) }
}

function budgetYearsOf(matrices: Matrices): readonly number[] {
  const segments = matrices.tables.flatMap((table) => table.segments)
  const years = segments.flatMap(({ byField }) => (byField.get('programmed') ?? []).map(({ year }) => year))

  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b)
}

function achievedHeadersOf(matrices: Matrices): readonly Place[] {
  const monitoring = matrices.tables.find(({ kind }) => kind === 'monitoring')

  return (monitoring?.segments[0].columns ?? [])
    .filter(({ field }) => field === 'achieved' || field === 'impactAchieved')
    .map(({ header }) => header)
}

/** Whether a project has any achieved share, even a zero, written down. */
export function isRecorded(project: Project): boolean {
  const indicators = [
    ...(project.followed?.activities ?? []).flatMap((activity) => activity.indicators),
    ...(project.followed?.impacts ?? []),
  ]

  return indicators.some(({ achieved }) => achieved.some(({ share }) => share.value !== null))
}
