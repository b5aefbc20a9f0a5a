import { defineRule } from '../rule.ts'
import { emptyHead } from './empty-head.ts'

/** A project stands without a title. */
export const projectTitleMissing = defineRule({
  code: 'P04',
  id: 'project/title-missing',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: ['amounts'],

  *check({ project }) {
    const empty = emptyHead(project, 'title')

    if (empty !== null) yield { about: { of: 'project', project }, ...empty }
  },
})
