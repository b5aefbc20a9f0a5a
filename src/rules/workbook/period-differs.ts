import { type Place, placeKey } from '../../grid/index.ts'
import { declaredYears, type Plan } from '../../plan/index.ts'
import { defineRule } from '../rule.ts'

/** The cover sheet declares another period than the years that the plan's projects and its columns of money agree on. */
export const workbookPeriodDiffers = defineRule({
  code: 'W08',
  id: 'workbook/period-differs',
  severity: 'error',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan: { cover, years } }) {
    const at = placesOf(cover)
    const [first, last] = [cover?.firstYear?.value.value, cover?.lastYear?.value.value ?? cover?.firstYear?.value.value]
    if (at === null || first == null || last == null || declaredYears(cover)?.join() === years.join()) return

    const [expected, actual] = [periodText(years[0] ?? first, years.at(-1) ?? last), periodText(first, last)]
    yield { at, about: { of: 'plan', part: 'period' }, facts: { declared: actual, years: expected }, expected, actual }
  },
})

function placesOf(cover: Plan['cover']): readonly [Place, ...Place[]] | null {
  const fields = [cover?.firstYear?.value.at, cover?.lastYear?.value.at].filter((at) => at !== undefined)
  const [first, ...others] = [...new Map(fields.map((at) => [placeKey(at), at])).values()]

  return first === undefined ? null : [first, ...others]
}

function periodText(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`
}
