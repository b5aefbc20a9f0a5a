import { readFileSync } from 'node:fs'
import { placeKey } from '../../src/grid/index.ts'
import { type CellPatch, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { mergeSchema } from '../../src/merge/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import { cellIn } from '../faults/planting.ts'
import { run, smallWorkbook, systemError } from './a-world.ts'

const base = readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx')
const workbook = readXlsx(base)
const [, projects, budget, monitoring] = workbook.sheets.map(({ name }) => name)
const amount = { sheet: budget ?? '', row: 4, column: 6 }
const weight = { sheet: monitoring ?? '', row: 4, column: 7 }
const below = { sheet: projects ?? '', row: 70, column: 0 }

function copy(...cells: readonly CellPatch[]): Uint8Array {
  return patchXlsx(base, { cells })
}

const files = {
  'plan.xlsx': base,
  'finance.xlsx': copy({ ...amount, value: 50_000.01 }),
  'projects.xlsx': copy({ ...weight, value: 0.06 }),
  'mayor.xlsx': copy({ ...amount, value: 60_000 }),
  'covered.xlsx': copy({ ...below, value: 'ملاحظة' }),
  'notes.txt': 'some notes',
  'empty.xlsx': smallWorkbook(),
}

describe('infitah merge', () => {
  it.each(['ar', 'fr', 'en'] as const)('writes what all copies changed, and shows it: %s', async (code) => {
    const { say, interface: words } = languages[code]
    const argv = ['merge', 'plan.xlsx', 'finance.xlsx', 'projects.xlsx', '--out', 'merged.xlsx', '--lang', code]
    const { code: exit, out, err, bytes } = await run(argv, { files, terminal: 120, env: { NO_COLOR: '1' } })
    const merged = readXlsx(bytes.get('merged.xlsx') ?? new Uint8Array())

    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect([amount, weight].map((at) => cellIn(merged, at)?.value)).toEqual([50_000.01, 0.06])
    expect(out).toContain(words.merge.taken(1, 'finance.xlsx', say))
    expect(out).toContain(words.difference.totals)
    expect(out).not.toMatch(/undefined|\[object|NaN|=>/)
  })

  it('leaves every other cell as it is, and the sums right', async () => {
    const argv = ['merge', 'plan.xlsx', 'finance.xlsx', 'projects.xlsx', '--out', 'merged.xlsx']
    const { bytes } = await run(argv, { files })
    const merged = readXlsx(bytes.get('merged.xlsx') ?? new Uint8Array())
    const changed = workbook.sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, cell]) => {
          const at = { sheet: name, row, column }
          return JSON.stringify(cellIn(merged, at)) === JSON.stringify(cell) ? [] : [placeKey(at)]
        }),
      ),
    )

    expect(changed).toEqual(['G5', 'G8', 'F78', 'G78'].map((cell) => `${budget}!${cell}`).concat(`${monitoring}!H5`))
    expect(readPlan(merged).grandTotal?.mobilised?.value).toBe(117_199_601n)
  })

  it.each(['ar', 'fr', 'en'] as const)('writes nothing where copies differ, and shows where: %s', async (code) => {
    const { say, interface: words } = languages[code]
    const argv = ['merge', 'plan.xlsx', 'finance.xlsx', 'mayor.xlsx', '--out', 'merged.xlsx', '--lang', code]
    const { code: exit, out, bytes } = await run(argv, { files, terminal: 120, env: { NO_COLOR: '1' } })

    expect({ exit, bytes: bytes.size }).toEqual({ exit: 1, bytes: 0 })
    expect(out).toContain(words.merge.conflicts(1, say))
    for (const value of ['50000', '50000.01', '60000']) expect(out).toContain(say.number(value))
    expect(out).toContain('G5')
    expect(out).toContain(readPlan(workbook).projects[0]?.activities[1]?.label)
  })

  it('names the formats where copies differ in nothing else', async () => {
    const there = {
      'plan.xlsx': base,
      'a.xlsx': copy({ ...amount, value: 50_000, format: '0.0' }),
      'b.xlsx': copy({ ...amount, value: 50_000, format: '0.000' }),
    }
    const { code, out } = await run(['merge', 'plan.xlsx', 'a.xlsx', 'b.xlsx', '--out', 'm.xlsx', '--lang', 'en'], {
      files: there,
    })

    expect(code).toBe(1)
    expect(out).toMatch(/copy a\.xlsx: 50,000, in the format 0\.0\n +copy b\.xlsx: 50,000, in the format 0\.000\n/)
  })

  it('keeps the base where copies differ only when told to', async () => {
    const argv = [
      'merge',
      'plan.xlsx',
      'finance.xlsx',
      'mayor.xlsx',
      'projects.xlsx',
      '--out',
      'merged.xlsx',
      '--keep-base',
    ]
    const { code, out, bytes } = await run([...argv, '--lang', 'en'], { files })
    const merged = readXlsx(bytes.get('merged.xlsx') ?? new Uint8Array())

    expect(code).toBe(0)
    expect([amount, weight].map((at) => cellIn(merged, at)?.value)).toEqual([50_000, 0.06])
    expect(out).toContain('These cells stay as they are in the base.')
  })

  it('adds a sum up again whose format changed, whatever result its copy holds', async () => {
    const sum = { sheet: budget ?? '', row: 7, column: 6 }
    const old = cellIn(workbook, sum)
    const stale = copy({ ...amount, value: 1000 }, { ...sum, value: 7, formula: old?.formula ?? '', format: '0.000' })
    const { code, bytes } = await run(['merge', 'plan.xlsx', 'stale.xlsx', '--out', 'merged.xlsx'], {
      files: { ...files, 'stale.xlsx': stale },
    })
    const merged = readXlsx(bytes.get('merged.xlsx') ?? new Uint8Array())

    expect(code).toBe(0)
    expect(cellIn(merged, sum)).toMatchObject({ formula: old?.formula, format: '0.000', value: 101_000 })
    expect(readPlan(merged).grandTotal?.mobilised?.value).toBe(112_299_600n)
  })

  it('says which comments of a copy are left to a person', async () => {
    const said = patchXlsx(base, { comments: [{ ...amount, author: 'مصلحة', text: 'للمراجعة' }] })
    const argv = ['merge', 'plan.xlsx', 'said.xlsx', '--out', 'merged.xlsx', '--lang', 'en']
    const { code, out, bytes } = await run(argv, { files: { ...files, 'said.xlsx': said } })

    expect({ code, bytes: bytes.size }).toEqual({ code: 1, bytes: 0 })
    expect(out).toContain('said.xlsx has 1 comment that the base has not')
  })

  it.each([
    ['a base of another format', ['plan.ods', 'plan.xlsx', '--out', 'merged.xlsx'], 'plan.ods'],
    ['a copy of another format', ['plan.xlsx', 'plan.ods', '--out', 'merged.xlsx'], 'plan.ods'],
    ['a name of another kind', ['plan.xlsx', 'finance.xlsx', '--out', 'merged.ods'], 'merged.ods'],
  ])('refuses %s', async (_, argv, named) => {
    const ods = readFileSync('test/variations/workbooks/typed.libreoffice.ods')
    const { code, out, err, bytes } = await run(['merge', ...argv, '--lang', 'fr'], {
      files: { ...files, 'plan.ods': ods },
    })

    expect({ code, out, bytes: bytes.size }).toEqual({ code: 2, out: '', bytes: 0 })
    expect(err).toContain(named)
    expect(err).not.toContain('interne')
  })

  it('writes nothing where nothing is to be written', async () => {
    const argv = ['merge', 'plan.xlsx', 'plan.xlsx', '--out', 'merged.xlsx', '--lang', 'fr']
    const { code, out, bytes } = await run(argv, { files })

    expect({ code, bytes: bytes.size }).toEqual({ code: 0, bytes: 0 })
    expect(out).toContain("rien n'a été écrit")
  })

  it('gives programs all that it shows', async () => {
    const argv = ['merge', 'plan.xlsx', 'finance.xlsx', 'mayor.xlsx', 'projects.xlsx', '--out', 'm.xlsx']
    const held = await run([...argv, '--format', 'json'], { files })
    const kept = await run([...argv, '--format', 'json', '--keep-base'], { files })
    const [before, after] = [held, kept].map(({ out }) => mergeSchema.strict().parse(JSON.parse(out)))

    expect([held.code, kept.code, held.bytes.size, kept.bytes.size]).toEqual([1, 0, 0, 1])
    expect(before).toMatchObject({
      base: 'plan.xlsx',
      copies: [
        { file: 'finance.xlsx', taken: 0, comments: 0 },
        { file: 'mayor.xlsx', taken: 0, comments: 0 },
        { file: 'projects.xlsx', taken: 1, comments: 0 },
      ],
      written: null,
      difference: null,
      conflicts: [
        {
          sheet: budget,
          cell: 'G5',
          project: 'PO-24-25-CDAI-01',
          column: 'budget/mobilised',
          base: { value: 50_000 },
          versions: [
            { copies: ['finance.xlsx'], held: { value: 50_000.01 } },
            { copies: ['mayor.xlsx'], held: { value: 60_000 } },
          ],
        },
      ],
    })
    expect(after).toMatchObject({
      written: 'm.xlsx',
      toCalculate: 0,
      edits: [{ sheet: monitoring, cell: 'H5', was: { value: 0.05 }, now: { value: 0.06 }, from: ['projects.xlsx'] }],
      difference: { same: false },
    })
  })

  it.each(['ar', 'fr', 'en'] as const)('says what Excel is left to calculate: %s', async (code) => {
    const { say, interface: words } = languages[code]
    const doubled = patchXlsx(base, { cells: [{ ...amount, column: 14, value: 100_000, formula: 'G5*2' }] })
    const { out } = await run(['merge', 'plan.xlsx', 'finance.xlsx', '--out', 'm.xlsx', '--lang', code], {
      files: { 'plan.xlsx': doubled, 'finance.xlsx': patchXlsx(doubled, { cells: [{ ...amount, value: 1 }] }) },
      terminal: 400,
    })

    expect(out).toContain(words.fix.toCalculate(1, say))
  })

  it('appends rows that stand below all others', async () => {
    const { code, bytes } = await run(['merge', 'plan.xlsx', 'covered.xlsx', '--out', 'merged.xlsx'], { files })

    expect(code).toBe(0)
    expect(cellIn(readXlsx(bytes.get('merged.xlsx') ?? new Uint8Array()), below)?.value).toBe('ملاحظة')
  })

  it('takes all copies of a star', async () => {
    const there = { 'plan.xlsx': base, 'copies/a.xlsx': files['finance.xlsx'], 'copies/b.xlsx': files['projects.xlsx'] }
    const { code, out } = await run(['merge', 'plan.xlsx', 'copies/*.xlsx', '--out', 'm.xlsx', '--lang', 'en'], {
      files: there,
    })

    expect(code).toBe(0)
    expect(out).toMatch(/copies\/a\.xlsx: 1 cell taken\n {2}copies\/b\.xlsx: 1 cell taken/)
  })

  it.each([
    [['plan.xlsx', 'finance.xlsx'], 'needs the option --out'],
    [['plan.xlsx', '--out', 'm.xlsx'], 'one or more copies'],
    [['--out', 'm.xlsx'], 'no workbook is named'],
    [['plan.xlsx', 'finance.xlsx', '--out', 'plan.xlsx'], 'not written over a file that is read'],
    [['plan.xlsx', 'finance.xlsx', '--out', 'finance.xlsx'], 'not written over a file that is read'],
    [['plan.xlsx', 'finance.xlsx', '--out', 'mayor.xlsx'], 'there is a file of this name already'],
    [['plan.xlsx', 'gone.xlsx', '--out', 'm.xlsx'], 'no such file: gone.xlsx'],
    [['plan.xlsx', 'notes.txt', '--out', 'm.xlsx'], 'notes.txt'],
    [['plan.xlsx', 'finance.xlsx', '--out', 'm.xlsx', '--config', 'gone.json'], 'gone.json'],
    [['plan.xlsx', 'finance.xlsx', '--out', 'm.xlsx', '--ours'], 'unknown option: --ours'],
  ])('refuses %j in one line, with nothing written', async (argv, sentence) => {
    const { code, out, err, bytes } = await run(['merge', ...argv, '--lang', 'en'], { files })

    expect({ code, out, bytes: bytes.size }).toEqual({ code: 2, out: '', bytes: 0 })
    expect(err).toMatch(new RegExp(`^infitah: .*${sentence}.*\\n$`))
  })

  it('says why a full disk keeps it from writing', async () => {
    const argv = ['merge', 'plan.xlsx', 'finance.xlsx', '--out', 'm.xlsx', '--lang', 'en']
    const { code, out, err } = await run(argv, { files, writing: systemError('ENOSPC') })

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('no room left')
  })
})
