import { defineRule } from '../rule.ts'
import { emptyHead } from './empty-head.ts'

/** A project stands without an axis. */
export const projectAxisMissing = defineRule({
  code: 'P05',
  id: 'project/axis-missing',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['amounts'],

  *check({ project }) {
    const empty = emptyHead(project, 'axis')

    if (empty !== null) yield { about: { of: 'project', project }, ...empty }
  },
})
