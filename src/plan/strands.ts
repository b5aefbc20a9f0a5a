import { sameShape } from './same-shape.ts'
import type {
  Activity,
  Block,
  BudgetBlock,
  BudgetLine,
  Field,
  MonitoringBlock,
  Project,
  ProjectBlock,
  TotalRow,
} from './types.ts'

/**
 * Values of a project that an edit changes together: the labels of matrix 1, of matrix 2, of matrix 3, of its indicators;
 * amounts, days, shares and years of all of them; what no rule compares (objectives, links, partners).
 */
export type Strand = 'listed' | 'lines' | 'followed' | 'indicators' | 'amounts' | 'days' | 'shares' | 'years' | 'notes'

/** The labels by which things are named and paired. */
export const labelStrands: readonly Strand[] = ['listed', 'lines', 'followed', 'indicators']

type Fields = readonly (Field<unknown> | null)[]

/** The cells of a project by strand; `heads` are those that say which project it is. */
export type StrandFields = { readonly [Name in Strand | 'heads']?: Fields }

/**
 * What two readings of one project differ in; null where they may differ in more than values: in what the project is
 * called, which activities and indicators it has, or how they are paired.
 */
export function changedStrands(old: Project, next: Project): ReadonlySet<Strand> | null {
  if (!sameFrame(old, next)) return null

  const changed = new Set<Strand>()
  for (const [before, after] of blockPairs(old, next)) {
    for (const [name, fields] of Object.entries(after) as [keyof StrandFields, Fields][]) {
      const known = before[name] ?? []
      if (name === 'heads' || labelStrands.includes(name)) if (known.length !== fields.length) return null
      if (sameFields(known, fields)) continue
      if (name === 'heads') return null

      changed.add(name)
    }
  }

  return changed
}

/** The cells of the blocks that were read again, old and new. */
function blockPairs(old: Project, next: Project): readonly (readonly [StrandFields, StrandFields])[] {
  const pairs: [StrandFields, StrandFields][] = []
  if (old.listed !== next.listed) pairs.push([listedStrands(old.listed), listedStrands(next.listed)])
  if (old.budget !== next.budget) {
    const [was, is] = [old.budget, next.budget]
    pairs.push([budgetStrands(was, is?.lines), budgetStrands(is, was?.lines)])
  }
  if (old.followed !== next.followed) {
    const [was, is] = [old.followed, next.followed]
    pairs.push([followedStrands(was, is), followedStrands(is, was)])
  }

  return pairs
}

function sameFields(some: Fields, others: Fields): boolean {
  if (some.length !== others.length) return false

  return some.every((field, index) => field === others[index] || sameShape(field, others[index]))
}

/** The cells of a project in matrix 1. */
export function listedStrands(block: ProjectBlock | null): StrandFields {
  if (block === null) return {}

  return {
    heads: headsOf(block),
    listed: block.activities,
    years: [block.years],
    notes: [...block.objectives, ...block.links, ...block.partners, ...block.contributions],
    amounts: [block.cost, ...block.odd.cost],
  }
}

/** The cells of a project in matrix 2, without those of rows that are the same in another reading. */
export function budgetStrands(block: BudgetBlock | null, known: readonly BudgetLine[] = []): StrandFields {
  if (block === null) return {}

  const lines = others(block.lines, known)
  const rows = block.total === null ? lines : [...lines, block.total]
  return {
    heads: headsOf(block),
    lines: rows.map(({ label }) => label),
    amounts: [block.cost, ...block.odd.cost, ...rows.flatMap(amountsOf)],
  }
}

function amountsOf({ cost, mobilised, byYear }: BudgetLine | TotalRow): Fields {
  return [cost, mobilised, ...byYear.values()]
}

/** The cells of a project in matrix 3, without those of things that are the same in another reading. */
export function followedStrands(block: MonitoringBlock | null, known: MonitoringBlock | null = null): StrandFields {
  if (block === null) return {}

  const activities = others(block.activities, known?.activities ?? [])
  const impacts = others(block.impacts, known?.impacts ?? [])
  const { blanks } = block
  const tracking = activities.flatMap(({ indicators }) => indicators)
  return {
    heads: headsOf(block),
    followed: [...activities, ...blanks].map(({ label }) => label),
    indicators: [...tracking, ...impacts].map(({ label }) => label),
    days: [...activities, ...blanks].flatMap(({ start, end }) => [start, end]),
    shares: [
      ...tracking.flatMap(({ weight, achieved }) => [weight, ...achieved.map(({ share }) => share)]),
      ...impacts.flatMap(({ maximum, achieved }) => [maximum, ...achieved.map(({ share }) => share)]),
    ],
  }
}

function others<T>(things: readonly T[], known: readonly T[]): readonly T[] {
  return things.filter((thing, index) => thing !== known[index])
}

function headsOf({ code, axis, title, odd }: Block): Fields {
  return [code, axis, title, ...odd.code, ...odd.axis, ...odd.title]
}

/** Whether a project is called the same, with the same things in it, paired alike. */
function sameFrame(old: Project, next: Project): boolean {
  return (
    old.code === next.code &&
    old.axis === next.axis &&
    old.title === next.title &&
    (old.listed === null) === (next.listed === null) &&
    (old.budget?.total == null) === (next.budget?.total == null) &&
    old.duplicates.length === next.duplicates.length &&
    old.duplicates.every(({ matrix, later }, index) => {
      const other = next.duplicates[index]
      return matrix === other?.matrix && isAt(later, other.later)
    }) &&
    old.activities.length === next.activities.length &&
    old.activities.every((activity, index) => sameActivity(activity, next.activities[index] ?? activity))
  )
}

/** Whether an activity is called the same and stands in the same rows. */
function sameActivity(old: Activity, next: Activity): boolean {
  return (
    old === next ||
    (old.label === next.label &&
      old.near.join() === next.near.join() &&
      isAt(old.listed, next.listed) &&
      isAt(old.line?.label, next.line?.label) &&
      isAt(old.followed?.label, next.followed?.label) &&
      sameRows(old.followed?.indicators, next.followed?.indicators))
  )
}

function sameRows(
  old: readonly { readonly label: Field<unknown> }[] = [],
  next: readonly { readonly label: Field<unknown> }[] = [],
) {
  return old.length === next.length && old.every(({ label }, index) => isAt(label, next[index]?.label))
}

/** Whether two cells stand in one place, or neither is there. */
function isAt(some: Field<unknown> | null | undefined, other: Field<unknown> | null | undefined): boolean {
  if (some == null || other == null) return (some ?? null) === (other ?? null)

  return some === other || (some.at.row === other.at.row && some.at.column === other.at.column)
}
