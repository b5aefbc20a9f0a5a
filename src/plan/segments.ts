import type { MatrixKind } from '../matrices/index.ts'
import { columnNumbersIn, remarksIn, titlesIn } from './asides.ts'
import type { CellRead } from './fields.ts'
import { foreignStarts } from './foreign-rows.ts'
import { alikeTitles, beginsAlike, type Repeated, repeatedIn, startsProject } from './project-starts.ts'
import {
  announces,
  codeOf,
  filledFields,
  hasProjectCell,
  isNote,
  isWhole,
  type Totals,
  textOf,
  totalOf,
} from './row-signs.ts'
import type { TableRow } from './rows.ts'
import { sumsByPlace } from './sums-by-place.ts'

/** The rows of one project, and the row of its sums where it has one. */
export interface Stretch {
  readonly rows: readonly [TableRow, ...TableRow[]]
  readonly total: TableRow | null
  /** The axis above its first row, merged over several projects. */
  readonly axisAbove?: CellRead
}

/** A matrix cut into its projects. */
export interface Stretches {
  readonly projects: readonly Stretch[]
  readonly grandTotal: TableRow | null
  readonly stray: readonly TableRow[]
  /** Rows that belong to something else: titles of further tables, notes after the last sum, closing remarks. */
  readonly outside: readonly TableRow[]
}

interface Opened {
  readonly rows: [TableRow, ...TableRow[]]
  total: TableRow | null
  open: boolean
}

interface Cut {
  readonly projects: Opened[]
  /** The projects of a flat table by code: sorting it parts their rows. */
  readonly byCode: Map<string, Opened>
  readonly grandTotals: TableRow[]
  readonly bareTotals: { row: TableRow; project: number }[]
  readonly stray: TableRow[]
  readonly outside: TableRow[]
  /** What closed the table before its last row: its own last sum, or the beginning of something else. */
  ended: 'no' | 'sum' | 'heading'
  segment: TableRow['segment'] | null
}

/** What the rows of a table are to be read by. */
interface Habits extends Repeated {
  readonly totals: Totals
  readonly sums: ReturnType<typeof sumsByPlace>
}

/** Cuts the rows of a matrix into projects; `lastRow` is the last of its sheet. */
export function stretchesOf(kind: MatrixKind, rows: readonly TableRow[], lastRow: number): Stretches {
  const foreign = foreignStarts(rows, announces)
  const titles = new Set([...titlesIn(rows, lastRow), ...remarksIn(rows), ...columnNumbersIn(rows)])
  const cut: Cut = {
    projects: [],
    byCode: new Map(),
    grandTotals: [],
    bareTotals: [],
    stray: [],
    outside: [],
    ended: 'no',
    segment: null,
  }
  const totals = new Map(rows.map((row) => [row, totalOf(kind, row)]))
  const habits = { ...repeatedIn(rows), totals, sums: sumsByPlace(kind, rows, totals) }
  for (const row of rows) {
    enter(cut, row, foreign)
    if (titles.has(row) || isForeign(cut, row, totals)) cut.outside.push(row)
    else place(cut, kind, row, habits)
  }
  settleBareTotals(cut)

  return {
    projects: cut.projects.map((project) => ({ rows: project.rows, total: project.total })),
    grandTotal: cut.grandTotals.at(-1) ?? null,
    stray: cut.stray,
    outside: cut.outside,
  }
}

/** Notes what a row ends or begins, before it is placed. */
function enter(cut: Cut, row: TableRow, foreign: ReadonlySet<TableRow>): void {
  if (row.segment !== cut.segment) cut.ended = 'no'
  cut.segment = row.segment
  if (foreign.has(row)) cut.ended = 'heading'
}

/** What stands under the beginning of something else, unless it is of this matrix without doubt: then the table goes on. */
function isForeign(cut: Cut, row: TableRow, totals: Habits['totals']): boolean {
  if (cut.ended !== 'heading') return false

  const total = totals.get(row) ?? null
  const goesOn = isWhole(row) || (total !== null && total !== 'bare' && filledFields(row) > 2)
  if (goesOn) cut.ended = 'no'
  return !goesOn
}

function place(cut: Cut, kind: MatrixKind, row: TableRow, habits: Habits): void {
  const total = habits.totals.get(row) ?? habits.sums.get(row) ?? null
  if (total === 'plan') {
    cut.grandTotals.push(row)
    cut.ended = 'sum'
    return
  }
  if (total === null) placeRow(cut, kind, row, habits)
  else placeTotal(cut, row, total)
}

function placeTotal(cut: Cut, row: TableRow, total: 'project' | 'bare'): void {
  const project = cut.projects.at(-1)
  if (total === 'bare') cut.bareTotals.push({ row, project: cut.projects.length - 1 })
  else if (project === undefined || project.total !== null) cut.stray.push(row)
  else project.total = row

  if (project !== undefined) project.open = false
}

function placeRow(cut: Cut, kind: MatrixKind, row: TableRow, habits: Repeated): void {
  if (isOutside(cut, row)) {
    cut.outside.push(row)
    return
  }

  const project = cut.projects.at(-1)
  const homeless = (project === undefined || !project.open) && !hasProjectCell(row)
  if (isNote(row) || homeless) cut.stray.push(row)
  else if (project !== undefined && !startsProject(kind, row, project, habits)) goOn(cut, row, project)
  else addProject(cut, kind, row, habits)
}

/** Adds a row to a project, which it may be the first to say the code of. */
function goOn(cut: Cut, row: TableRow, project: Opened): void {
  project.rows.push(row)
  const code = codeOf(row)
  if (code !== '' && !cut.byCode.has(code)) cut.byCode.set(code, project)
}

/** Opens a project, unless a flat table that was sorted goes on with one that it has begun further up. */
function addProject(cut: Cut, kind: MatrixKind, row: TableRow, habits: Repeated): void {
  const home = habits.heads ? cut.byCode.get(codeOf(row)) : undefined
  const known = home?.rows.some((one) => beginsAlike(kind, row, one)) === true
  if (home !== undefined && !known && alikeTitles(textOf(row, 'title'), textOf(home.rows[0], 'title'), true)) {
    home.rows.push(row)
    return
  }

  const project: Opened = { rows: [row], total: null, open: true }
  cut.projects.push(project)
  if (codeOf(row) !== '') cut.byCode.set(codeOf(row), project)
}

/** Nothing in the matrix's columns, or a note behind the plan's last sum. */
function isOutside(cut: Cut, row: TableRow): boolean {
  const fields = filledFields(row)

  return fields === 0 || (cut.ended === 'sum' && fields < 3)
}

/** A bare «total» is the plan's where it stands last and a total precedes it, or where there is but one for many projects. */
function settleBareTotals(cut: Cut): void {
  const { bareTotals, projects } = cut
  const last = bareTotals.at(-1)
  const onlyOne = bareTotals.length === 1 && projects.length > 1 && last?.project === projects.length - 1
  bareTotals.forEach(({ row, project }, index) => {
    const owner = projects[project]
    const closing = index === bareTotals.length - 1 && (onlyOne || (owner !== undefined && owner.total !== null))
    if (closing && cut.grandTotals.length === 0) cut.grandTotals.push(row)
    else if (owner !== undefined && owner.total === null) owner.total = row
    else cut.stray.push(row)
  })
}
