import { defineRule } from '../rule.ts'

/** The three matrices are there, and no project is written in them: a plan not begun, or not the file that was meant. */
export const projectNone = defineRule({
  code: 'P06',
  id: 'project/none',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',

  *check({ plan: { projects, matrices } }) {
    if (projects.length > 0 || matrices.absent.length > 0) return

    const codes = matrices.tables.flatMap(({ segments: [{ byField }] }) => byField.get('code')?.[0]?.header ?? [])
    const [first, ...others] = codes
    yield {
      at: first === undefined ? [] : [first, ...others],
      about: { of: 'plan' },
      facts: { matrices: matrices.tables.length },
    }
  },
})
