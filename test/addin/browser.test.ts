import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { check } from '../../src/check.ts'
import { addressOf } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import { run } from '../cli/a-world.ts'
import { sampleWorkbook } from '../commands/sample.ts'
import { actsOf } from '../excel-host/acts.ts'
import type { Program } from '../excel-host/program.ts'
import { browse, chromiumPath } from '../pane/browser/chromium.ts'
import { printedOn } from '../pane/browser/printed.ts'
import { saved } from '../pane/review/saved.ts'
import { recording } from '../review/decided.ts'
import { built } from '../tools/built.ts'
import { type InChromium, openInChromium, origin } from './open-in-chromium.ts'
import { openOnWindows } from './open-on-windows.ts'

const screens = resolve('node_modules/.cache/infitah-addin/screens')
const meeting = { day: '2026-03-12', place: 'مقر الجماعة', present: ['رئيس اللجنة'], by: 'المقرر' }
const workbook = recording(sampleWorkbook, () => ({ meetings: [meeting] }), 'ar')
const firstLine = readPlan(sampleWorkbook).projects[0]?.budget?.lines[0]?.mobilised?.at

// What Excel would show is seen only in a browser; a machine without one cannot tell.
const withChromium = chromiumPath === undefined ? describe.skip : describe

withChromium('the built add-in (skipped where Chromium is not installed)', () => {
  let context: BrowserContext
  let end = async () => {}

  beforeAll(async () => {
    const browser = await browse()
    end = browser.close
    context = browser.context
  }, 60_000)

  afterAll(() => end())

  /** Closes a page, and forgets what it kept: another begins as in a browser of its own. */
  const leave = async (page: Page) => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await page.close()
  }

  describe('inside Excel on the web', () => {
    let page: Page
    let excel: InChromium
    const faults: string[] = []

    beforeAll(async () => {
      mkdirSync(screens, { recursive: true })
      page = await context.newPage()
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      const start = performance.now()
      excel = await openInChromium(page, join(built('pane'), 'pane'), workbook)
      await excel.pane.locator('article').first().waitFor()
      console.info(`The first findings came ${Math.round(performance.now() - start)} ms after the workbook was opened.`)
    }, 240_000)

    afterAll(() => leave(page))
    afterEach(() => expect(faults.splice(0)).toEqual([]))

    const until = async (holds: () => boolean) => {
      for (let tries = 0; tries < 200 && !holds(); tries += 1) await page.waitForTimeout(25)
      expect(holds()).toBe(true)
    }

    it('shows the findings of the workbook in Arabic, right to left', async () => {
      const now = new Date().toISOString().slice(0, 10)
      const { findings } = check(sampleWorkbook, { asOf: now, language: languages.ar })
      await page.screenshot({ path: `${screens}/ar.png` })

      expect(await excel.pane.locator('article').first().getAttribute('aria-setsize')).toBe(String(findings.length))
      expect(await excel.pane.locator('html').getAttribute('dir')).toBe('rtl')
    })

    it('goes on to a cell when its button is pressed, and opens the view of another', async () => {
      const { asked, program, pane } = excel
      asked.press('nextFinding')
      await until(() => asked.completed() === 1)
      expect(program.session.state.selected).not.toBe('A1')

      asked.press('totals')
      await pane.locator('[role=tab][aria-selected=true]').nth(0).waitFor()
      await until(() => asked.completed() === 2)
      await page.screenshot({ path: `${screens}/totals.png` })
      expect(await pane.locator('[role=tab]').nth(1).getAttribute('aria-selected')).toBe('true')
    })

    it('runs nothing that is made of text, nor what comes from elsewhere', async () => {
      const refused = await excel.pane.evaluate(async () => {
        const script = Object.assign(document.createElement('script'), { src: 'https://localhost.example/own.js' })
        const came = new Promise((done) => document.addEventListener('securitypolicyviolation', done, { once: true }))
        document.head.append(script)
        await came
        try {
          return String(new Function('return "allowed"')())
        } catch (error) {
          return (error as Error).name
        }
      })

      expect(refused).toBe('EvalError')
      expect(faults.splice(0)).toEqual([expect.stringContaining('localhost.example')])
    })

    it("saves a meeting's minutes as the command line writes them, and prints them", async () => {
      const { pane } = excel
      const { committee, pane: words } = languages.ar.interface
      await pane.getByRole('tab', { name: words.views.review, exact: true }).click()
      const section = pane.getByRole('region', { name: committee.minutes })
      const save = section.getByRole('button', { name: committee.saveMinutes })
      const files = { 'plan.xlsx': saved(workbook) }
      for (const format of ['docx', 'xlsx', 'html'] as const) {
        await section.getByLabel(committee.format).selectOption(format)
        const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
        const out = `out.${format}`
        const line = await run(['minutes', 'plan.xlsx', '--meeting', meeting.day, '--out', out], { files })

        expect(download.suggestedFilename()).toMatch(new RegExp(`${meeting.day}\\.${format}$`))
        expect(readFileSync(await download.path())).toEqual(
          Buffer.from(line.bytes.get(out) ?? line.written.get(out) ?? ''),
        )
      }
      await section.getByRole('button', { name: committee.printMinutes, exact: true }).click()
      await pane.locator('#infitah-print').waitFor({ state: 'attached' })
      const { title } = languages.ar.interface.minutes
      expect(await printedOn(pane)).toMatchObject({ heading: title, dir: 'rtl', placed: 'center' })
    })

    it('keeps formulas at what a person types', async () => {
      const { asked, program } = excel
      const total = asked.call('TOTAL', ['*', null], 'stream')
      await until(() => asked.results(total).length === 1)
      if (firstLine !== undefined) actsOf(program.session).type(firstLine.sheet, addressOf(firstLine), 0.07)
      await until(() => asked.results(total).length === 2)

      expect(asked.results(total)).toEqual([2461996, 2461996.07])
    })
  })

  describe('inside Excel on Windows', () => {
    let page: Page
    let program: Program
    const faults: string[] = []

    beforeAll(async () => {
      page = await context.newPage()
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      program = await openOnWindows(page, join(built('pane'), 'pane'), sampleWorkbook)
      await page.locator('article').first().waitFor()
    }, 240_000)

    afterAll(() => leave(page))
    afterEach(() => expect(faults.splice(0)).toEqual([]))

    const codes = () => page.locator('article').evaluateAll((cards) => cards.map((card) => card.ariaLabel))

    it('lists the findings of the workbook in the order of the report, though this Excel tells no theme', async () => {
      await page.setViewportSize({ width: 320, height: 8_000 })
      const now = new Date().toISOString().slice(0, 10)
      const { findings } = check(sampleWorkbook, { asOf: now, language: languages.ar })
      await page.waitForFunction((count) => document.querySelectorAll('article').length === count, findings.length)

      expect(await codes()).toEqual(findings.map(({ code }) => code))
      expect(await page.evaluate(() => Office.context.platform)).toBe('PC')
    })

    it('makes a fix, follows what a person types, and takes the fix back', async () => {
      const before = await codes()
      const { apply, undo } = languages.ar.interface.pane
      await page.locator('article[aria-label=C02] > button').first().click()
      await page.getByRole('button', { name: apply, exact: true }).click()
      await page.waitForFunction((count) => document.querySelectorAll('article').length === count, before.length - 1)
      program.batches.clear()
      if (firstLine !== undefined) actsOf(program.session).type(firstLine.sheet, addressOf(firstLine), -1)
      await page.waitForFunction((count) => document.querySelectorAll('article').length !== count, before.length - 1)
      expect(program.batches.log).toHaveLength(1)

      await page.getByRole('button', { name: undo, exact: true }).click()
      await page.locator('article[aria-label=C02]').nth(1).waitFor()
    })
  })
})
