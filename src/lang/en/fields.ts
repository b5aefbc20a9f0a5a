import { columnWords, type FieldNames, type MatrixNames } from '../column-words.ts'
import type { Say } from '../language.ts'

/** The columns of the matrices in English. */
export const fields: FieldNames = {
  code: 'Project code',
  axis: 'Priority axis',
  title: 'Project title',
  objectives: 'Project objectives',
  activity: 'Activities',
  years: 'Year of execution',
  link: 'Link with the action programme',
  partners: 'Potential partners',
  contribution: 'Partner contribution',
  cost: 'Estimated project cost',
  activityCost: 'Estimated activity cost',
  mobilised: 'Mobilised credits',
  programmed: 'To be programmed',
  start: 'Start date',
  end: 'End date',
  tracking: 'Tracking indicators',
  weight: 'Maximum share of the tracking indicator',
  achieved: 'Achieved share of the tracking indicator',
  impact: 'Impact indicators',
  maximum: 'Maximum share of the impact indicator',
  impactAchieved: 'Achieved share of the impact indicator',
}

/** The three matrices in English. */
export const matrices: MatrixNames = {
  projects: 'the matrix of objectives and activities',
  budget: 'the yearly budget matrix',
  monitoring: 'the monitoring matrix',
}

/** Where a read cell stands, as part of a sentence. */
export function where(column: string, say: Say): string {
  const words = columnWords(column, fields, matrices)
  if (column.startsWith('co-creation/')) return 'in the co-creation tables'

  return words === null ? 'on the cover sheet' : `in the column ${say.quote(words.name)} of ${words.matrix}`
}
