import { check } from '../../src/check.ts'
import { readXlsx } from '../../src/files.ts'
import { languages } from '../../src/lang/index.ts'
import { run } from './a-world.ts'

const palms = ['--collectivity', 'Palmeraie', '--period', '2026-2028', '--projects', '3']
const codes = ['ar', 'fr', 'en'] as const

describe.each(codes)('infitah new in %s', (lang) => {
  it('makes a workbook that is read with nothing in it but what was told', async () => {
    const told = ['--kind', 'province', '--region', 'Oasis', '--member', '152', '--axis', 'PC=Participation']
    const { code, out, err, bytes } = await run(['new', ...palms, ...told, '--out', 'plan.xlsx', '--lang', lang])
    const report = check(readXlsx(bytes.get('plan.xlsx') ?? new Uint8Array()), {
      asOf: '2027-01-01',
      language: languages[lang],
    })

    expect({ code, err, files: [...bytes.keys()] }).toEqual({ code: 0, err: '', files: ['plan.xlsx'] })
    expect(out).toContain('plan.xlsx')
    expect(report.plan).toMatchObject({
      collectivity: 'Palmeraie',
      memberId: 152,
      years: [2026, 2027, 2028],
      projects: 0,
    })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['project/none'])
  })

  it.each([
    ['a period backwards', ['--period', '2027-2026'], '2027-2026'],
    ['a period too long', ['--period', '2026-2032'], '2026-2032'],
    ['a period of other words', ['--period', '26-27'], '26-27'],
    ['no room for projects', ['--projects', '0'], '--projects'],
    ['room for too many projects', ['--projects', '10000'], '99'],
    ['room for too many activities', ['--activities', '31'], '30'],
    ['room for too many indicators', ['--indicators', '7'], '--indicators'],
    ['an empty name', ['--collectivity', ' '], '--collectivity'],
    ['a name of control characters', ['--collectivity', '\n\u0007'], '--collectivity'],
    ['an axis without a code', ['--axis', 'Participation'], 'Participation'],
    ['an axis code in small letters', ['--axis', 'pc=Participation'], 'pc=Participation'],
    ['an axis without a title', ['--axis', 'PC= '], 'PC='],
    ['an axis given twice', ['--axis', 'PC=One', '--axis', 'PC=Two'], 'PC=Two'],
    ['an unknown kind', ['--kind', 'city'], 'city'],
    ['another kind of file', ['--out', 'plan.ods'], 'plan.ods'],
    ['a file that is there', ['--out', 'old.xlsx'], 'old.xlsx'],
    ['a word beside the options', ['Grove'], '--help'],
  ])('refuses %s in one line and writes nothing', async (_, wrong, named) => {
    const argv = ['new', ...palms, '--out', 'plan.xlsx', ...wrong, '--lang', lang]
    const { code, out, err, bytes } = await run(argv, { files: { 'old.xlsx': 'somebody else' } })

    expect({ code, out, bytes: bytes.size }).toEqual({ code: 2, out: '', bytes: 0 })
    expect(err).toMatch(/^infitah: [^\n]+\n$/)
    expect(err).toContain(named)
  })

  it.each(['--collectivity', '--period', '--projects', '--out'])('needs %s', async (option) => {
    const all = [...palms, '--out', 'plan.xlsx']
    const at = all.indexOf(option)
    const { code, err } = await run(['new', ...all.toSpliced(at, 2), '--lang', lang])

    expect(code).toBe(2)
    expect(err).toContain(option)
  })

  it('says where it could not write', async () => {
    const writing = Object.assign(new Error('no'), { code: 'ENOENT' })
    const { code, err } = await run(['new', ...palms, '--out', 'gone/plan.xlsx', '--lang', lang], { writing })

    expect(code).toBe(2)
    expect(err).toContain('gone/plan.xlsx')
  })
})

it('makes the same workbook on the same day', async () => {
  const argv = ['new', ...palms, '--out', 'plan.xlsx']
  const [first, again] = await Promise.all([run(argv), run(argv)])

  expect(again.bytes.get('plan.xlsx')).toEqual(first.bytes.get('plan.xlsx'))
})

it('makes the largest workbook that may be asked for', async () => {
  const most = ['--projects', '99', '--activities', '30', '--indicators', '6', '--out', 'plan.xlsx']
  const { code, bytes } = await run(['new', ...palms, ...most])
  const { sheets } = readXlsx(bytes.get('plan.xlsx') ?? new Uint8Array())

  expect({ code, sheets: sheets.length }).toEqual({ code: 0, sheets: 6 })
}, 120_000)
