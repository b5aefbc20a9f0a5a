import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const old = 'the old workbook '.repeat(1000)
const now = 'the mended workbook '.repeat(1000)
const was = JSON.stringify(old)
const loader = resolve('test/tools/typescript.mjs')
const writer = resolve('src/cli/node-files.ts')

/** Writes over `plan.xlsx` in a process of its own, in which something happens before. */
function write(folder: string, before: string, limit = ''): { readonly signal: string | null; readonly said: string } {
  const script = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    ${before}
    syncBuiltinESMExports()
    const { nodeFiles } = await import(${JSON.stringify(writer)})
    try {
      await nodeFiles.write('plan.xlsx', ${JSON.stringify(now)}, Buffer.from(${was}))
      console.log('written')
    } catch (error) {
      console.log(error.code)
    }
  `
  const command = `${limit} exec "$0" --import "$1" --input-type=module -e "$2"`
  const ended = spawnSync('bash', ['-c', command, process.execPath, loader, script], { cwd: folder, encoding: 'utf8' })

  return { signal: ended.signal, said: ended.stdout.trim() }
}

const kill = "process.kill(process.pid, 'SIGKILL')"

describe('writing that is cut short', () => {
  const state = { folder: '' }

  beforeEach(() => {
    state.folder = mkdtempSync(join(tmpdir(), 'infitah-'))
    writeFileSync(join(state.folder, 'plan.xlsx'), old)
  })
  afterEach(() => rmSync(state.folder, { recursive: true }))

  const holds = () => readFileSync(join(state.folder, 'plan.xlsx'), 'utf8')

  it.each([
    ['before anything is written', `fs.promises.open = () => ${kill}`],
    [
      'when half is written',
      `const { open } = fs.promises
       fs.promises.open = async (...given) => {
         const file = await open(...given)
         file.writeFile = async (content) => { await file.write(content.slice(0, 500)); ${kill} }
         return file
       }`,
    ],
    ['before the new file takes its place', `fs.promises.rename = () => ${kill}`],
  ])('leaves the old file whole: killed %s', (_, before) => {
    expect(write(state.folder, before)).toEqual({ signal: 'SIGKILL', said: '' })
    expect(holds()).toBe(old)
  })

  it('leaves the new file whole: killed once it is in place', () => {
    const before = `const { rename } = fs.promises
      fs.promises.rename = async (...given) => { await rename(...given); ${kill} }`

    expect(write(state.folder, before).signal).toBe('SIGKILL')
    expect(holds()).toBe(now)
    expect(readdirSync(state.folder)).toEqual(['plan.xlsx'])
  })

  it('is no hindrance to the next', () => {
    write(state.folder, `fs.promises.rename = () => ${kill}`)

    expect(write(state.folder, '')).toEqual({ signal: null, said: 'written' })
    expect(holds()).toBe(now)
  })

  it('leaves the old file alone where no room is left for the new', () => {
    // The system stops files of this process at 8 KiB, as a full disk does.
    expect(write(state.folder, '', 'ulimit -f 8;')).toEqual({ signal: null, said: 'EFBIG' })
    expect(holds()).toBe(old)
    expect(readdirSync(state.folder)).toEqual(['plan.xlsx'])
  })

  it('leaves what another wrote meanwhile', () => {
    const before = `const { open } = fs.promises
      fs.promises.open = (...given) => { fs.writeFileSync('plan.xlsx', 'by another'); return open(...given) }`

    expect(write(state.folder, before)).toEqual({ signal: null, said: 'ESTALE' })
    expect(holds()).toBe('by another')
    expect(readdirSync(state.folder)).toEqual(['plan.xlsx'])
  })
})
