import { amountField, textField, yearsField } from '../../src/plan/fields.ts'
import type { BudgetBlock, BudgetLine, MatrixKind, Project, ProjectBlock, TotalRow } from '../../src/plan/index.ts'
import { yearsIn } from '../../src/text/index.ts'
import { monitoringOf } from './monitoring-of.ts'
import type { MoneySpec, ProjectSpec, Written } from './plan-spec.ts'
import { amountOn, type Cells } from './written-cells.ts'

/** A project as if read from the rows of all three matrices. */
export function projectOf(
  written: ProjectSpec,
  index: number,
  cellsOf: Readonly<Record<MatrixKind, Cells>>,
  cumulative: boolean,
): Project {
  const code = written.code ?? `P-${String(index + 1).padStart(2, '0')}`
  const spec = { ...written, code }
  const has = (matrix: MatrixKind) => spec.in?.includes(matrix) ?? true
  const { projects, budget, monitoring } = cellsOf
  const parts = {
    listed: has('projects') ? listedOf(projects, spec) : null,
    budget: has('budget') ? budgetOf(budget, spec) : null,
    followed: has('monitoring')
      ? { ...blockOf('monitoring', monitoring, spec), ...monitoringOf(monitoring, spec, cumulative) }
      : null,
  }

  return {
    index,
    code,
    number: Number(/\d+$/.exec(code)?.[0] ?? 0) || null,
    axis: spec.axis ?? '',
    title: spec.title ?? '',
    years: yearsIn(spec.years ?? '') ?? [],
    ...parts,
    activities: Object.keys(spec.activities ?? {}).map((label, position) => ({
      label,
      listed: parts.listed?.activities[position] ?? null,
      line: parts.budget?.lines.find((line) => line.label.written === label) ?? null,
      followed: parts.followed?.activities[position] ?? null,
      near: [],
    })),
    duplicates: [],
  }
}

function listedOf(from: Cells, spec: ProjectSpec): ProjectBlock {
  return {
    ...blockOf('projects', from, spec),
    objectives: [],
    activities: Object.keys(spec.activities ?? {}).map((label) => textField(from.next(label))),
    years: yearsField(from.next(spec.years ?? ''), false),
    links: [],
    partners: [],
    contributions: [],
    cost: amountOn(from, spec.cost),
  }
}

function budgetOf(from: Cells, spec: ProjectSpec): BudgetBlock {
  const activities = Object.entries(spec.activities ?? {}).filter(([, activity]) => hasMoney(activity))

  return {
    ...blockOf('budget', from, spec),
    cost: amountOn(from, spec.cost),
    lines: activities.map(([label, activity]) => lineOf(from, label, activity)),
    total: spec.total === undefined ? null : lineOf(from, spec.code ?? '', spec.total),
  }
}

function blockOf<M extends MatrixKind>(matrix: M, from: Cells, { code = '', axis = '', title = '' }: ProjectSpec) {
  return {
    matrix,
    sheet: matrix,
    rows: [],
    code: textField(from.next(code)),
    axis: textField(from.next(axis)),
    title: textField(from.next(title)),
    odd: { code: [], axis: [], title: [], cost: [] },
  }
}

function hasMoney({ cost, mobilised, years }: MoneySpec): boolean {
  return [cost, mobilised, years].some((one) => one !== undefined)
}

/** An empty amount reads as zero where its row has another. */
function lineOf(from: Cells, label: string, { cost, mobilised, years = {} }: MoneySpec): BudgetLine & TotalRow {
  const any = [cost, mobilised, ...Object.values(years)].some((written) => written !== undefined && written !== '')
  const amount = (written: Written) => amountField(from.next(written), null, any)

  return {
    label: textField(from.next(label)),
    cost: cost === undefined ? null : amount(cost),
    mobilised: mobilised === undefined ? null : amount(mobilised),
    byYear: new Map(Object.entries(years).map(([year, written]) => [Number(year), amount(written)])),
  }
}
