import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type CellPatch, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import type { Report } from '../../src/report/schema.ts'
import { cellsOf } from '../hosts/xlsx/as-cells.ts'
import { run } from './a-world.ts'

const plan = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const right = readXlsx(plan).sheets.map(cellsOf)
const budget = readXlsx(plan).sheets[2]

/** The typed amounts of the budget, by their places. */
const amounts = [...(budget?.rows ?? [])].flatMap(([row, cells]) =>
  [...cells].flatMap(([column, { value, formula }]) =>
    row > 2 && column > 4 && typeof value === 'number' && formula === undefined ? [{ row, column, value }] : [],
  ),
)

/** How people type an amount so that Excel takes it for text. */
const writings: readonly ((amount: number) => string)[] = [
  (amount) => amount.toLocaleString('fr', { minimumFractionDigits: 2 }),
  (amount) => `${amount.toFixed(2)} درهم`,
  (amount) => String(amount).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (amount) => `  ${amount} DH`,
]

describe('amounts typed as text anywhere in a plan', () => {
  it('become the numbers they were, and the sums with them', async () => {
    const planted = fc.uniqueArray(fc.record({ at: fc.nat(amounts.length - 1), how: fc.nat(writings.length - 1) }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ at }) => at,
    })
    await fc.assert(
      fc.asyncProperty(planted, async (plants) => {
        const cells = plants.flatMap(({ at, how }): readonly CellPatch[] => {
          const { value = 0, ...place } = amounts[at] ?? {}
          return 'row' in place ? [{ sheet: budget?.name ?? '', ...place, value: writings[how]?.(value) ?? '' }] : []
        })
        const files = { 'plan.xlsx': patchXlsx(plan, { cells }) }
        const { code, bytes } = await run(['fix', 'plan.xlsx', '--out', 'mended.xlsx'], { files })

        expect(code).toBe(0)
        expect(readXlsx(bytes.get('mended.xlsx') ?? plan).sheets.map(cellsOf)).toEqual(right)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a plan that was published with its amounts as text', () => {
  it('adds up to the same once they are numbers, and has no safe fix left', async () => {
    const published = readFileSync('test/workbooks/plan/ait-melloul-2024-2025.as-published.xlsx')
    const { bytes } = await run(['fix', 'plan.xlsx', '--out', 'mended.xlsx'], { files: { 'plan.xlsx': published } })
    const reports = await Promise.all(
      [published, bytes.get('mended.xlsx') ?? ''].map(async (file): Promise<Report> => {
        const { out } = await run(['check', 'x.xlsx', '--format', 'json'], { files: { 'x.xlsx': file } })
        return JSON.parse(out)
      }),
    )
    const [before, after] = reports
    const withoutFix = (report: Report | undefined) => report?.findings.filter(({ fix }) => fix?.kind !== 'safe')

    expect(after?.totals).toEqual(before?.totals)
    expect(after?.progress).toEqual(before?.progress)
    expect(after?.findings).toEqual(withoutFix(before))
    expect(after?.findings.length).toBeLessThan(before?.findings.length ?? 0)
  })
})
