import { readFileSync } from 'node:fs'
import { plainText } from '../../src/cli/text/plain-text.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { run } from './a-world.ts'

const folder = 'test/workbooks/plan/ait-melloul-2024-2025'
const files = {
  'plan.xlsx': readFileSync(`${folder}.typed.xlsx`),
  'pasted.xlsx': readFileSync(`${folder}.as-published.xlsx`),
}
const codes: readonly LanguageCode[] = ['ar', 'fr', 'en']

describe.each(codes)('a real plan in %s', (code) => {
  it('is reported whole, in the words of the language', async () => {
    const { code: exit, out, err } = await run(['check', 'plan.xlsx', '--lang', code], { files })

    expect({ exit, err }).toEqual({ exit: 1, err: '' })
    expect(out).toContain(languages[code].interface.report.severities.error)
    expect(out).toContain(plainText(languages[code].say.number('2461996.00')))
    expect(out).not.toMatch(/undefined|\[object|NaN|=>/)
  })

  it.each(['plan.xlsx', 'pasted.xlsx'])('gives %s a report of the published schema', async (file) => {
    const { out } = await run(['check', file, '--lang', code, '--format', 'json'], { files })
    const report = reportSchema.strict().parse(JSON.parse(out))

    expect(report.totals.cost).toBe('2461996.00')
    expect(report.totals.shares).toEqual({ mobilised: '47.60', byYear: { '2024': '34.53', '2025': '17.87' } })
    expect(report.findings.some((finding) => finding.code === 'I01' && finding.actual === '101')).toBe(true)
  })
})

describe('the commands on a real plan', () => {
  it('says the same whatever the machine, as of one day', async () => {
    const argv = ['check', 'plan.xlsx', '--format', 'json', '--as-of', '2026-11-23', '--lang', 'fr']
    const first = await run(argv, { files, today: '2030-01-01' })

    expect((await run(argv, { files, cores: 1 })).out).toBe(first.out)
  })

  it('lowers a severity by a setting and says so', async () => {
    const config = JSON.stringify({ severities: { I01: 'warning', 'code/malformed': 'off' } })
    const argv = ['check', 'plan.xlsx', '--config', 'set.json', '--lang', 'en']
    const { code, out } = await run(argv, { files: { ...files, 'set.json': config } })

    expect(code).toBe(0)
    expect(out).toContain('I01  indicator/weights-sum  "to mend" becomes "to decide"')
    expect(out).toContain('C02  code/malformed  "to mend" becomes "off"')
  })

  it('explains every rule in every language', async () => {
    const { out } = await run(['rules', '--lang', 'en'])
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 3))
    const explained = await Promise.all(
      names.flatMap((name) => codes.map((code) => run(['rules', name, '--lang', code]))),
    )

    expect(names.length).toBeGreaterThan(60)
    expect(explained.filter(({ code, out }) => code !== 0 || /undefined|=>/.test(out))).toEqual([])
  })
})
