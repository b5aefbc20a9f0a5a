import { isDeepStrictEqual } from 'node:util'
import { type Essence, essenceOf } from './essence.ts'
import { plans } from './plans.ts'
import type { Rewriting } from './rewriting.ts'

/** Expects a plan to read alike once it is rewritten; jest compares only what differs, for it takes seconds. */
export type ExpectAlike = (plan: string, rewriting: Rewriting) => void

/** Remembers what each plan says before it is rewritten. */
export function expectAlike(): ExpectAlike {
  const known = new Map<string, Essence>()

  return (plan, rewriting) => {
    const workbook = plans[plan]
    if (workbook === undefined) throw new Error(`there is no plan ${plan}`)

    const before = known.get(plan) ?? essenceOf(workbook)
    known.set(plan, before)
    const after = essenceOf(workbook, rewriting)
    if (!isDeepStrictEqual(after, before)) expect(after).toEqual(before)
    expect(after.projects).toHaveLength(before.projects.length)
  }
}
