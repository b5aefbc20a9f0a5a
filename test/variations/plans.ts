import { readFileSync } from 'node:fs'
import type { Workbook } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { councilPlan } from './council-plan.ts'
import { arabic, english, french } from './council-words.ts'

function sample(name: string): Workbook {
  return readXlsx(readFileSync(`test/workbooks/plan/ait-melloul-2024-2025.${name}.xlsx`))
}

/** Plans of several collectivities, in blocks and layouts of their own. */
export const plans: Readonly<Record<string, Workbook>> = {
  'the typed sample': sample('typed'),
  'the published sample': sample('as-published'),
  'the sample never calculated': sample('not-calculated'),
  'a commune for 2026-2027': madePlan({ projects: 4, activities: 3, indicators: 2 }),
  'a plan of one project with one activity': madePlan({ projects: 1, activities: 1, indicators: 1 }),
  'a French provincial council for 2026-2027': councilPlan({
    words: french,
    years: [2026, 2027],
    projects: 5,
    activities: 2,
  }),
  'an English council for 2026-2028': councilPlan({
    words: english,
    years: [2026, 2027, 2028],
    projects: 4,
    activities: 3,
  }),
  'an Arabic region for 2026-2028': councilPlan({
    words: arabic,
    years: [2026, 2027, 2028],
    projects: 4,
    activities: 2,
  }),
}
