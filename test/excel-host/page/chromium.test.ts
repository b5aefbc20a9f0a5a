import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedPlan } from '../../hosts/excel/a-plan.ts'
import { chromiumPath, sparing } from '../../pane/browser/chromium.ts'
import type { Seen } from './add-in.ts'
import { plainOf } from './plain.ts'
import { servePages } from './server.ts'

const run = chromiumPath === undefined || !isInstalled('openssl') ? it.skip : it

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Takes a folder away; what the browser started may write into it a little longer than the browser lives. */
async function removed(folder: string, patience = 50): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (patience === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await removed(folder, patience - 1)
  }
}

describe('the host for Excel in a real browser', () => {
  const profile = mkdtempSync(join(tmpdir(), 'infitah-chromium-'))
  let server: Server | null = null
  let browser: ChildProcess | null = null

  afterAll(async () => {
    const closed = browser === null ? null : new Promise((resolve) => browser?.once('exit', resolve))
    browser?.kill()
    await closed
    server?.closeAllConnections()
    server?.close()
    await removed(profile)
  })

  async function seenBy(workbook: unknown): Promise<Seen & { readonly error?: string }> {
    let post: (json: string) => void = () => {}
    const posted = new Promise<string>((resolve) => {
      post = resolve
    })
    const pages = servePages(workbook, (json) => post(json))
    server = pages
    await new Promise<void>((resolve) => pages.listen(0, resolve))
    const { port } = pages.address() as AddressInfo
    const flags = ['--ignore-certificate-errors', `--user-data-dir=${profile}`]
    browser = spawn(chromiumPath ?? '', [...sparing, ...flags, `https://localhost:${port}/excel.html`], {
      stdio: 'ignore',
    })

    return JSON.parse(await posted)
  }

  // Skipped where there is no Chromium, or no openssl to make the certificate that office.js asks of its frame.
  run(
    'reads, follows, writes and undoes as it does in jsdom',
    async () => {
      const plan = plainOf(publishedPlan())
      const { error, platform, read, syncs, changes, undone } = await seenBy(plan)

      expect(error).toBeUndefined()
      expect(platform).toBe('OfficeOnline')
      expect(read).toEqual(JSON.parse(JSON.stringify(plan)))
      expect(syncs).toBe(3)
      expect(changes[0]).toMatchObject({ kind: 'cells', edits: [{ row: 0, column: 0, cells: [[{ value: 'typed' }]] }] })
      expect(undone).toEqual(read)
    },
    120_000,
  )
})
