import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runScript, scriptsIn } from '../../src/cli/scripts.ts'

const program = "exports.greet = () => require('./word.js').word + ' from ' + __filename"
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'infitah-scripts-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }')
  writeFileSync(join(folder, 'program.js'), program)
  writeFileSync(
    join(folder, 'word.js'),
    "exports.word = require('node:path').basename('/x/salam'); exports.loaded = {}",
  )
})

afterEach(() => rmSync(folder, { recursive: true }))

const kept = (name = 'program.js') => join(folder, `${name}.${process.version}.compiled`)
const greeting = () => (runScript(folder, 'program.js') as { greet(): string }).greet()
const expected = () => `salam from ${join(folder, 'program.js')}`

function keep(): void {
  const scripts = scriptsIn(folder)
  ;(scripts.run('program.js') as { greet(): string }).greet()
  scripts.keep()
}

describe('the scripts of a build', () => {
  it('run as Node runs them where nothing is kept', () => {
    expect(greeting()).toBe(expected())
    expect(existsSync(kept())).toBe(false)
  })

  it('run alike from what was kept of them', () => {
    keep()

    expect(readFileSync(kept()).length).toBeGreaterThan(0)
    expect(existsSync(kept('word.js'))).toBe(true)
    expect(greeting()).toBe(expected())
  })

  it('are loaded once', () => {
    const scripts = scriptsIn(folder)

    expect(scripts.run('word.js')).toBe(scripts.run('word.js'))
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['of something else', () => Buffer.from('no compiled program')],
    ['empty', () => Buffer.alloc(0)],
  ])('run though what was kept is %s', (_, damaged) => {
    keep()
    writeFileSync(kept(), damaged(readFileSync(kept())))

    expect(greeting()).toBe(expected())
  })

  it('run though they were changed since', () => {
    keep()
    const path = join(folder, 'program.js')
    const soon = new Date(Date.now() + 1_000)
    writeFileSync(path, program.replace('from', 'upon'))
    utimesSync(path, soon, soon)

    expect(greeting()).toBe(expected().replace('from', 'upon'))
  })
})
