import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportPlan } from '../../src/export.ts'
import { readXlsx } from '../../src/files.ts'
import { parseAddress } from '../../src/grid/index.ts'
import { patchXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { carriedRows, type Row } from '../../src/protocol/index.ts'
import { receiptsIn } from '../../src/push/index.ts'
import { askerAt } from '../receiver/asking.ts'
import { builtProgram } from '../tools/built-program.ts'
import { layWire, type Passed, type Wire } from './a-wire.ts'

/** As Node runs it, but for the embedded database, of which no run lasts long enough for optimising its WebAssembly. */
const quick = '--liftoff-only'
const scratch = mkdtempSync(join(tmpdir(), 'infitah-killed-'))
const at = (name: string) => join(scratch, name)
const path = '/v1/members/152/plans/2024-2025'
const published = readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx')
const exported = (bytes: Uint8Array) =>
  carriedRows(exportPlan(readXlsx(bytes), { asOf: '2025-06-30', language: languages.en }).tables)

/** An activity that costs 1000 less, in every cell that says so. */
const cheaper = [
  ['2-البرمجة المالية السنوية', 'F5', 49_000],
  ['2-البرمجة المالية السنوية', 'G5', 49_000],
  ['2-البرمجة المالية السنوية', 'D4', 149_000],
  ['1-الأهداف والأنشطة', 'J2', 149_000],
  ['بطاقة الخطة', 'B9', 2_460_996],
  ['بطاقة الخطة', 'B10', 1_170_996],
].map(([sheet, cell, value]) => ({
  sheet: String(sheet),
  ...(parseAddress(String(cell)) ?? { row: -1, column: -1 }),
  value: Number(value),
}))

/** Kills by SIGKILL, the built client and the built receiver over its embedded database, on the way of one push. */
describe('a push of which somebody is killed at every step', () => {
  let bin = ''
  let wire: Wire
  let token = ''
  let receiver: Served
  beforeAll(async () => {
    bin = join(builtProgram('infitah-killed'), 'dist/cli/bin.js')
    const made = execFileSync(
      process.execPath,
      [quick, bin, 'serve', '--receiver', '--data', at('data'), '--new-token', '152'],
      {
        encoding: 'utf8',
      },
    )
    token = /inf_152_\S+/.exec(made)?.[0] ?? ''
    receiver = await serve()
    wire = await layWire(() => receiver.address)
  }, 180_000)
  afterAll(async () => {
    await wire?.close()
    receiver?.child.kill('SIGTERM')
    await receiver?.ended
    rmSync(scratch, { recursive: true })
  })

  interface Served {
    readonly address: string
    readonly child: ChildProcess
    readonly ended: Promise<number | null>
  }

  /** Starts the receiver, at the port that it had. */
  async function serve(port = ''): Promise<Served> {
    const argv = [
      quick,
      bin,
      'serve',
      '--receiver',
      '--data',
      at('data'),
      '--port',
      port || String(20_000 + (process.pid % 20_000)),
    ]
    const child = spawn(process.execPath, argv, {
      env: { PATH: process.env.PATH, LANG: 'en' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        const found = /http:\S+(?=\/)/.exec(String(chunk))
        if (found !== null) resolve(found[0])
      })
      child.once('close', () => reject(new Error('the receiver ended')))
    })

    return { address, child, ended }
  }

  async function killReceiver(): Promise<void> {
    const { child, ended, address } = receiver
    child.kill('SIGKILL')
    await ended
    receiver = await serve(new URL(address).port)
  }

  /** Runs the built program. */
  function run(argv: readonly string[]) {
    const env = { PATH: process.env.PATH, LANG: 'en', INFITAH_TOKEN: token }
    const child = spawn(process.execPath, [bin, ...argv], { env })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))

    return { child, ended, said }
  }
  const push = () => run(['push', at('plan.xlsx'), '--to', wire.address, '--as-of', '2025-06-30'])

  const stepOf = ({ method, path: asked }: Passed) =>
    method === 'GET' ? 'read' : asked.endsWith('/rows') ? 'rows' : asked.endsWith('/publish') ? 'publish' : 'open'
  const sorted = (rows: readonly Row[]) =>
    [...rows].sort((a, b) => (`${a.table} ${a.key}` < `${b.table} ${b.key}` ? -1 : 1))

  /** So many revisions, the rows of the last are those of the workbook, and each has one receipt. */
  async function expectLatest(revision: number): Promise<void> {
    const ask = askerAt(receiver.address, token)
    const { revisions } = (await ask('GET', `${path}/revisions`)).body
    const { rows } = (await ask('GET', `${path}/revisions/${revision}`)).body
    const now = readFileSync(at('plan.xlsx'))
    const numbers = Array.from({ length: revision }, (_, index) => index + 1)

    expect(revisions).toHaveLength(revision)
    expect(sorted(rows)).toEqual(sorted(exported(now)))
    expect(receiptsIn(readXlsx(now)).map((receipt) => receipt.revision)).toEqual(numbers)
    expect(readdirSync(scratch).sort()).toEqual(['data', 'plan.xlsx'])
  }

  it('is published once where the client is killed after each step in turn', async () => {
    writeFileSync(at('plan.xlsx'), published)
    for (const step of ['read', 'open', 'rows', 'publish'] as const) {
      const { child, ended } = push()
      wire.befall = (request) => {
        if (stepOf(request) !== step) return null
        // The receiver did what it was asked; nobody is there to hear of it.
        return { kind: 'cut-after', meanwhile: async () => child.kill('SIGKILL') }
      }
      expect(await ended).toBe(null)
    }
    wire.befall = () => null
    const { ended, said } = push()

    expect([await ended, said.join('')]).toEqual([0, expect.stringContaining('An earlier push was found published')])
    await expectLatest(1)
  }, 120_000)

  it('is published once where the receiver is killed within each step and after it', async () => {
    writeFileSync(at('plan.xlsx'), patchXlsx(readFileSync(at('plan.xlsx')), { cells: cheaper }))
    const left = ['open during', 'rows after', 'publish during', 'publish after']
    wire.befall = (request) => {
      const [step, when] = left[0]?.split(' ') ?? []
      if (stepOf(request) !== step) return null

      left.shift()
      return { kind: when === 'during' ? 'cut-during' : 'cut-after', meanwhile: killReceiver }
    }
    const { ended, said } = push()

    expect([await ended, said.join('')]).toEqual([0, expect.stringContaining('Published as revision 2')])
    expect(left).toEqual([])
    await expectLatest(2)
  }, 120_000)

  it('lets no second program at the folder that the receiver has open', async () => {
    const { ended, said } = run(['serve', '--receiver', '--data', at('data'), '--new-token', '7'])

    expect(await ended).toBe(2)
    expect(said.join('')).toBe(
      `infitah: another program has the receiver's folder open; end it first, or use PostgreSQL, which several may use: ${at('data')}\n`,
    )
  })

  it('ends in good order where the receiver is told to stop', async () => {
    receiver.child.kill('SIGTERM')

    expect(await receiver.ended).toBe(0)
    expect(readdirSync(at('data'))).toEqual(['database'])
  })
})
