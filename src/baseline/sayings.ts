import type { Place } from '../grid/index.ts'
import { parseCentimes } from '../money/index.ts'
import type { Activity, Field, ImpactIndicator, Project, TrackingIndicator } from '../plan/index.ts'
import { type Said, saidAmount, saidPlain, saidShare, saidText, wordsKey } from '../sayings/index.ts'
import type { Aspect } from './types.ts'

/** One thing that the plan says of a project, activity or indicator, and where. */
export interface Saying {
  readonly aspect: Aspect
  /** Of credits that are programmed for a year. */
  readonly year: number | null
  /** `''` where nothing is written. */
  readonly value: string
  readonly at: Place
}

/** What the plan says of a project itself. */
export function projectSayings({ listed, budget, followed }: Project): readonly Saying[] {
  const title = listed?.title ?? budget?.title ?? followed?.title
  const cost = budget?.cost ?? listed?.cost

  return [
    ...saying('title', title, saidText(own, title)),
    ...saying('years', listed?.years, saidPlain(own, 'years', listed?.years)),
    ...saying('cost', cost, saidAmount(own, cost)),
  ]
}

/** What the plan says of an activity. */
export function activitySayings({ listed, line, followed }: Activity): readonly Saying[] {
  const label = listed ?? line?.label ?? followed?.label

  return [
    ...saying('title', label, saidText(own, label)),
    ...saying('cost', line?.cost, saidAmount(own, line?.cost)),
    ...saying('mobilised', line?.mobilised, saidAmount(own, line?.mobilised)),
    ...[...(line?.byYear ?? [])].flatMap(([year, amount]) =>
      saying('programmed', amount, saidAmount(own, amount), year),
    ),
    ...saying('start', followed?.start, saidPlain(own, 'date', followed?.start)),
    ...saying('end', followed?.end, saidPlain(own, 'date', followed?.end)),
  ]
}

/** What the plan says of an indicator: its weight, or its maximum. */
export function indicatorSayings(indicator: TrackingIndicator | ImpactIndicator): readonly Saying[] {
  const share = 'weight' in indicator ? indicator.weight : indicator.maximum

  return saying('weight', share, saidShare(own, share))
}

const own = { aspect: '', column: '' }

/** An empty cell says nothing, which is told too; of one that could not be read the rules about cells speak. */
function saying(
  aspect: Aspect,
  field: Field<unknown> | null | undefined,
  said: readonly Said[],
  year: number | null = null,
): readonly Saying[] {
  if (field == null || field.trouble !== null) return []

  const [{ value } = { value: '' }] = said
  return typeof value === 'string' ? [{ aspect, year, value, at: field.at }] : []
}

/** A saying's name among those of its thing. */
export function sayingName({ aspect, year }: Pick<Saying, 'aspect' | 'year'>): string {
  return year === null ? aspect : `${aspect}/${year}`
}

/** What two values of a saying are compared by: how a text is written, and an amount of nothing, make no difference. */
export function sayingKey(aspect: Aspect, value: string | undefined): string {
  if (value === undefined) return ''
  if (aspect === 'title') return wordsKey(value)
  if (aspect !== 'cost' && aspect !== 'mobilised' && aspect !== 'programmed') return value

  const centimes = parseCentimes(value)
  return centimes === null ? value : centimes === 0n ? '' : String(centimes)
}
