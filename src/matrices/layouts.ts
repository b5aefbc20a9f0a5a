import type { HeaderField } from './header-words.ts'
import type { FieldName, MatrixKind } from './types.ts'

/** What makes a matrix: the columns it must have, and those that tell it from the others. */
interface Layout {
  readonly required: readonly FieldName[]
  readonly optional: readonly FieldName[]
  readonly telling: readonly HeaderField[]
}

/** The three matrices of a plan workbook. */
export const layouts: Readonly<Record<MatrixKind, Layout>> = {
  projects: {
    required: ['code', 'axis', 'title', 'activity', 'years', 'cost'],
    optional: ['objectives', 'link', 'partners', 'contribution'],
    telling: ['objectives', 'link', 'partners', 'contribution', 'years'],
  },
  budget: {
    required: ['code', 'axis', 'title', 'cost', 'activity', 'activityCost', 'mobilised', 'programmed'],
    optional: [],
    telling: ['activityCost', 'mobilised', 'programmed'],
  },
  monitoring: {
    required: ['code', 'axis', 'title', 'activity', 'start', 'end', 'tracking', 'weight', 'impact', 'maximum'],
    optional: ['achieved', 'impactAchieved'],
    telling: [
      'start',
      'end',
      'tracking',
      'weight',
      'impact',
      'maximum',
      'share',
      'achieved',
      'impactAchieved',
      'achievedShare',
    ],
  },
}

/** The matrices in the order in which the plan presents them. */
export const matrixKinds: readonly MatrixKind[] = ['projects', 'budget', 'monitoring']
