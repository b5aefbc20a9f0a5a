import type { AdoptedThing } from '../baseline/index.ts'
import type { Place } from '../grid/index.ts'
import type {
  Activity,
  CellKind,
  Identity,
  ImpactIndicator,
  MatrixKind,
  Plan,
  Project,
  ReadCell,
  Settings,
  Strand,
  TrackingIndicator,
  Trouble,
} from '../plan/index.ts'

type TroubleKind = Trouble['kind']

export type Severity = 'error' | 'warning' | 'info'

/** A fact of a finding: part of its digest, and what its words are filled with. Amounts are centimes; shares are decimal text in points. */
export type Fact = string | number | bigint | boolean | null | readonly Fact[]
export type Facts = { readonly [name: string]: Fact }

/** What a finding is about, whatever its rows and sheets do: a decision holds on to this. `part` tells one aspect from another. */
export type Subject =
  | { readonly of: 'plan'; readonly part?: string }
  | { readonly of: 'matrix'; readonly matrix: MatrixKind; readonly part?: string }
  | { readonly of: 'project'; readonly project: Project; readonly part?: string }
  | { readonly of: 'activity'; readonly project: Project; readonly activity: Activity; readonly part?: string }
  | {
      readonly of: 'indicator'
      readonly project: Project
      readonly indicator: TrackingIndicator | ImpactIndicator
      readonly part?: string
    }

/** One cell to write. `value: null` empties it; `format` also sets its number format. */
export interface CellEdit {
  readonly at: Place
  readonly was: string | number | boolean | null
  readonly value: string | number | null
  readonly format?: string
}

/** `safe` keeps the meaning; `choice` needs a person to agree. */
export interface Fix {
  readonly kind: 'safe' | 'choice'
  readonly edits: readonly CellEdit[]
}

/** What a rule found. */
export interface Problem<F extends Facts = Facts> {
  /**
   * Where to look, first the cell to mend. Places on other sheets than the first become `related`. Empty only where the
   * workbook has nothing to point at, such as a matrix that no sheet resembles.
   */
  readonly at: readonly [Place, ...Place[]] | readonly []
  readonly about: Subject
  readonly facts: F
  /** Where it differs from the rule's own, such as a row of sums that is missing rather than wrong. */
  readonly severity?: Severity
  /** As exact decimals or plain text; left out where they make no sense. */
  readonly expected?: string
  readonly actual?: string
  readonly fix?: Fix
  /** Problems of one rule with the same group become one finding with all their cells. */
  readonly group?: string
}

/** Cells that a rule could not judge because something they depend on could not be read. */
export interface NotChecked {
  readonly notChecked: readonly [Place, ...Place[]]
}

/** What rules may know of the plan beyond their own project; a change of any of it makes every rule run again. */
export interface PlanFacts {
  /** The plan's years, ascending. */
  readonly years: readonly number[]
  readonly has: { readonly [Matrix in MatrixKind]: boolean }
  /** Required columns that a found matrix lacks, as `monitoring/tracking`: nothing is said of what would stand in them. */
  readonly missingColumns: readonly string[]
  /** Whether any achieved share is recorded anywhere in the plan. */
  readonly recorded: boolean
  /** Whether any project of matrix 2 has a row of sums. */
  readonly hasProjectTotals: boolean
  /** Codes, titles and activities are formulas without results: most rules are not asked. */
  readonly neverCalculated: boolean
  /** The day of the report, ISO 8601. */
  readonly asOf: string
  readonly settings: Settings
  /** The plan as the council adopted it; null where nothing remembers it. */
  readonly adopted: Adoption | null
}

/** The adopted plan by the ids of its things, and the ids of those of today. */
export interface Adoption {
  readonly things: ReadonlyMap<string, AdoptedThing>
  readonly idOf: Identity['idOf']
}

interface Meta {
  /** Short code for paper minutes: given once, never reused. */
  readonly code: string
  /** `thing/problem`, equal to the rule's path under `rules/`. */
  readonly id: string
  readonly severity: Severity
  readonly since: string
  /** Silent where one of these rules already points at one of the problem's cells: in the same project, or both of the plan. */
  readonly yieldsTo?: readonly string[]
}

type Found<F extends Facts> = Iterable<Problem<F> | NotChecked>

/** What several rules work out of the same thing, worked out once a run: known by the function that does it. */
export type Once<Of> = <T>(workOut: (of: Of, facts: PlanFacts) => T) => T

/** Looks at one project at a time, and at nothing of the plan but its facts. */
export interface ProjectRule<F extends Facts = Facts> extends Meta {
  readonly each: 'project'
  /**
   * The values that it looks at beside what the project and its activities are called: where none of them changed, a live
   * recheck keeps what the rule found. All where it is left out.
   */
  readonly reads?: readonly Strand[]
  check(context: { readonly project: Project; readonly facts: PlanFacts; readonly once: Once<Project> }): Found<F>
}

/** Looks at one read cell at a time. */
export interface CellRule<F extends Facts = Facts> extends Meta {
  readonly each: 'cell'
  /** The kinds of cells it looks at; all where it names none. */
  readonly kinds?: readonly CellKind[]
  /** The troubles it looks for, where it looks for nothing else: most cells have none, and are passed over. */
  readonly troubles?: readonly TroubleKind[]
  check(context: { readonly cell: ReadCell; readonly facts: PlanFacts }): Found<F>
}

/** What a plan rule wants to know of all projects: of each by itself, then gathered over all of them. */
export interface Summary<Each, All> {
  /** The values that it looks at, as a project's rule says it. */
  readonly reads: readonly Strand[]
  readonly of: (project: Project, facts: PlanFacts) => Each
  readonly gather: (each: readonly Each[]) => Gathered<Each, All>
}

/** What projects say together, and goes on saying as one of them says something else. */
export interface Gathered<Each, All> {
  readonly all: All
  exchange(index: number, old: Each, next: Each): void
}

/** Works out a summary, the same object at every call: after an edit only of the edited project. */
export type OfProjects = <Each, All>(summary: Summary<Each, All>) => All

/** Looks at the plan as a whole. */
export interface PlanRule<F extends Facts = Facts> extends Meta {
  readonly each: 'plan'
  /**
   * Where it is left out, the values of projects are known by `ofProjects` alone: a live recheck passes the rule over where
   * no summary has changed.
   * `layout`: looks only at headers, codes, titles, axes and what stands outside the matrices, so that typing an
   * amount, a share or a date cannot change what it finds and a live recheck passes it over.
   */
  readonly reads?: 'layout'
  check(context: {
    readonly plan: Plan
    readonly facts: PlanFacts
    readonly ofProjects: OfProjects
    readonly once: Once<Plan>
  }): Found<F>
}

export type Rule<F extends Facts = Facts> = ProjectRule<F> | CellRule<F> | PlanRule<F>

/** A rule as data with its check; keeps the exact id and facts for the words to be held against. */
export function defineRule<const Id extends string, F extends Facts>(
  rule: ProjectRule<F> & { readonly id: Id },
): ProjectRule<F> & { readonly id: Id }
export function defineRule<const Id extends string, F extends Facts>(
  rule: CellRule<F> & { readonly id: Id },
): CellRule<F> & { readonly id: Id }
export function defineRule<const Id extends string, F extends Facts>(
  rule: PlanRule<F> & { readonly id: Id },
): PlanRule<F> & { readonly id: Id }
export function defineRule<R extends Rule>(rule: R): R {
  return rule
}

/** The facts that a rule constant finds: what its words are held against. */
export type FactsFrom<R> = R extends { check(context: never): Iterable<infer Found> }
  ? Found extends Problem<infer F>
    ? F
    : never
  : never
