import { type Place, placeKey, sheetNamed, type Workbook } from '../grid/index.ts'
import { findMatrices, type Matrices, type MatrixKind, type Table } from '../matrices/index.ts'
import type { Reading } from './blocks.ts'
import { projectBlock } from './blocks.ts'
import { budgetBlock, totalRow } from './budget-block.ts'
import { readCoCreation } from './co-creation.ts'
import { type Habits, habitsOf } from './column-habits.ts'
import { readCover } from './cover.ts'
import { settingsOf } from './cover-settings.ts'
import { textField } from './fields.ts'
import { monitoringBlock, repeatsDates } from './monitoring-block.ts'
import { pairProjects } from './pair-projects.ts'
import { periodOf } from './period.ts'
import { rowsOf, type TableRow } from './rows.ts'
import { type Stretches, stretchesOf } from './segments.ts'
import type { Settings } from './settings.ts'
import type { BudgetBlock, MonitoringBlock, Plan, Project, ProjectBlock, TotalRow } from './types.ts'

/** A matrix cut into rows and projects, before its cells are read. */
export interface CutTable {
  readonly table: Table
  readonly rows: readonly TableRow[]
  readonly stretches: Stretches
}

/** Reads the plan of a workbook: every value with its cell, nothing judged. `config` overrules the workbook's own settings. */
export function readPlan(workbook: Workbook, config: Settings = {}): Plan {
  const matrices = findMatrices(workbook)
  const cuts = matrices.tables.map((table) => cutTable(workbook, table))
  const outside = outsideOf(matrices, cuts)
  const cover = readCover(workbook, outside)
  const { settings: own, unread } = settingsOf(cover)
  const settings = mergeSettings(own, config)
  const habits = new Map(cuts.map(({ table, rows }) => [table.kind, habitsOf(table.kind, rows, settings.shareScale)]))
  const readings = (kind: MatrixKind): Reading => ({
    habits: habits.get(kind) ?? noHabits,
    date1904: workbook.date1904,
  })
  const projects = pairProjects(...blocksOf(cuts, readings))
  const budgetYears = yearsOf(matrices, 'programmed')

  return {
    matrices,
    cover,
    coCreation: readCoCreation(workbook, outside),
    settings,
    unreadSettings: unread,
    years: periodOf(cover, budgetYears, projects),
    budgetYears,
    projects,
    grandTotal: grandTotalOf(cuts, readings('budget')),
    stray: cuts.flatMap(({ stretches }) => stretches.stray.map(strayRow)),
    shareColumns: [...habits.values()].flatMap(({ shareColumns }) => shareColumns),
    recorded: projects.some(isRecorded),
    achievedHeaders: achievedHeadersOf(matrices),
  }
}

const noHabits: Habits = { decimal: new Map(), scale: new Map(), shareColumns: [] }

/** Finds the rows and the projects of one table. */
export function cutTable(workbook: Workbook, table: Table): CutTable {
  const sheet = sheetNamed(workbook, table.sheet)
  const rows = sheet === undefined ? [] : rowsOf(table, sheet)

  return { table, rows, stretches: stretchesOf(table.kind, rows) }
}

/** Which rows of which sheets no matrix has taken: there a cover sheet or a co-creation table may stand. */
function outsideOf(matrices: Matrices, cuts: readonly CutTable[]): (sheet: string, row: number) => boolean {
  const free = new Set(
    cuts.flatMap(({ stretches }) => stretches.outside).map(({ sheet, row }) => placeKey({ sheet, row, column: 0 })),
  )
  const taken = [...matrices.tables, ...matrices.duplicates].flatMap(({ sheet, segments }) =>
    segments.map(({ headerRow, lastRow }) => ({ sheet, headerRow, lastRow })),
  )

  return (sheet, row) =>
    free.has(placeKey({ sheet, row, column: 0 })) ||
    !taken.some((one) => one.sheet === sheet && row >= one.headerRow && row <= one.lastRow)
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

function blocksOf(
  cuts: readonly CutTable[],
  reading: (kind: MatrixKind) => Reading,
): [readonly ProjectBlock[], readonly BudgetBlock[], readonly MonitoringBlock[]] {
  const stretches = (kind: MatrixKind) => cuts.find(({ table }) => table.kind === kind)?.stretches.projects ?? []
  const repeated = repeatsDates(stretches('monitoring'))

  return [
    stretches('projects').map((stretch) => projectBlock(stretch, reading('projects'))),
    stretches('budget').map((stretch) => budgetBlock(stretch, reading('budget'))),
    stretches('monitoring').map((stretch) => monitoringBlock(stretch, reading('monitoring'), repeated)),
  ]
}

function grandTotalOf(cuts: readonly CutTable[], reading: Reading): TotalRow | null {
  const row = cuts.find(({ table }) => table.kind === 'budget')?.stretches.grandTotal ?? null

  return row === null ? null : totalRow(row, reading)
}

function strayRow({ sheet, row, cells }: TableRow): Plan['stray'][number] {
  return { sheet, row, cells: [...cells].map(([column, cell]) => textField({ at: { sheet, row, column }, cell })) }
}

function yearsOf(matrices: Matrices, field: 'programmed'): readonly number[] {
  const columns = matrices.tables.flatMap(({ segments }) => segments.flatMap((segment) => segment.columns))
  const years = columns.filter((column) => column.field === field && column.year !== null).map(({ year }) => year ?? 0)

  return [...new Set(years)].sort((a, b) => a - b)
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
