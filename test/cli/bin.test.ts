import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CellPatch, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import type { Report } from '../../src/report/schema.ts'
import { builtProgram } from '../tools/built-program.ts'
import { aSecretKeeper } from './a-secret-keeper.ts'
import { smallWorkbook } from './a-world.ts'

const home = builtProgram('infitah-program')
const bin = join(home, 'dist/cli/bin.js')
const scratch = mkdtempSync(join(tmpdir(), 'infitah-'))
const at = (name: string) => join(scratch, name)

/** An amount of the sample, typed as text. */
const oneAsText: CellPatch = { sheet: '2-البرمجة المالية السنوية', row: 4, column: 6, value: '50 000,00' }

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program; the reader of its output goes away after `upTo` bytes. */
function infitah(argv: readonly string[], upTo = Number.POSITIVE_INFINITY, PATH = process.env.PATH): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...argv], { env: { PATH, LANG: 'en' } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk)
      if (Buffer.concat(out).length >= upTo) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

beforeAll(() => {
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx']) writeFileSync(at(name), smallWorkbook())
  writeFileSync(at('cut.xlsx'), smallWorkbook().slice(0, 300))
  writeFileSync(at('notes.xlsx'), 'notes')
}, 120_000)

afterAll(() => rmSync(scratch, { recursive: true }))

describe('the built program', () => {
  it('knows its version', async () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))

    expect(await infitah(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('checks one workbook', async () => {
    const { code, out, err } = await infitah(['check', at('a.xlsx'), '--format', 'json', '--fail-on', 'never'])
    const report: Report = JSON.parse(out)

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(report.file).toBe(at('a.xlsx'))
    expect(report.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it.each([['1'], ['2']])(
    'checks several workbooks with --jobs %s, in order, whatever one of them is',
    async (jobs) => {
      const names = ['a.xlsx', 'cut.xlsx', 'b.xlsx', 'none.xlsx', 'notes.xlsx', 'c.xlsx'].map(at)
      const { code, out, err } = await infitah(['check', ...names, '--format', 'json', '--jobs', jobs])
      const outcomes: { file: string; error?: string; summary?: unknown }[] = JSON.parse(out)

      expect(code).toBe(2)
      expect(outcomes.map(({ file }) => file)).toEqual(names)
      expect(outcomes.map(({ error }) => error !== undefined)).toEqual([false, true, false, true, true, false])
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    },
  )

  it('is quiet where the reader of its output goes away', async () => {
    const many = Array.from({ length: 300 }, () => at('a.xlsx'))
    const argv = ['check', ...many, '--jobs', '1', '--fail-on', 'never', '--format', 'json']
    const { code, out, err } = await infitah(argv, 1)

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(() => JSON.parse(out)).toThrow()
  })

  it('writes --out, and says in a line where it cannot', async () => {
    const written = await infitah([
      'check',
      at('a.xlsx'),
      '--out',
      at('report.json'),
      '--format',
      'json',
      '--fail-on',
      'never',
    ])
    const refused = await infitah(['check', at('a.xlsx'), '--out', at('none/report.json')])
    const over = await infitah(['check', at('a.xlsx'), '--out', `${scratch}/./a.xlsx`])

    expect(written).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8')).file).toBe(at('a.xlsx'))
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/^infitah: the folder to write to does not exist: [^\n]+\n$/)
    expect(over.err).toMatch(/^infitah: the result is not written over a file that is read: [^\n]+\n$/)
    expect(readFileSync(at('a.xlsx')).length).toBe(smallWorkbook().length)
  })

  it('mends a workbook in place, keeps the old one, and leaves one that is marked as read-only', async () => {
    const faulty = patchXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'), {
      cells: [oneAsText],
    })
    for (const name of ['plan.xlsx', 'locked.xlsx']) writeFileSync(at(name), faulty)
    chmodSync(at('locked.xlsx'), 0o444)
    const done = await infitah(['fix', at('plan.xlsx'), '--in-place'])
    const refused = await infitah(['fix', at('locked.xlsx'), '--in-place'])

    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: '' })
    expect(done.out).toContain('1 finding mended')
    expect(new Uint8Array(readFileSync(at('plan.xlsx.bak')))).toEqual(faulty)
    expect(readXlsx(readFileSync(at('plan.xlsx')))).not.toEqual(readXlsx(faulty))
    expect(refused).toEqual({
      code: 2,
      out: '',
      err: `infitah: writing this file is not permitted: ${at('locked.xlsx')}\n`,
    })
    expect(new Uint8Array(readFileSync(at('locked.xlsx')))).toEqual(faulty)
    expect(readdirSync(scratch).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }, 60_000)

  it('asks the store of secrets of the operating system for a token', async () => {
    const program = { linux: 'secret-tool', darwin: 'security', win32: 'powershell.exe' }[process.platform as string]
    const keeper = aSecretKeeper(program ?? 'secret-tool')
    const push = ['push', '--to', 'https://platform.example', '--forget-token']
    const { err } = await infitah(push, undefined, `${keeper.folder}:${process.env.PATH}`)
    const seen = keeper.seen()
    keeper.remove()

    expect(err).not.toContain('internal')
    expect(seen).toContain('https://platform.example')
  })

  it('takes a folder for what it is', async () => {
    expect(await infitah(['totals', scratch])).toEqual({
      code: 2,
      out: '',
      err: `infitah: this is a folder, not a file: ${scratch}\n`,
    })
  })

  it('serves a workbook until it is told to stop', async () => {
    const index = join(home, 'dist/page/index.html')
    // A program that was built for its tests alone has no page; the one of the checkout stays as it is.
    if (!existsSync(index)) {
      mkdirSync(dirname(index), { recursive: true })
      writeFileSync(index, '<!doctype html>')
    }
    const argv = [bin, 'serve', at('a.xlsx'), '--lang', 'en']
    const child = spawn(process.execPath, argv, { env: { PATH: process.env.PATH } })
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    const address = await new Promise<URL>((resolve) => {
      let out = ''
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk
        const found = /http\S+/.exec(out)
        if (found !== null) resolve(new URL(found[0]))
      })
    })
    const page = await fetch(address)
    const workbook = await fetch(new URL(address.hash.slice(1), address.origin))
    const bytes = new Uint8Array(await workbook.arrayBuffer())
    child.kill('SIGINT')

    expect(await page.text()).toBe(readFileSync(index, 'utf8'))
    expect(Buffer.from(bytes).equals(readFileSync(at('a.xlsx')))).toBe(true)
    expect(address.hash).toMatch(/^#[\w-]{22}$/)
    expect(await ended).toBe(0)
    await expect(fetch(address)).rejects.toThrow()
  })
})
