import { readFileSync } from 'node:fs'
import { type CellPatch, patchXlsx } from '../../src/hosts/xlsx/index.ts'
import type { Report } from '../../src/report/schema.ts'
import { changedParts } from '../hosts/xlsx/patch/parts.ts'
import { run } from './a-world.ts'

const plan = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const budget = '2-البرمجة المالية السنوية'
const monitoring = '3-التتبع والتقييم'

async function adopt(words: string, bytes: Uint8Array = plan) {
  return run(['adopt', 'plan.xlsx', ...words.split(' '), '--lang', 'en'], { files: { 'plan.xlsx': bytes } })
}

async function findingsIn(bytes: Uint8Array, baseline?: Uint8Array): Promise<Report['findings']> {
  const { out } = await run(
    [
      'check',
      'plan.xlsx',
      '--format',
      'json',
      '--lang',
      'en',
      ...(baseline === undefined ? [] : ['--baseline', 'b.xlsx']),
    ],
    { files: { 'plan.xlsx': bytes, ...(baseline !== undefined && { 'b.xlsx': baseline }) }, today: '2026-05-01' },
  )
  const report: Report = JSON.parse(out)

  return report.findings.filter(({ rule }) => rule.startsWith('baseline/'))
}

/** A mobilised amount, a weight and a day that are not as they were. */
const changes: readonly CellPatch[] = [
  { sheet: budget, row: 4, column: 6, value: 60_000 },
  { sheet: monitoring, row: 3, column: 7, value: 0.06 },
  { sheet: monitoring, row: 4, column: 5, value: 45_700 },
]
const adopted = adopt('--on 2024-02-07 --out adopted.xlsx').then(({ bytes }) => bytes.get('adopted.xlsx') ?? plan)

describe('infitah adopt', () => {
  it('remembers the plan on a sheet of its own, and says nothing while nothing changes', async () => {
    const { code, out, err, bytes } = await adopt('--on 2024-02-07 --out adopted.xlsx')
    const after = bytes.get('adopted.xlsx') ?? plan

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Plan adopted on 7 February 2024 recorded: 11 projects')
    expect(changedParts(plan, after).filter((part) => part.includes('worksheets/sheet'))).toEqual([
      'xl/worksheets/sheet6.xml',
    ])
    expect(await findingsIn(after)).toEqual([])
  })

  it('lets check tell what has changed, with then and now; so does a file that is held against', async () => {
    const now = patchXlsx(await adopted, { cells: changes })
    const found = await findingsIn(now)
    const against = await findingsIn(patchXlsx(plan, { cells: changes }), plan)

    expect(
      found.map(({ code, severity, cells: [cell], expected, actual }) => [code, severity, cell, expected, actual]),
    ).toEqual([
      ['M01', 'warning', 'G5', '50000.00', '60000.00'],
      ['M01', 'warning', 'H4', '5', '6'],
      ['M01', 'warning', 'F5', '2024-12-31', '2025-02-12'],
    ])
    expect(found[0]?.message).toContain('50,000.00')
    expect(against).toEqual(found)
  })

  it('puts a change before the committee, and again where it changes further', async () => {
    const now = patchXlsx(await adopted, { cells: changes })
    const words = [
      '--status',
      'accepted',
      '--reason',
      'council of May',
      '--by',
      'Rapporteur',
      '--meeting',
      '2026-05-12',
    ]
    const decided = await run(['decide', 'plan.xlsx', '--finding', 'M01@G5', ...words, '--out', 'd.xlsx'], {
      files: { 'plan.xlsx': now },
    })
    const bytes = decided.bytes.get('d.xlsx') ?? now
    const further = patchXlsx(bytes, { cells: [{ sheet: budget, row: 4, column: 6, value: 70_000 }] })
    const decisionIn = async (workbook: Uint8Array) =>
      (await findingsIn(workbook)).map(({ decision }) => decision?.stale)

    expect(await decisionIn(bytes)).toEqual([false, undefined, undefined])
    expect(await decisionIn(further)).toEqual([true, undefined, undefined])
  })

  it('is done again once the council adopts the changes: the last day counts', async () => {
    const now = patchXlsx(await adopted, { cells: changes })
    const again = (await adopt('--on 2026-05-20 --in-place', now)).bytes.get('plan.xlsx') ?? now
    const back = patchXlsx(again, { cells: [{ sheet: budget, row: 4, column: 6, value: 50_000 }] })

    expect(await findingsIn(again)).toEqual([])
    expect((await findingsIn(back)).map(({ expected }) => expected)).toEqual(['60000.00'])
  })

  it.each([
    ['no day', '--out a.xlsx', '--on'],
    ['a wrong day', '--on 2024-02-30 --out a.xlsx', 'is not a date for --on'],
    ['no place to write', '--on 2024-02-07', 'where should the workbook'],
  ])('refuses %s', async (_, words, sentence) => {
    const { code, err, bytes } = await adopt(words)

    expect({ code, written: [...bytes.keys()], err }).toEqual({
      code: 2,
      written: [],
      err: expect.stringContaining(sentence),
    })
  })
})

describe('check --baseline', () => {
  const check = (paths: readonly string[], baseline: string) =>
    run(['check', ...paths, '--baseline', baseline, '--lang', 'en'], { files: { 'a.xlsx': plan, 'b.xlsx': plan } })

  it.each([
    ['several workbooks', ['a.xlsx', 'b.xlsx'], 'a.xlsx', '--baseline goes with one workbook'],
    ['a file that is not there', ['a.xlsx'], 'none.xlsx', 'none.xlsx'],
  ])('refuses %s', async (_, paths, baseline, sentence) => {
    const { code, err } = await check(paths, baseline)

    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) })
  })
})
