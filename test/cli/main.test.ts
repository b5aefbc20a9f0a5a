import type { Job } from '../../src/cli/check-file.ts'
import { type Report, reportSchema } from '../../src/report/schema.ts'
import { aFinding, aReport } from './a-report.ts'
import { run as runIn, smallWorkbook, systemError } from './a-world.ts'

/** What the checks of this test saw. */
const seen: Omit<Job, 'language'>[] = []

/** Runs a command whose checks find what the name of the file says. */
const run: typeof runIn = (argv, given) => runIn(argv, { judge, ...given })

function judge(_: unknown, job: Omit<Job, 'language'>): Report {
  seen.push(job)
  const { path, asOf } = job
  if (path.includes('fault')) throw new TypeError('a fault\n    at somewhere.ts:1:2')

  return aReport({ file: path, asOf, ...(path.includes('clean') && { findings: [] }), ...foundIn(path) })
}

function foundIn(path: string): Partial<Report> {
  if (path.includes('wrong')) return { findings: [aFinding()] }

  if (path.includes('empty')) return { plan: { ...aReport().plan, projects: 0 } }

  return path.includes('warned') ? { findings: [aFinding({ severity: 'warning' })] } : {}
}

const workbook = smallWorkbook()
const files = {
  'plan.xlsx': workbook,
  'clean.xlsx': workbook,
  'warned.xlsx': workbook,
  'wrong.xlsx': workbook,
  'fault.xlsx': workbook,
  'notes.txt': 'some notes',
}

beforeEach(() => {
  seen.length = 0
})

describe('infitah check', () => {
  it('prints the report and fails on errors', async () => {
    const { code, out, err } = await run(['check', 'plan.xlsx', '--lang', 'fr'], { files })

    expect(code).toBe(1)
    expect(out).toContain('1 constat à corriger')
    expect(err).toBe('')
  })

  it.each([
    ['plan.xlsx', 'error', 1],
    ['plan.xlsx', 'warning', 1],
    ['plan.xlsx', 'never', 0],
    ['wrong.xlsx', 'warning', 1],
    ['warned.xlsx', 'error', 0],
    ['warned.xlsx', 'warning', 1],
    ['clean.xlsx', 'error', 0],
    ['clean.xlsx', 'warning', 0],
  ])('%s with --fail-on %s exits with %i', async (file, level, code) => {
    expect((await run(['check', file, '--fail-on', level], { files })).code).toBe(code)
  })

  it('prints one object for one file, of the published schema, with exact amounts and all cells', async () => {
    const { out } = await run(['check', 'plan.xlsx', '--format', 'json'], { files })
    const report = reportSchema.parse(JSON.parse(out))

    expect(report.totals.cost).toBe('1150000.50')
    expect(report.findings[2]?.cells).toHaveLength(31)
  })

  it('prints several reports in the order given', async () => {
    const { out, code, pools } = await run(['check', 'clean.xlsx', 'plan.xlsx', '--format=json'], { files })
    const reports: { file: string }[] = JSON.parse(out)

    expect(reports.map(({ file }) => file)).toEqual(['clean.xlsx', 'plan.xlsx'])
    expect(code).toBe(1)
    expect(pools).toEqual([2])
  })

  it.each([
    [['*.xlsx'], ['clean.xlsx', 'plan.xlsx']],
    [['plans/c*(1).xlsx'], ['plans/copy(1).xlsx']],
    [
      ['plan.xlsx', 'plans/*'],
      ['plan.xlsx', 'plans/copy(1).xlsx', 'plans/plan.xlsx'],
    ],
    [['*.xlsm'], ['*.xlsm']],
    [['none/*.xlsx'], ['none/*.xlsx']],
  ])('finds the files of %j where the shell does not', async (paths, expected) => {
    const names = ['plan.xlsx', 'clean.xlsx', '~$plan.xlsx', '.hidden.xlsx', 'plans/plan.xlsx', 'plans/copy(1).xlsx']
    const there = Object.fromEntries([...names, 'plan_xlsx'].map((name) => [name, workbook]))
    const { out } = await run(['check', ...paths, '--format', 'json'], { files: there })

    expect([JSON.parse(out)].flat().map(({ file }: Report) => file)).toEqual(expected)
  })

  it('takes a star for itself where a file has it in its name', async () => {
    const { out } = await run(['check', 'p*.xlsx', '--format', 'json'], { files: { ...files, 'p*.xlsx': workbook } })

    expect(JSON.parse(out).file).toBe('p*.xlsx')
  })

  it('shows no empty tables where there is no project', async () => {
    const { code, out } = await run(['check', 'empty.xlsx', '--lang', 'en'], { files: { 'empty.xlsx': workbook } })

    expect(code).toBe(1)
    expect(out).toContain('B01')
    expect(out).not.toMatch(/Credits|Progress/)
  })

  it('starts no threads for one file', async () => {
    expect((await run(['check', 'plan.xlsx'], { files })).pools).toEqual([])
  })

  it.each([
    [['--jobs', '3'], 8, [3]],
    [['--jobs', '1'], 8, []],
    [['--jobs', '64'], 8, [4]],
    [[], 2, [2]],
  ])('with %j on %i cores starts pools of %j', async (jobs, cores, pools) => {
    const paths = ['plan.xlsx', 'clean.xlsx', 'warned.xlsx', 'clean.xlsx']
    const done = await run(['check', ...paths, ...jobs, '--format', 'json'], { files, cores })

    expect(done.pools).toEqual(pools)
    expect(JSON.parse(done.out).map((one: Report) => one.file)).toEqual(paths)
  })

  it('keeps the order whatever thread is done first', async () => {
    const slowFirst = async () => ({
      check: async ({ path }: { path: string }) => {
        for (let turn = path === 'a' ? 20 : 0; turn > 0; turn -= 1) await Promise.resolve()

        return aReport({ file: path })
      },
      close: async () => {},
    })
    const { out } = await run(['check', 'a', 'b', '--format', 'json'], { startPool: slowFirst })

    expect(JSON.parse(out).map((one: Report) => one.file)).toEqual(['a', 'b'])
  })

  it('reports one bad file and checks the others', async () => {
    const argv = ['check', 'plan.xlsx', 'notes.txt', 'missing.xlsx', 'clean.xlsx', '--lang', 'en']
    const json = await run([...argv, '--format', 'json'], { files })
    const text = await run(argv, { files })
    const outcomes: { file: string; error?: string }[] = JSON.parse(json.out)

    expect(outcomes.map(({ file }) => file)).toEqual(['plan.xlsx', 'notes.txt', 'missing.xlsx', 'clean.xlsx'])
    expect(outcomes[2]).toEqual({
      format: 'infitah.report/1',
      file: 'missing.xlsx',
      error: 'no such file: missing.xlsx',
    })
    expect(json.code).toBe(2)
    expect(json.err).toBe('infitah: 2 workbooks could not be checked, of 4: notes.txt, missing.xlsx\n')
    expect(text.code).toBe(2)
    expect(text.out).toMatch(/^no such file: missing\.xlsx$/m)
    expect(text.out).toMatch(/^ +1 +1 +1 {2}plan\.xlsx$/m)
    expect(text.out).toMatch(/^ +— +— +— {2}notes\.txt$/m)
  })

  it('survives a thread that breaks', async () => {
    const broken = async () => ({
      check: () => Promise.reject(new Error('worker terminated')),
      close: async () => {},
    })
    const { code, out } = await run(['check', 'a', 'b', '--format', 'json', '--lang', 'en'], { startPool: broken })

    expect(code).toBe(2)
    expect(JSON.parse(out)[1].error).toContain('worker terminated')
  })

  it.each([
    ['a missing file', undefined, 'no such file'],
    ['a folder', systemError('EISDIR'), 'this is a folder'],
    ['a forbidden file', systemError('EACCES'), 'not permitted'],
    ['a broken disk', systemError('EIO'), 'could not be read'],
    ['notes', 'some notes', 'a plain text file, .* no Excel workbook'],
    ['a fault of ours', workbook, 'fault of its own.*a fault'],
  ])('says in one line what is wrong with %s', async (_, content, sentence) => {
    const path = content === workbook ? 'fault.xlsx' : 'x.xlsx'
    const given = content === undefined ? {} : { files: { [path]: content } }
    const { code, out, err } = await run(['check', path, '--lang', 'en'], given)

    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(
      new RegExp(
        `^infitah: [^\\n]*${sentence}[^\\n]*${path}[^\\n]*\\n$|^infitah: [^\\n]*${path}[^\\n]*a fault[^\\n]*\\n$`,
      ),
    )
  })

  it('prints a failure in the place of the report', async () => {
    const { out, err } = await run(['check', 'x.xlsx', '--format', 'json', '--lang', 'fr'])

    expect(JSON.parse(out)).toEqual({
      format: 'infitah.report/1',
      file: 'x.xlsx',
      error: 'fichier introuvable\u00a0: x.xlsx',
    })
    expect(err).toBe('infitah: fichier introuvable : x.xlsx\n')
  })

  it("judges as of the machine's day, or as of --as-of", async () => {
    await run(['check', 'plan.xlsx'], { files, today: '2027-01-02' })
    await run(['check', 'plan.xlsx', '--as-of', '2024-02-29'], { files, today: '2027-01-02' })

    expect(seen.map(({ asOf }) => asOf)).toEqual(['2027-01-02', '2024-02-29'])
  })

  it('writes the result to --out, without colours, and prints nothing', async () => {
    const { code, out, written } = await run(['check', 'plan.xlsx', '--lang', 'fr', '--out', 'report.txt'], {
      files,
      terminal: 100,
      env: { FORCE_COLOR: '1' },
    })

    expect(code).toBe(1)
    expect(out).toBe('')
    expect(written.get('report.txt')).toContain('150 000,00')
    expect(written.get('report.txt')).not.toMatch(/(?!\n)\p{Cc}|[\u202f\u2066-\u2069]/u)
  })

  it.each([
    ['ENOENT', 'folder to write to does not exist'],
    ['EISDIR', 'it is a folder'],
    ['EACCES', 'not permitted'],
    ['EROFS', 'not permitted'],
    ['ENOSPC', 'no room left'],
    ['EIO', 'could not be written'],
  ])('says why --out cannot be written (%s)', async (system, sentence) => {
    const argv = ['check', 'plan.xlsx', '--out', 'there/report.txt', '--lang', 'en']
    const { code, err } = await run(argv, { files, writing: systemError(system) })

    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`^infitah: [^\\n]*${sentence}[^\\n]*there/report\\.txt\\n$`))
  })

  it.each([['plan.xlsx'], ['set.json']])('never writes the result over %s, which it reads', async (out) => {
    const argv = ['check', 'plan.xlsx', '--config', 'set.json', '--out', out, '--lang', 'en']
    const { code, err, written } = await run(argv, { files: { ...files, 'set.json': '{}' } })

    expect(code).toBe(2)
    expect(err).toBe(`infitah: the result is not written over a file that is read: ${out}\n`)
    expect(written.size).toBe(0)
    expect(seen).toEqual([])
  })

  it('shows how far it has come only where stderr is a terminal', async () => {
    const argv = ['check', 'plan.xlsx', 'clean.xlsx', '--fail-on', 'never']
    const quiet = await run(argv, { files, terminal: 80 })
    const drawn = await run(argv, { files, errTerminal: 80 })
    const single = await run(['check', 'plan.xlsx'], { files, errTerminal: 80 })

    expect(quiet.err).toBe('')
    expect(drawn.err).toContain('0/2')
    expect(drawn.out).not.toContain('/2\n')
    expect(single.err).toBe('')
  })

  it('colours a terminal, and honours NO_COLOR', async () => {
    const argv = ['check', 'plan.xlsx']
    const colour = '\u001b['

    expect((await run(argv, { files, terminal: 100 })).out).toContain(colour)
    expect((await run(argv, { files })).out).not.toContain(colour)
    expect((await run(argv, { files, terminal: 100, env: { NO_COLOR: '1' } })).out).not.toContain(colour)
    expect((await run(argv, { files, env: { FORCE_COLOR: '1' } })).out).toContain(colour)
  })

  it('reports what stdout cannot take', async () => {
    const { code, err } = await run(['check', 'clean.xlsx', '--lang', 'en'], { files, printing: systemError('ENOSPC') })

    expect(code).toBe(2)
    expect(err).toBe('infitah: there is no room left to write this file: stdout\n')
  })

  it('is quiet where the reader has gone away', async () => {
    const { code, err } = await run(['check', 'clean.xlsx'], { files, printing: systemError('EPIPE') })

    expect(code).toBe(0)
    expect(err).toBe('')
  })
})

describe('--config', () => {
  const settings = {
    severities: { B01: 'info' },
    shareScale: 'points',
    axisCodes: { PC: 'المشاركة' },
    codePattern: 'PO-NN',
  }
  const check = (config: string | Error, lang = 'en') =>
    run(['check', 'plan.xlsx', '--config', 'set.json', '--lang', lang], { files: { ...files, 'set.json': config } })

  it('hands the settings to the check, with or without a byte order mark', async () => {
    await check(JSON.stringify(settings))
    await check(`\ufeff${JSON.stringify(settings)}`)

    expect(seen.map(({ settings }) => settings)).toEqual([settings, settings])
  })

  it.each([
    ['no JSON', '{ severities: }', 'the settings file is not readable JSON: set.json'],
    ['a list', '[]', 'the settings file is not readable JSON: set.json'],
    ['nothing', 'null', 'the settings file is not readable JSON: set.json'],
    [
      'an unknown key',
      '{"severity":{}}',
      'unknown setting: severity, in the file set.json. The settings are: severities, codePattern, shareScale, axisCodes',
    ],
    [
      'a bad severity',
      '{"severities":{"B01":"fatal"}}',
      '“fatal” is not a value of the setting severities.B01, in the file set.json. It takes: error, warning, info, off',
    ],
    [
      'a bad scale',
      '{"shareScale":5}',
      '“5” is not a value of the setting shareScale, in the file set.json. It takes: points, fractions',
    ],
    [
      'a bad axis title',
      '{"axisCodes":{"PC":5}}',
      '“5” is not a value of the setting axisCodes.PC, in the file set.json',
    ],
    ['an empty pattern', '{"codePattern":""}', '“” is not a value of the setting codePattern, in the file set.json'],
    [
      'a pattern without a number',
      '{"codePattern":"PO-YY-AXIS"}',
      '“PO-YY-AXIS” is not a code pattern, in the file set.json. A pattern names the running number as NN, once, like this: PO-YY-YY-AXIS-NN',
    ],
    [
      'an unknown rule',
      '{"severities":{"Z99":"off"}}',
      'unknown rule in the settings: Z99, in the file set.json. `infitah rules` lists the rules.',
    ],
    ['a missing file', systemError('ENOENT'), 'no such file: set.json'],
    ['a folder', systemError('EISDIR'), 'this is a folder, not a file: set.json'],
  ])('refuses %s by name', async (_, config, sentence) => {
    const { code, out, err } = await check(config)

    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `infitah: ${sentence}\n` })
    expect(seen).toEqual([])
  })
})

describe('infitah totals', () => {
  it('shows projects by year and shares by axis', async () => {
    const { code, out } = await run(['totals', 'plan.xlsx', '--lang', 'en'], { files })

    expect(code).toBe(0)
    expect(out).toMatch(/PO-26-27-PC-01 +150,000\.00 +0\.00 +0\.00 +150,000\.00/)
    expect(out).toMatch(/13\.04% +150,000\.00 +0\.00 +0\.00 +150,000\.00 {2}المشاركة/)
    expect(out).not.toContain('B01')
  })

  it("prints the report's own part as JSON", async () => {
    const { out } = await run(['totals', 'plan.xlsx', '--format', 'json'], { files })
    const part = JSON.parse(out)

    expect(Object.keys(part)).toEqual(['format', 'file', 'asOf', 'plan', 'totals'])
    expect(part.totals).toEqual(aReport().totals)
  })

  it('prints CSV with exact amounts', async () => {
    const { out } = await run(['totals', 'plan.xlsx', '--format', 'csv'], { files })
    const rows = out.split('\r\n')

    expect(rows[0]).toBe('row,code,axis,title,mobilised,2026,2027,cost')
    expect(rows[2]).toMatch(/^project,PO-26-27-EIGS-02,المساواة,.*,0\.00,1000000\.50,0\.00,1000000\.50$/)
    expect(rows.at(-2)).toBe('plan,,,,150000.00,1000000.50,0.00,1150000.50')
    expect(rows.at(-1)).toBe('')
  })

  it('does its work even where the plan has errors', async () => {
    expect((await run(['totals', 'plan.xlsx'], { files })).code).toBe(0)
  })

  it('refuses a file that cannot be read', async () => {
    const { code, out, err } = await run(['totals', 'gone.xlsx', '--lang', 'fr'])

    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'infitah: fichier introuvable : gone.xlsx\n' })
  })
})

describe('infitah progress', () => {
  it('shows activities, projects, axes and the plan, by year', async () => {
    const { code, out } = await run(['progress', 'plan.xlsx', '--lang', 'en'], { files })

    expect(code).toBe(0)
    expect(out).toMatch(/PO-26-27-PC-01 +50\.00% +50\.00% +50\.00% +10\.00%/)
    expect(out).toMatch(/^ +60% +10% +16\.67% {2}برمجة البوابة$/m)
    expect(out).toMatch(/^ +50\.00% +50\.00% +50\.00% {2}المشاركة$/m)
  })

  it("prints the report's own part as JSON", async () => {
    const { out } = await run(['progress', 'plan.xlsx', '--format', 'json'], { files })

    expect(JSON.parse(out).progress).toEqual(aReport().progress)
  })
})

describe.each(['totals', 'progress'])('infitah %s, like check,', (command) => {
  it('speaks of the day and by the settings that are given', async () => {
    const argv = [command, 'plan.xlsx', '--as-of', '2024-02-29', '--config', 'set.json']
    await run(argv, { files: { ...files, 'set.json': '{"shareScale":"points"}' } })
    await run([command, 'plan.xlsx'], { files, today: '2027-01-02' })

    expect(seen.map(({ asOf, settings }) => [asOf, settings])).toEqual([
      ['2024-02-29', { shareScale: 'points' }],
      ['2027-01-02', undefined],
    ])
  })

  it.each([
    ['ar', 'أي مشروع'],
    ['fr', 'aucun projet'],
    ['en', 'no project'],
  ])('refuses a workbook without projects, in %s', async (lang, words) => {
    const { code, out, err } = await run([command, 'empty.xlsx', '--lang', lang], { files: { 'empty.xlsx': workbook } })

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(new RegExp(`^infitah: [^\\n]*${words}[^\\n]*infitah check[^\\n]*empty\\.xlsx\\n$`))
  })

  it('writes its result to --out, but not over what it reads', async () => {
    const written = await run([command, 'plan.xlsx', '--out', 'result.txt', '--lang', 'en'], { files, terminal: 80 })
    const refused = await run([command, 'plan.xlsx', '--out', 'plan.xlsx', '--lang', 'en'], { files })

    expect(written).toMatchObject({ code: 0, out: '', err: '' })
    expect(written.written.get('result.txt')).toContain('PO-26-27-PC-01')
    expect(written.written.get('result.txt')).not.toContain('\u001b')
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.written.size).toBe(0)
  })
})

describe('CSV in a file', () => {
  it('begins with the mark by which Excel knows its alphabet, in a pipe without', async () => {
    const argv = ['totals', 'plan.xlsx', '--format', 'csv']
    const { written } = await run([...argv, '--out', 'totals.csv'], { files })
    const { out } = await run(argv, { files })

    expect(written.get('totals.csv')).toBe(`\ufeff${out}`)
    expect(out).toMatch(/^row,code,/)
  })
})

describe('infitah rules', () => {
  it('lists the rules', async () => {
    const { code, out } = await run(['rules', '--lang', 'ar'])

    expect(code).toBe(0)
    expect(out).toMatch(/^B01 {2}error {4}budget\/activity-sum +\p{Script=Arabic}/mu)
  })

  it.each(['B01', 'b01', 'budget/activity-sum'])('explains %s', async (name) => {
    const { code, out } = await run(['rules', name, '--lang', 'fr'])

    expect(code).toBe(0)
    expect(out).toMatch(/^B01 {2}budget\/activity-sum {2}error\n/)
    expect(out).toContain('Pourquoi : ')
  })

  it('refuses a rule that does not exist', async () => {
    const { code, err } = await run(['rules', 'Z01', '--lang', 'en'])

    expect(code).toBe(2)
    expect(err).toBe('infitah: no such rule: Z01. `infitah rules` lists the rules.\n')
  })
})
