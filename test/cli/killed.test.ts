import { spawnSync } from 'node:child_process'
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nodeFiles } from '../../src/cli/node-files.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { readRecord } from '../../src/review/read.ts'
import { sampleBytes } from '../review/decided.ts'
import { builtProgram } from '../tools/built-program.ts'
import { run } from './a-world.ts'

const decision = ['--finding', 'S02@E81', '--status', 'to-mend', '--by', 'Rapporteur', '--meeting', '2026-03-12']

/** What each command writes, and where. */
const commands = [
  ['a decision in place', ['decide', ...decision, '--in-place'], 'plan.xlsx'],
  ['an adoption in place', ['adopt', '--on', '2024-02-07', '--in-place'], 'plan.xlsx'],
  ['fixes in place', ['fix', '--in-place'], 'plan.xlsx'],
  ['a decision in a copy', ['decide', ...decision, '--out', 'decided.xlsx'], 'decided.xlsx'],
  ['an annotated copy', ['annotate', '--out', 'annotated.xlsx'], 'annotated.xlsx'],
  ['minutes', ['minutes', '--meeting', '2026-03-12', '--out', 'minutes.docx'], 'minutes.docx'],
] as const

type Folder = ReadonlyMap<string, Buffer>

function folderAt(path: string): Folder {
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]))
}

/** The acts by which files change. A killed program leaves its folder as it is between two of them, or within a writing. */
const acts = ['open', 'rename', 'link', 'rm', 'writeFile'] as const

/** Does some work, and gives every state in which its folder would be left, were the program killed there. */
async function statesDuring(path: string, work: () => Promise<unknown>): Promise<readonly Folder[]> {
  const states: Folder[] = []
  const see = () => void states.push(folderAt(path))
  const own = fs.promises as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>
  const before = Object.fromEntries(acts.map((name) => [name, own[name]]))
  for (const name of acts) {
    own[name] = async (...given) => {
      see()
      const done = await before[name]?.(...given)
      if (name === 'open') writingByHalves(done as fs.promises.FileHandle, see)
      return done
    }
  }
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    Object.assign(own, before)
    syncBuiltinESMExports()
  }
  see()

  return states
}

function writingByHalves(file: fs.promises.FileHandle, see: () => void): void {
  file.writeFile = async (content) => {
    const bytes = Buffer.from(content as Uint8Array)
    await file.write(bytes.subarray(0, bytes.length / 2))
    see()
    await file.write(bytes.subarray(bytes.length / 2))
  }
}

/** What a state shows of a command that is half done, or done: nothing else may ever be seen. */
function faultsIn(state: Folder, done: Folder, out: string): readonly string[] {
  const isOld = (name: string) => state.get(name)?.equals(sampleBytes)
  const isDone = (name: string) => state.get(name)?.equals(done.get(name) ?? Buffer.alloc(0))
  const inPlace = out === 'plan.xlsx'

  return [...state.keys()].filter((name) => {
    if (name.endsWith('.tmp')) return false
    if (name === 'plan.xlsx') return !isOld(name) && !(inPlace && isDone(name) && isOld('plan.xlsx.bak'))

    return name === 'plan.xlsx.bak' ? !inPlace || !isOld(name) : name !== out || !isDone(name)
  })
}

describe('a command that is killed while it writes', () => {
  let folder = ''
  const at = (name: string) => join(folder, name)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'infitah-'))
    writeFileSync(at('plan.xlsx'), sampleBytes)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each(commands.map(([what, words, out]) => ({ what, words, out })))(
    'leaves the old file whole, and what it writes whole or not there: $what',
    async ({ words: [name, ...words], out }) => {
      const given = words.map((word) => (/\.(?:xlsx|docx)$/.test(word) ? at(word) : word))
      const states = await statesDuring(folder, async () => {
        const { code, err } = await run([name, at('plan.xlsx'), ...given], { disk: nodeFiles, today: '2026-05-01' })
        expect({ code, err }).toEqual({ code: 0, err: '' })
      })
      const done = states.at(-1) ?? new Map()
      const halves = states.filter((state) => [...state.keys()].some((one) => one.endsWith('.tmp')))

      expect(done.get(out)?.equals(sampleBytes)).toBe(false)
      expect(halves.length).toBeGreaterThan(1)
      expect([...done.keys()].filter((one) => one.endsWith('.tmp'))).toEqual([])
      expect(states.flatMap((state) => faultsIn(state, done, out))).toEqual([])
    },
  )

  it('is no hindrance to the next, which records the decision once', () => {
    const program = resolve(builtProgram('infitah-killed'), 'dist', 'cli', 'bin.js')
    const killing = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'
      fs.promises.rename = () => process.kill(process.pid, 'SIGKILL'); syncBuiltinESMExports()`
    const infitah = (...before: readonly string[]) =>
      spawnSync(process.execPath, [...before, program, 'decide', at('plan.xlsx'), ...decision, '--in-place'])
    const killed = infitah('--import', `data:text/javascript,${encodeURIComponent(killing)}`)

    expect(killed.signal).toBe('SIGKILL')
    expect(readFileSync(at('plan.xlsx')).equals(sampleBytes)).toBe(true)
    expect(infitah().status).toBe(0)
    expect(readRecord(readXlsx(readFileSync(at('plan.xlsx')))).rows).toHaveLength(1)
  }, 60_000)
})
