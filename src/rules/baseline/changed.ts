import { type AdoptedThing, type Saying, sayingKey, sayingName } from '../../baseline/index.ts'
import { defineRule, type Problem } from '../rule.ts'
import { type OwnThing, thingsOf } from './things.ts'

type Changed = {
  readonly aspect: Saying['aspect']
  readonly year: number | null
  /** What kind of thing says it, and its label; `''` where it is the project itself. */
  readonly of: OwnThing['kind']
  readonly label: string
  /** As the plan writes them; `''` for nothing. */
  readonly was: string
  readonly is: string
}

/** A title, cost, weight, year or day is not what the council adopted. */
export const baselineChanged = defineRule({
  code: 'M01',
  id: 'baseline/changed',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',

  *check({ project, facts: { adopted } }): Iterable<Problem<Changed>> {
    if (adopted === null) return

    for (const thing of thingsOf(project)) {
      const before = adopted.things.get(adopted.idOf(thing.of))
      if (before !== undefined) yield* changesOf(thing, before)
    }
  },
})

function* changesOf(thing: OwnThing, { values }: AdoptedThing): Iterable<Problem<Changed>> {
  for (const { aspect, year, value, at } of thing.sayings()) {
    const name = sayingName({ aspect, year })
    const before = values.get(name) ?? values.get(aspect)
    if (before === undefined || sayingKey(aspect, before) === sayingKey(aspect, value)) continue

    yield {
      at: [at],
      about: { ...thing.about, part: name },
      facts: { aspect, year, of: thing.kind, label: thing.label, was: before, is: value },
      ...(before !== '' && { expected: before }),
      ...(value !== '' && { actual: value }),
    }
  }
}
