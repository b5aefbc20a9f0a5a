import { widthOf } from '../../src/cli/text/width.ts'
import { run } from './a-world.ts'

const commands = [
  'check',
  'totals',
  'progress',
  'consolidate',
  'fix',
  'diff',
  'merge',
  'annotate',
  'decide',
  'minutes',
  'export',
  'push',
  'rules',
  'new',
  'serve',
]

describe.each([
  ['ar', 'الاستعمال:', 'مراقبة مصنف'],
  ['fr', 'Utilisation :', 'contrôler un ou plusieurs classeurs'],
  ['en', 'Usage:', 'check one or more workbooks'],
])('help in %s', (lang, usage, check) => {
  it('lists the commands that are there, and no other', async () => {
    const { code, out, err } = await run(['--help', '--lang', lang])
    const listed = out.match(/^ {2}[a-z]+ \S+/gm)?.map((line) => line.trim())

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(usage)
    expect(out).toContain(check)
    expect(listed).toEqual([
      'infitah COMMAND',
      'check FILE…',
      'totals FILE',
      'progress FILE',
      'consolidate FILE…',
      'fix FILE',
      'diff OLD',
      'merge BASE',
      'annotate FILE',
      'decide FILE',
      'adopt FILE',
      'minutes FILE',
      'export FILE',
      'push FILE',
      'rules [ID|CODE]',
      'new --out',
      'serve [FILE]',
    ])
  })

  it.each(commands)('explains %s with its options', async (command) => {
    const { code, out } = await run([command, '--help', '--lang', lang])

    expect(code).toBe(0)
    expect(out).toContain(`infitah ${command}`)
    expect(out).toMatch(/^ {2}--lang <ar\|fr\|en> /m)
    expect(out).toMatch(/^ {2}--help /m)
  })

  it('names every option of check', async () => {
    const { out } = await run(['check', '--help', '--lang', lang])
    const options = out.match(/^ {2}--[a-z-]+/gm)?.map((line) => line.trim())

    expect(options?.sort()).toEqual(
      ['--as-of', '--baseline', '--config', '--fail-on', '--format', '--help', '--jobs', '--lang', '--out'].sort(),
    )
    expect(out).toContain('--fail-on <error|warning|never>')
  })

  it.each([
    ['check', ['0', '1', '2']],
    ['merge', ['0', '1', '2']],
    ['fix', ['0', '2']],
    ['new', ['0', '2']],
    ['consolidate', ['0', '2']],
  ])('says which exit codes %s has', async (command, codes) => {
    const { out } = await run([command, '--help', '--lang', lang])

    expect(out.split('\n\n').at(-1)?.match(/\d/g)).toEqual(codes)
  })

  it('stays within the terminal', async () => {
    const { out } = await run(['check', '--help', '--lang', lang], { terminal: 80 })

    expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([])
  })
})

describe('--version', () => {
  it('prints the version alone', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: '9.8.7\n', err: '' })
  })
})
