import { emptyContent, type PlanContent, planForm, type Room } from '../../src/form/index.ts'
import { writeForm } from '../../src/hosts/hucre/write.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import { samplePlan } from './sample-content.ts'

/** The day that the templates say they were made: theirs must not change with the calendar. */
const day = '2026-01-01'

/** The workbooks in templates/: one to fill in for each language of the administration, and the published plan. */
export async function templates(): Promise<readonly (readonly [path: string, bytes: Uint8Array])[]> {
  const room = { activities: 6, indicators: 2 }

  return [
    ['templates/plan-2026-2027.ar.xlsx', await bytesOf(blank('ar'), 'ar', room)],
    ['templates/plan-2026-2027.fr.xlsx', await bytesOf(blank('fr'), 'fr', room)],
    ['templates/ait-melloul-2024-2025.xlsx', await bytesOf(samplePlan(), 'ar', { activities: 1, indicators: 1 })],
  ]
}

/** A workbook of this content as a file. */
export function bytesOf(content: PlanContent, code: LanguageCode, room: Room): Promise<Uint8Array> {
  return writeForm(planForm(content, { language: languages[code], room, day }))
}

function blank(code: LanguageCode): PlanContent {
  const known = { kind: 'commune', collectivity: '', region: null, memberId: null, axes: [], projects: 12 } as const

  return emptyContent({ ...known, period: { first: 2026, last: 2027 } }, languages[code].interface.form)
}
