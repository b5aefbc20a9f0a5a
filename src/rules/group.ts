import { comparePlaces } from '../grid/index.ts'
import type { Found } from './run.ts'

/** Problems of one rule and group, wherever they were found, as one problem with all their cells and edits. */
export function grouped(found: readonly Found[]): readonly Found[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const key = `${one.rule.id}\n${one.problem.group}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }

  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [merged(first, others)]))
}

function merged(first: Found, others: readonly Found[]): Found {
  const problems = [first, ...others].map(({ problem }) => problem)
  const [top, ...rest] = problems.flatMap(({ at }) => [...at]).sort(comparePlaces)
  const edits = problems.flatMap(({ fix }) => fix?.edits ?? [])

  return {
    rule: first.rule,
    problem: {
      ...first.problem,
      at: top === undefined ? [] : [top, ...rest],
      ...(first.problem.fix && { fix: { ...first.problem.fix, edits } }),
    },
  }
}
