import type {
  Achieved,
  AmountField,
  Block,
  BudgetBlock,
  BudgetLine,
  CellKind,
  CoCreation,
  CountField,
  Field,
  MonitoringBlock,
  Plan,
  Project,
  ProjectBlock,
  ReadCell,
  ShareField,
  TextField,
  TotalRow,
} from './types.ts'

/** Which cells are wanted: a large plan has many, and most checks look at few. */
export type Wanted = (kind: CellKind, field: Field<unknown>) => boolean

const everything: Wanted = () => true

/** The cells that are taken, in their order. */
interface Taken {
  readonly wanted: Wanted
  readonly cells: ReadCell[]
}

/** The wanted cells of a project that were read, in the order of the matrices. */
export function cellsOfProject(project: Project, wanted = everything): readonly ReadCell[] {
  const cells: Taken = { wanted, cells: [] }
  if (project.listed !== null) addListed(cells, project, project.listed)
  if (project.budget !== null) addBudget(cells, project, project.budget)
  if (project.followed !== null) addFollowed(cells, project, project.followed)

  return cells.cells
}

function addListed(cells: Taken, project: Project, listed: ProjectBlock): void {
  addHead(cells, project, listed)
  for (const field of ['objectives', 'activities', 'links', 'partners', 'contributions'] as const) {
    for (const text of listed[field]) addText(cells, `projects/${field}`, project, text.written, text)
  }
  if (listed.years !== null) {
    take(cells, { kind: 'years', column: 'projects/years', project, name: 'years', field: listed.years })
  }
  addAmount(cells, 'projects/cost', project, 'cost', listed.cost)
  addRepeatedCosts(cells, 'projects/cost', project, listed)
}

function addBudget(cells: Taken, project: Project, budget: BudgetBlock): void {
  addHead(cells, project, budget)
  addAmount(cells, 'budget/cost', project, 'cost', budget.cost)
  addRepeatedCosts(cells, 'budget/cost', project, budget)
  for (const line of budget.lines) {
    addText(cells, 'budget/activity', project, line.label.written, line.label)
    addMoney(cells, project, line.label.written, line)
  }
  if (budget.total !== null) addMoney(cells, project, 'total', budget.total)
}

/** Costs that a flat table repeats: only what is unreadable is a cell's own trouble, others are held against the first. */
function addRepeatedCosts(cells: Taken, column: string, project: Project, { odd }: Block): void {
  for (const cost of odd.cost) if (cost.trouble !== null) addAmount(cells, column, project, 'cost/repeated', cost)
}

function addFollowed(cells: Taken, project: Project, followed: MonitoringBlock): void {
  addHead(cells, project, followed)
  for (const { label, start, end, indicators } of followed.activities) {
    addText(cells, 'monitoring/activity', project, label.written, label)
    addDates(cells, project, label.written, start, end)
    for (const { label: own, weight, achieved } of indicators) {
      const name = `${label.written}/${own.written}`
      addText(cells, 'monitoring/tracking', project, name, own)
      addShare(cells, 'monitoring/weight', project, name, weight)
      addAchieved(cells, 'monitoring/achieved', project, name, achieved)
    }
  }
  for (const { label, maximum, achieved } of followed.impacts) {
    addText(cells, 'monitoring/impact', project, label.written, label)
    addShare(cells, 'monitoring/maximum', project, label.written, maximum)
    addAchieved(cells, 'monitoring/impactAchieved', project, label.written, achieved)
  }
  for (const { start, end } of followed.blanks) addDates(cells, project, 'blank', start, end)
}

/** Every cell that was read and belongs to no project: the plan's totals, its cover sheet, and results that rows lack to be a project's. */
export function cellsOfPlan({ grandTotal, cover, coCreation, stray, matrices }: Plan): readonly ReadCell[] {
  const cells: Taken = { wanted: everything, cells: [] }
  const kinds = new Map(matrices.tables.map(({ sheet, kind }) => [sheet, kind]))
  for (const field of stray.flatMap((row) => row.cells)) {
    const lost = field.trouble?.kind === 'not-calculated'
    if (lost) addText(cells, `${kinds.get(field.at.sheet) ?? 'projects'}/stray`, null, 'stray', field)
  }
  if (grandTotal !== null) addMoney(cells, null, 'grand-total', grandTotal)
  for (const name of ['collectivity', 'region'] as const) {
    const field = cover?.[name]?.value
    if (field !== undefined) addText(cells, `cover/${name}`, null, name, field)
  }
  for (const name of ['memberId', 'firstYear', 'lastYear', 'projects', 'activities'] as const) {
    const field = cover?.[name]?.value
    if (field !== undefined) take(cells, { kind: 'count', column: `cover/${name}`, project: null, name, field })
  }
  for (const name of ['cost', 'mobilised'] as const) {
    addAmount(cells, `cover/${name}`, null, name, cover?.[name]?.value ?? null)
  }
  for (const [year, { value }] of cover?.byYear ?? []) {
    addAmount(cells, `cover/programmed/${year}`, null, `programmed/${year}`, value)
  }
  addCoCreation(cells, coCreation)

  return cells.cells
}

function addCoCreation(cells: Taken, { meetings, channels, reasons, proposals, rework, finals }: CoCreation): void {
  const add = (name: string, field: CountField | null) => {
    if (field !== null) take(cells, { kind: 'count', column: 'co-creation/count', project: null, name, field })
  }
  for (const { date, subject } of meetings ?? []) {
    take(cells, { kind: 'date', column: 'co-creation/date', project: null, name: subject.written, field: date })
  }
  for (const row of [...(channels?.rows ?? []), ...(channels?.total ? [channels.total] : [])]) {
    for (const name of ['received', 'selected', 'refused'] as const) add(`${row.channel.written}/${name}`, row[name])
  }
  for (const [name, table] of Object.entries({ reasons, proposals, finals })) {
    for (const { label, count } of table?.counts ?? []) add(`${name}/${label.written}`, count)
    add(`${name}/total`, table?.total ?? null)
  }
  for (const [name, count] of Object.entries(rework ?? {})) add(`rework/${name}`, count)
}

function addHead(cells: Taken, project: Project, block: Block): void {
  for (const name of ['code', 'axis', 'title'] as const) {
    const field = block[name]
    if (field !== null) addText(cells, `${block.matrix}/${name}`, project, name, field)
  }
}

function addMoney(cells: Taken, project: Project | null, name: string, row: BudgetLine | TotalRow): void {
  addAmount(cells, 'budget/activityCost', project, `${name}/cost`, row.cost)
  addAmount(cells, 'budget/mobilised', project, `${name}/mobilised`, row.mobilised)
  for (const [year, amount] of row.byYear) {
    addAmount(cells, `budget/programmed/${year}`, project, `${name}/${year}`, amount)
  }
}

function addDates(cells: Taken, project: Project, name: string, start: TextField | null, end: TextField | null): void {
  if (start !== null) {
    take(cells, { kind: 'date', column: 'monitoring/start', project, name: `${name}/start`, field: start })
  }
  if (end !== null) take(cells, { kind: 'date', column: 'monitoring/end', project, name: `${name}/end`, field: end })
}

function addAchieved(
  cells: Taken,
  column: string,
  project: Project,
  name: string,
  achieved: readonly Achieved[],
): void {
  for (const { year, share } of achieved) {
    addShare(cells, year === null ? column : `${column}/${year}`, project, `${name}/${year ?? ''}`, share)
  }
}

function addText(cells: Taken, column: string, project: Project | null, name: string, field: TextField): void {
  if (cells.wanted('text', field)) cells.cells.push({ kind: 'text', column, project, name, field })
}

function addAmount(
  cells: Taken,
  column: string,
  project: Project | null,
  name: string,
  field: AmountField | null,
): void {
  if (field !== null && cells.wanted('amount', field)) {
    cells.cells.push({ kind: 'amount', column, project, name, field })
  }
}

function addShare(cells: Taken, column: string, project: Project, name: string, field: ShareField | null): void {
  if (field !== null && cells.wanted('share', field)) {
    cells.cells.push({ kind: 'share', column, project, name, field })
  }
}

function take({ wanted, cells }: Taken, cell: ReadCell): void {
  if (wanted(cell.kind, cell.field)) cells.push(cell)
}
