import { defineRule } from '../rule.ts'
import { blocksOf } from './blocks.ts'
import { differenceBetween } from './difference.ts'
import { differing } from './differing.ts'
import { unreadableIn } from './unreadable.ts'

/** A project stands under one axis in one matrix and under another elsewhere. */
export const projectAxisDiffers = defineRule({
  code: 'P03',
  id: 'project/axis-differs',
  severity: 'error',
  since: '1.0.0',
  each: 'project',
  reads: [],

  *check({ project }) {
    const blocks = blocksOf(project)
    yield* unreadableIn(blocks, 'axis')

    const difference = differenceBetween(blocks, 'axis')
    if (difference !== null) yield { about: { of: 'project', project }, ...differing(difference) }
  },
})
