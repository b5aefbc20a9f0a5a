import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { nodeNetwork } from '../../src/cli/node-network.ts'
import { documentOf, tableNames } from '../../src/export/index.ts'
import { exportPlan } from '../../src/export.ts'
import { readXlsx } from '../../src/files.ts'
import { sheetNamed } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { carriedRows, type Row } from '../../src/protocol/index.ts'
import { clientOf, publishedNow } from '../../src/push/index.ts'
import { actsOf } from '../excel-host/acts.ts'
import { sample, sheets, withValues } from '../export/sample.ts'
import { obstaclesOn } from '../pane/browser/audit.ts'
import { browse, chromiumPath } from '../pane/browser/chromium.ts'
import { drawnOn } from '../pane/browser/drawn.ts'
import { drivers, type Opened, startTestReceiver, type TestReceiver } from '../receiver/a-receiver.ts'
import { built } from '../tools/built.ts'
import { type InChromium, openInChromium } from './open-in-chromium.ts'

const screens = resolve('node_modules/.cache/infitah-export/screens')
const { say, interface: words } = languages.ar
const { sending, push, pane: paneWords } = words

/** The cell of the third matrix that says when the first activity of a project ends. */
function endOf(number: string): string {
  return `F${(rowOf(number) ?? -1) + 1}`
}

function endIn(number: string): string | number {
  const value = sheetNamed(sample, sheets.follow)
    ?.rows.get(rowOf(number) ?? -1)
    ?.get(5)?.value
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`project ${number} has no end`)

  return value
}

function rowOf(number: string): number | undefined {
  const rows = [...(sheetNamed(sample, sheets.follow)?.rows ?? [])]

  return rows.find(([, row]) => String(row.get(0)?.value ?? '').endsWith(number))?.[0]
}

// What a pane does in a program is seen only in a browser; a machine without one cannot tell.
const withChromium = chromiumPath === undefined ? describe.skip : describe
// PostgreSQL where it is installed, else the embedded database.
const [driver] = [...drivers].reverse().filter(({ skip }) => skip === null)

withChromium('the page of export inside Excel (skipped where Chromium is not installed)', () => {
  let end: readonly (() => Promise<unknown>)[] = []
  let page: Page
  let excel: InChromium
  let opened: Opened
  let receiver: TestReceiver
  let token = ''
  const faults: string[] = []
  const asked: string[] = []

  beforeAll(async () => {
    if (driver === undefined) throw new Error('no database')
    mkdirSync(screens, { recursive: true })
    opened = await driver.open()
    receiver = await startTestReceiver(opened.database, { member: 100_000, stranger: 1000, refused: 1000 })
    token = await receiver.token(152, 'نقطة الارتكاز')
    const browser = await browse()
    end = [browser.close, receiver.close, opened.remove]
    page = await browser.context.newPage()
    page.setDefaultTimeout(6_000)
    page.on('requestfailed', (request) => console.info(request.url(), request.failure()?.errorText))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => {
      if (request.url().startsWith(receiver.address))
        asked.push(`${request.method()} ${new URL(request.url()).pathname}`)
    })
    excel = await openInChromium(page, join(built('pane'), 'pane'), sample, receiver.address)
    await excel.pane.locator('article').first().waitFor()
  }, 240_000)

  afterAll(async () => {
    for (const one of end) await one()
  })
  afterEach(() => expect(faults.splice(0)).toEqual([]))

  const button = (name: string) => excel.pane.getByRole('button', { name, exact: true })
  const published = () =>
    publishedNow(clientOf({ receiver: receiver.address, memberId: 152, period: '2024-2025' }, token, nodeNetwork))
  const sorted = (rows: readonly Row[]) =>
    [...rows].sort((a, b) => (`${a.table} ${a.key}` < `${b.table} ${b.key}` ? -1 : 1))
  const type = (sheet: string, cell: string, value: string | number) =>
    actsOf(excel.program.session).type(sheet, cell, value)
  const until = async (holds: () => boolean) => {
    for (let tries = 0; tries < 200 && !holds(); tries += 1) await page.waitForTimeout(25)
    expect(holds()).toBe(true)
  }
  const compareWith = async (address: string, given: string) => {
    await excel.pane.getByLabel(sending.address).fill(address)
    await excel.pane.getByLabel(sending.token).fill(given)
    await button(sending.compare).click()
  }
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()])

    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
  }
  const exportedNow = (mended: readonly string[] = []) =>
    exportPlan(
      mended.reduce((book, cell) => withValues(book, sheets.follow, { [cell]: 'PO-24-25-ENOVSP-05' }), sample),
      { asOf: new Date().toISOString().slice(0, 10), language: languages.ar },
    )
  /** All that the workbook in Excel holds. */
  const workbookText = () =>
    JSON.stringify(excel.program.session.state, (_, value) => (value instanceof Map ? [...value] : value))
  const breakProjects = (numbers: readonly string[]) => {
    for (const number of numbers) type(sheets.follow, endOf(number), '01/01/2020')
  }
  const mendProjects = (numbers: readonly string[]) => {
    for (const number of numbers) actsOf(excel.program.session).paste(sheets.follow, endOf(number), [[endIn(number)]])
  }
  /** Pictures, and what axe finds, as the pane is now in both languages and looks. */
  const pictured = async (name: string) => {
    for (const code of ['fr', 'ar'] as const) {
      await excel.pane.locator('header select').selectOption(code)
      await excel.pane.getByRole('tab', { name: languages[code].interface.pane.views.export }).waitFor()
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 320, height: 1600 })
        await drawnOn(excel.pane)
        await page.screenshot({ path: join(screens, `${name}-${code}-${colorScheme}.png`) })
        await page.setViewportSize({ width: 320, height: 720 })
        expect(await obstaclesOn(excel.pane)).toEqual([])
      }
    }
  }

  it('is opened by its button, and names what is held back, each finding a way to its cell', async () => {
    excel.asked.press('export')
    await excel.pane.getByText(words.export.going(8, 11, say)).waitFor()
    const held = await excel.pane.locator('li').allTextContents()
    await excel.pane.getByRole('button', { name: /I01/ }).click()
    await until(() => excel.program.session.state.selected.includes('H69'))

    expect(held.map((text) => /ENOVSP-\d\d/.exec(text)?.[0])).toEqual(['ENOVSP-04', 'ENOVSP-05', 'ENOVSP-06'])
    expect(await excel.pane.locator('[role=tab][aria-selected=true]').textContent()).toBe(paneWords.views.export)
  })

  it('saves the rows as files where there is no network', async () => {
    const rows = await saved(sending.rowsFile)
    const book = await saved(sending.bookFile)
    const archive = await saved(sending.packageFile)

    expect(rows.name).toBe('openness-plan-152-2024-2025.json')
    expect(JSON.parse(strFromU8(rows.bytes))).toEqual(JSON.parse(JSON.stringify(documentOf(exportedNow()))))
    expect(book.name).toBe('openness-plan-152-2024-2025.xlsx')
    expect(readXlsx(book.bytes).sheets.map(({ name, rows: own }) => [name, own.size])).toEqual(
      tableNames.map((name) => [words.rows.tables[name].title, exportedNow().tables[name].length + 1]),
    )
    expect(archive.name).toBe('openness-plan-152-2024-2025.zip')
    expect(Object.keys(unzipSync(archive.bytes))).toContain('datapackage.json')
    expect(asked).toEqual([])
  })

  it('asks nobody where the address or the token cannot be', async () => {
    await compareWith('http://platform.example', token)
    await excel.pane.getByText(sending.openAddress).waitFor()
    await compareWith('platform', token)
    await excel.pane.getByText(sending.noAddress).waitFor()
    await compareWith(receiver.address, 'two words')
    await excel.pane.getByText(sending.badToken).waitFor()
    expect(asked).toEqual([])

    await compareWith(receiver.address, 'of-nobody')
    await excel.pane.getByText(push.tokenRefused(receiver.address, say)).waitFor()
  })

  it('publishes what is clean, and keeps the receipt with the workbook', async () => {
    await compareWith(receiver.address, token)
    await excel.pane.getByText(push.firstPush).first().waitFor()
    await pictured('first')
    await button(sending.publish).click()
    await excel.pane.getByText(sending.keptInWorkbook).waitFor()
    const { revision, receipt, rows } = await published()

    expect(sorted(rows)).toEqual(sorted(carriedRows(exportedNow().tables)))
    expect(revision).toBe(1)
    expect(receipt?.notes.heldBack.map(({ project }) => project.slice(-2))).toEqual(['04', '05', '06'])
    expect(workbookText()).toContain(receipt?.contentHash)
    await pictured('receipt')
  })

  it('sends nothing where the same is published, also after the pane was closed and opened', async () => {
    excel = { ...excel, pane: await excel.reopen() }
    await excel.pane.locator('article').first().waitFor()
    await excel.pane.getByRole('tab', { name: paneWords.views.export }).click()
    await excel.pane.getByText(receiver.address).waitFor()
    asked.splice(0)
    expect(await excel.pane.getByLabel(sending.address).inputValue()).toBe(receiver.address)
    expect(await excel.pane.getByRole('region', { name: sending.changed }).count()).toBe(0)
    type(sheets.follow, 'I3', 0.05)
    const since = excel.pane.getByRole('region', { name: sending.changed })
    await since.getByText(sending.sinceKept(1, '2026-11-23', say)).waitFor()
    expect(await since.textContent()).toContain(push.added(1, say))
    await pictured('since')
    actsOf(excel.program.session).paste(sheets.follow, 'I3', [['']])
    await since.waitFor({ state: 'detached' })
    asked.splice(0)

    await compareWith(receiver.address, token)
    await excel.pane.getByText(push.unchanged(1, '2026-11-23', say)).waitFor()
    expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([])
    expect(workbookText().split('infitah.receipt/1')).toHaveLength(2)
  })

  it('shows what changes row by row and in totals, and publishes it', async () => {
    type(sheets.follow, 'A70', 'PO-24-25-ENOVSP-05')
    await excel.pane.getByText(words.export.going(9, 11, say)).waitFor()
    await button(sending.compare).click()
    await excel.pane.getByText(push.since(1, say)).waitFor()
    for (const one of await excel.pane.locator('summary').all()) await one.click()
    const shown = await excel.pane.getByRole('region', { name: sending.changes }).textContent()
    await pictured('changes')
    await button(sending.publish).click()
    await excel.pane.getByText(push.published(2, '2026-11-23', say)).waitFor()

    expect(shown).toContain(push.from(words.rows.columns.projects.title, '8', '9', say))
    expect(shown).toContain('ENOVSP-05')
    expect(shown).not.toMatch(/undefined|null|mobilised/)
    expect((await published()).revision).toBe(2)
  })

  it('lets many rows vanish only where that is agreed to, and most of them where it is said why', async () => {
    breakProjects(['01', '02', '03', '05', '07', '08', '09', '10'])
    await excel.pane.getByText(words.export.going(1, 11, say)).waitFor()
    await button(sending.compare).click()
    await excel.pane.getByLabel(sending.reason).waitFor()
    await pictured('vanishing')
    expect(await button(sending.publish).isDisabled()).toBe(true)

    await excel.pane.getByRole('checkbox').check()
    expect(await button(sending.publish).isDisabled()).toBe(true)
    await excel.pane.getByLabel(sending.reason).fill('مراجعة الخطة')
    await button(sending.publish).click()
    await excel.pane.getByText(push.published(3, '2026-11-23', say)).waitFor()
    expect((await published()).receipt?.reason).toBe('مراجعة الخطة')
  })

  it('waits where there is no network, and sends what was agreed to once there is', async () => {
    mendProjects(['01', '02', '03', '05', '07', '08', '09', '10'])
    await excel.pane.getByText(words.export.going(9, 11, say)).waitFor()
    await button(sending.compare).click()
    await button(sending.publish).waitFor()
    await page.context().setOffline(true)
    await button(sending.publish).click()
    await excel.pane.getByText(sending.queuedPush).waitFor()
    await pictured('waiting')
    expect((await published()).revision).toBe(3)

    await page.context().setOffline(false)
    await excel.pane.getByText(push.published(4, '2026-11-23', say)).waitFor()
    // The receipt is still being kept with the workbook: what is asked for meanwhile is not lost.
    await excel.pane.getByLabel(sending.token).fill(token)
    await page.keyboard.press('Enter')
    await excel.pane.getByText(push.unchanged(4, '2026-11-23', say)).waitFor()
    expect(sorted((await published()).rows)).toEqual(sorted(carriedRows(exportedNow(['A70']).tables)))
  })

  it('can be gone through by keys alone', async () => {
    type(sheets.follow, 'A75', 'PO-24-25-ENOVSP-06')
    await excel.pane.getByText(words.export.going(10, 11, say)).waitFor()
    await excel.pane.getByRole('tab', { name: paneWords.views.export }).focus()
    const focused = () => excel.pane.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
    for (let times = 0; times < 30 && (await focused()) !== 'token'; times += 1) await page.keyboard.press('Tab')
    await page.keyboard.type(token)
    await page.keyboard.press('Enter')
    await button(sending.publish).waitFor()
    const name = () => excel.pane.evaluate(() => document.activeElement?.textContent)
    for (let times = 0; times < 30 && (await name()) !== sending.publish; times += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await excel.pane.getByText(push.published(5, '2026-11-23', say)).waitFor()
  })

  it('keeps the token nowhere', async () => {
    const stored = await excel.pane.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.documentElement.outerHTML]),
    )
    const typed = await excel.pane
      .locator('input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

    expect(stored).toContain(receiver.address)
    for (const text of [stored, typed.join(), workbookText(), receiver.log.join()]) expect(text).not.toContain(token)
  })
})
