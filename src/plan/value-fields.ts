import type { FieldName } from '../matrices/index.ts'

/** Fields of amounts, days and shares: they say nothing of where projects begin and end. */
export const valueFields: ReadonlySet<FieldName | null> = new Set([
  'cost',
  'activityCost',
  'mobilised',
  'programmed',
  'start',
  'end',
  'weight',
  'achieved',
  'maximum',
  'impactAchieved',
])
