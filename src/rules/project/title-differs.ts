import { defineRule } from '../rule.ts'
import { blocksOf } from './blocks.ts'
import { differenceBetween } from './difference.ts'
import { differing } from './differing.ts'
import { unreadableIn } from './unreadable.ts'

/** A project's titles differ by more than spacing and punctuation. */
export const projectTitleDiffers = defineRule({
  code: 'P02',
  id: 'project/title-differs',
  severity: 'warning',
  since: '1.0.0',
  each: 'project',
  reads: [],

  *check({ project }) {
    const blocks = blocksOf(project)
    yield* unreadableIn(blocks, 'title')

    const difference = differenceBetween(blocks, 'title')
    if (difference !== null) yield { about: { of: 'project', project }, ...differing(difference) }
  },
})
