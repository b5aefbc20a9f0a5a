import { run } from './a-world.ts'

const refused = async (argv: readonly string[], lang = 'en') => {
  const { code, out, err } = await run([...argv, '--lang', lang])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^infitah: [^\n]+\n$/)

  return err
}

describe('a mistyped command', () => {
  it.each([
    [['chek', 'a.xlsx'], 'unknown command: chek.'],
    [['send', 'a.xlsx'], 'unknown command: send.'],
    [['help'], 'unknown command: help.'],
    [[], 'no command is given.'],
    [['check'], 'no workbook is named.'],
    [['totals'], 'no workbook is named.'],
    [['totals', 'a.xlsx', 'b.xlsx'], 'this command takes a single workbook.'],
    [['progress', 'a.xlsx', 'b.xlsx'], 'this command takes a single workbook.'],
    [['consolidate'], 'no workbook is named.'],
    [
      ['consolidate', 'a.xlsx', '--format', 'sarif'],
      '“sarif” is not a value of --format. It takes: text, json, csv, html',
    ],
    [['consolidate', 'a.xlsx', '--fail-on', 'never'], 'unknown option: --fail-on'],
    [['rules', 'B01', 'B02'], 'this command explains one rule at a time.'],
    [['check', 'a.xlsx', '--colour'], 'unknown option: --colour'],
    [['check', 'a.xlsx', '--base-line', 'b.json'], 'unknown option: --base-line'],
    [['totals', 'a.xlsx', '--jobs', '2'], 'unknown option: --jobs'],
    [
      ['check', 'a.xlsx', '--format', 'pdf'],
      '“pdf” is not a value of --format. It takes: text, json, html, sarif, csv',
    ],
    [['check', 'a.xlsx', '--format', 'HTML'], '“HTML” is not a value of --format.'],
    [['totals', 'a.xlsx', '--format', 'xml'], '“xml” is not a value of --format. It takes: text, json, csv'],
    [['progress', 'a.xlsx', '--format', 'csv'], '“csv” is not a value of --format.'],
    [['check', 'a.xlsx', '--fail-on', 'info'], '“info” is not a value of --fail-on. It takes: error, warning, never'],
    [['check', 'a.xlsx', '--as-of', 'today'], '“today” is not a date for --as-of.'],
    [['check', 'a.xlsx', '--as-of', '2026-02-30'], '“2026-02-30” is not a date for --as-of.'],
    [['check', 'a.xlsx', '--as-of', '2026-13-01'], '“2026-13-01” is not a date for --as-of.'],
    [['check', 'a.xlsx', '--as-of', '01/02/2026'], '“01/02/2026” is not a date for --as-of.'],
    [['check', 'a.xlsx', '--jobs', '0'], '“0” is not a value of --jobs'],
    [['check', 'a.xlsx', '--jobs', '2.5'], '“2.5” is not a value of --jobs'],
    [['check', 'a.xlsx', '--jobs=-1'], '“-1” is not a value of --jobs'],
    [['check', 'a.xlsx', '--jobs', 'all'], '“all” is not a value of --jobs'],
  ])('%j is refused in one line', async (argv, sentence) => {
    expect(await refused(argv)).toContain(sentence)
  })

  it('is refused where an option has no value', async () => {
    const { code, err } = await run(['check', 'a.xlsx', '--lang', 'en', '--out'])

    expect(code).toBe(2)
    expect(err).toBe('infitah: this option needs a value: --out\n')
  })

  it.each([
    ['ar', 'خيار غير معروف: --colour. تعرض --help بعد الأمر لائحة خياراته.'],
    ['fr', 'option inconnue : --colour. --help après la commande donne la liste de ses options.'],
    ['en', 'unknown option: --colour. `--help` after the command lists its options.'],
  ])('is refused in %s', async (lang, sentence) => {
    expect(await refused(['check', 'a.xlsx', '--colour'], lang)).toBe(`infitah: ${sentence}\n`)
  })

  it('is refused for a language that is not spoken', async () => {
    const { code, err } = await run(['check', 'a.xlsx', '--lang', 'es'], { env: { LANG: 'fr_MA.UTF-8' } })

    expect(code).toBe(2)
    expect(err).toContain("« es » n'est pas admise pour --lang. Valeurs admises : ar, fr, en")
  })

  it('cannot steer the terminal', async () => {
    const err = await refused(['check', 'a.xlsx', '--format', 'x\u001b[2J\ny'])

    expect(err).not.toContain('\u001b')
  })
})

describe('the language', () => {
  const spoken = async (argv: readonly string[], env = {}) => (await run([...argv, '--nothing'], { env })).err

  it.each([
    ['nothing set', [], {}, 'خيار'],
    ['LANG', [], { LANG: 'fr_FR.UTF-8' }, 'option inconnue'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'en_GB', LANG: 'fr_FR' }, 'unknown'],
    ['LC_ALL before both', [], { LC_ALL: 'fr', LC_MESSAGES: 'en', LANG: 'en' }, 'option inconnue'],
    ['an empty LC_ALL', [], { LC_ALL: '', LANG: 'en_US.UTF-8' }, 'unknown'],
    ['a system of another language', [], { LANG: 'es_ES.UTF-8' }, 'خيار'],
    ['no system language', [], { LANG: 'C.UTF-8' }, 'خيار'],
    ['--lang before the system', ['--lang', 'ar'], { LANG: 'fr_FR' }, 'خيار'],
    ['--lang= before the command', ['--lang=en', 'check'], {}, 'unknown'],
    ['the last --lang', ['--lang', 'en', '--lang', 'fr'], {}, 'option inconnue'],
  ])('follows %s', async (_, argv, env, word) => {
    expect(await spoken(argv, env)).toContain(word)
  })

  it('takes nothing after -- for an option', async () => {
    const { err } = await run(['check', '--', '--lang', 'en'])

    expect(err).toContain('تعذرت')
  })
})
