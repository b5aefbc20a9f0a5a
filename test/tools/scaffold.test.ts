import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { scaffoldRule } from './scaffold.ts'

const catalogue = `import { amountLow } from './amount/low.ts'
import { amountTwice } from './amount/twice.ts'
import type { FactsFrom } from './rule.ts'
import { wordLost } from './word/lost.ts'

/** Every rule. */
export const catalogue = [
  amountLow,
  amountTwice,
  // M09 amount/gone, retired in 2.0.0
  wordLost,
] as const
`
const rules = [
  { id: 'amount/low', code: 'M01' },
  { id: 'amount/twice', code: 'M02' },
  { id: 'word/lost', code: 'K01' },
]
const begun = (id: string) => scaffoldRule(id, { catalogue, rules, version: '2.1.0' })
const textOf = (id: string, path: string) => begun(id).files.find((file) => file.path === path)?.text ?? ''

describe('a new rule', () => {
  it('has a file for itself and one for its test', () => {
    expect(begun('word/too-long').files.map(({ path }) => path)).toEqual([
      'src/rules/word/too-long.ts',
      'src/rules/catalogue.ts',
      'test/rules/word/too-long.test.ts',
    ])
    expect(textOf('word/too-long', 'src/rules/word/too-long.ts')).toMatch(
      /wordTooLong = defineRule\(\{\n {2}code: 'K02',\n {2}id: 'word\/too-long',[^}]*since: '2\.1\.0'/,
    )
    expect(textOf('word/too-long', 'test/rules/word/too-long.test.ts')).toContain('◂K02')
  })

  it('never takes the code of a retired one', () => {
    expect(textOf('amount/odd', 'src/rules/amount/odd.ts')).toContain("code: 'M10'")
  })

  it.each([
    ['amount/high', 0, 'amountTwice'],
    ['amount/none', 1, 'amountTwice'],
    ['amount/zero', 2, 'amountTwice'],
    ['word/twice', 4, 'wordLost'],
  ])('%s stands in order among the imports, and after the others in the list', (id, line, last) => {
    const lines = textOf(id, 'src/rules/catalogue.ts').split('\n')
    const [name = ''] = /\w+(?= \})/.exec(lines[line] ?? '') ?? []

    expect(lines[line]).toBe(`import { ${name} } from './${id}.ts'`)
    expect(lines[lines.indexOf(`  ${last},`) + 1]).toBe(`  ${name},`)
    expect(lines).toHaveLength(catalogue.split('\n').length + 2)
  })

  it.each([
    ['', 'thing/problem'],
    ['Amount/low', 'thing/problem'],
    ['amount/low/er', 'thing/problem'],
    ['amount/low', 'already'],
    ['share/odd', 'amount, word'],
  ])('is refused where it is named "%s"', (id, why) => {
    expect(() => begun(id)).toThrow(why)
  })
})

describe('npm run new:rule', () => {
  const copy = mkdtempSync(join(tmpdir(), 'infitah-rule-'))
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [node, ...command]: string[] = `${scripts['new:rule']} budget/odd-cost`.split(' ')
  const newRule = () => spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' })

  beforeAll(() => {
    for (const name of ['src', 'test/tools', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(copy, name), { recursive: true })
    }
    // Rules and words are all that a rule touches.
    writeFileSync(
      join(copy, 'words.json'),
      JSON.stringify({ extends: './tsconfig.json', files: ['src/lang/index.ts'] }),
    )
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  })

  afterAll(() => rmSync(copy, { recursive: true }))

  it('leaves a project that lacks only the words', () => {
    const { stdout, status } = newRule()
    expect({ node, status }).toEqual({ node: 'node', status: 0 })
    expect(stdout).toContain('src/lang/ar/budget.ts')

    const tsc = [
      resolve('node_modules/typescript/bin/tsc'),
      '-p',
      'words.json',
      '--singleThreaded',
      '--pretty',
      'false',
    ]
    // Left to itself the compiler clears its memory often, which is a fifth of its work.
    const env = { GOGC: '400', ...process.env }
    const errors = spawnSync(process.execPath, tsc, { cwd: copy, encoding: 'utf8', env }).stdout.split('\n')
    expect(errors.filter((line) => line.includes('budget/odd-cost')).map((line) => line.split('(')[0])).toEqual([
      'src/lang/ar/report-language.ts',
      'src/lang/en/report-language.ts',
      'src/lang/fr/report-language.ts',
    ])
  })

  it('begins no rule twice', () => {
    const { stderr, status } = newRule()

    expect({ stderr, status }).toEqual({ stderr: 'There is a rule budget/odd-cost already.\n', status: 1 })
  })
})
