import { type AdoptedPlan, adoptedAside, adoptedFrom, readAdopted } from './baseline/index.ts'
import type { Workbook } from './grid/index.ts'
import {
  type Identity,
  type IdentityRecord,
  identify,
  type KnownProject,
  readPlan,
  type Settings,
} from './plan/index.ts'
import { identitiesIn, readRecord, recordAside } from './review/index.ts'
import type { Adoption } from './rules/index.ts'

/** What is known of a plan beside the plan itself: the identities of its things, and how the council adopted it. */
export interface Known {
  readonly previous: IdentityRecord | null
  readonly adopted: AdoptedPlan | null
}

/** What a caller may say that the workbook does not, or otherwise. */
export interface KnownOptions {
  readonly settings?: Settings
  readonly previous?: IdentityRecord
  /** A workbook that holds the plan as it was adopted; it goes before what the checked workbook remembers of it. */
  readonly baseline?: Workbook
}

/** The workbook without what Infitah itself wrote, which no rule is to read as a plan. */
export function oursAside(workbook: Workbook): Workbook {
  return recordAside(adoptedAside(workbook))
}

/** What a workbook remembers: in the committee's record, and in the plan as it was adopted. */
export function knownOf(workbook: Workbook, { settings, previous, baseline }: KnownOptions): Known {
  const decided = identitiesIn(readRecord(workbook))
  const adopted = baseline === undefined ? readAdopted(workbook) : adoptedIn(baseline, decided, settings)

  return { previous: previous ?? together(adopted?.record ?? null, decided), adopted }
}

function adoptedIn(baseline: Workbook, decided: IdentityRecord | null, settings: Settings | undefined): AdoptedPlan {
  const plan = readPlan(oursAside(baseline), settings)
  const { idOf } = identify(plan, decided ?? undefined)

  return adoptedFrom(plan, idOf, null)
}

/** Two records as one: of what both know, the later says how it is called. */
function together(earlier: IdentityRecord | null, later: IdentityRecord | null): IdentityRecord | null {
  if (earlier === null || later === null) return earlier ?? later

  const known = new Map(earlier.projects.map((project) => [project.id, project]))
  for (const project of later.projects) known.set(project.id, joined(known.get(project.id), project))

  return { ...earlier, projects: [...known.values()] }
}

function joined(earlier: KnownProject | undefined, later: KnownProject): KnownProject {
  if (earlier === undefined) return later

  return {
    ...later,
    activities: byId([...earlier.activities, ...later.activities]),
    indicators: byId([...earlier.indicators, ...later.indicators]),
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()]
}

/** The adopted plan as rules hold today's against it. */
export function adoptionOf(adopted: AdoptedPlan | null, { idOf }: Pick<Identity, 'idOf'>): Adoption | null {
  return adopted === null ? null : { things: new Map(adopted.things.map((thing) => [thing.id, thing])), idOf }
}
