import { headings, mergings, placings, type Rewritings, sheetings, sums, writings } from '../variations/library.ts'
import { plans } from '../variations/plans.ts'
import { differenceFrom } from './compared.ts'

const kinds: Readonly<Record<string, Rewritings>> = { writings, mergings, headings, sums, placings, sheetings }
const names = Object.keys(plans)

describe.each(Object.entries(kinds))('%s', (_, rewritings) => {
  it.each(Object.keys(rewritings).map((what, index) => [what, names[index % names.length] ?? '']))(
    '%s: %s has not changed',
    (what, name) => {
      const plan = plans[name]
      if (plan === undefined) throw new RangeError(`no plan ${name}`)

      const { old, new: now, ...found } = differenceFrom(plan, rewritings[what]?.(plan).workbook ?? plan)
      expect(found).toMatchObject({ same: true, plan: [], projects: [], projectOrder: null })
      expect(found.findings).toEqual({ appeared: [], mended: [], changed: [] })
      expect(now.plan).toEqual(old.plan)
    },
  )
})
