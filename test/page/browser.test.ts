import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { check } from '../../src/check.ts'
import { addressOf, cellAt, parseAddress, sheetNamed, type Workbook } from '../../src/grid/index.ts'
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type LanguageCode, languages, whyUnread } from '../../src/lang/index.ts'
import { journalIn, lastPushIn } from '../../src/push/index.ts'
import { run, smallWorkbook } from '../cli/a-world.ts'
import { obstaclesOn } from '../pane/browser/audit.ts'
import { browse, chromiumPath } from '../pane/browser/chromium.ts'
import { drawnOn } from '../pane/browser/drawn.ts'
import { printedOn } from '../pane/browser/printed.ts'
import { drivers, startTestReceiver, type TestReceiver } from '../receiver/a-receiver.ts'
import { type BuiltPage, builtPage } from './build.ts'

const sample = readFileSync('templates/ait-melloul-2024-2025.xlsx')
const ods = readFileSync('test/variations/workbooks/typed.libreoffice.ods')
const token = 'x'.repeat(22)

/** A sheet of 10 000 rows. */
const large = () =>
  patchXlsx(smallWorkbook(), {
    sheets: [
      {
        name: 'large',
        rows: Array.from({ length: 10_000 }, (_, row) =>
          Array.from({ length: 4 }, (_, column) => ({ value: row * 100 + column })),
        ),
      },
    ],
  })

// What is looked at is what a browser shows; a machine without one cannot tell.
const withChromium = chromiumPath === undefined ? describe.skip : describe

withChromium('the built page in a browser (skipped where Chromium is not installed)', () => {
  let built: BuiltPage
  let context: BrowserContext
  let page: Page
  let end: readonly (() => Promise<unknown>)[] = []
  let served = ''
  let receiver: TestReceiver
  let accessToken = ''
  const faults: string[] = []
  const asked: string[] = []

  beforeAll(async () => {
    built = builtPage()
    const opened = await drivers[0].open()
    receiver = await startTestReceiver(opened.database)
    accessToken = await receiver.token(152)
    mkdirSync(built.screens, { recursive: true })
    const server = await built.serve(sample, token)
    const browser = await browse()
    served = server.address
    context = browser.context
    page = await context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => void dialog.accept())
    end = [browser.close, server.close, receiver.close, opened.remove]
  })

  afterAll(async () => {
    for (const one of end) await one()
  })

  afterEach(() => {
    expect(faults.splice(0)).toEqual([])
  })

  type Way = 'served' | 'from disk'

  const wide = { width: 1360, height: 800 }

  /** Opens the page anew; from disk without any network. */
  async function open(way: Way, language: LanguageCode = 'ar', size = wide): Promise<void> {
    await context.setOffline(way === 'from disk')
    await page.setViewportSize(size)
    asked.splice(0)
    await page.goto(`${addressOfPage(way)}?lang=${language}`)
    await page.getByRole('button', { name: languages[language].interface.page.pick }).waitFor()
  }

  const addressOfPage = (way: Way) => (way === 'served' ? served : pathToFileURL(built.file).href)

  /** Drops a file as a person does, where the page takes files. */
  async function drop(bytes: Uint8Array, name: string): Promise<void> {
    await page.evaluate(
      ({ text, called }) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], called))
        const target = document.querySelector('.drop, .work')
        for (const kind of ['dragenter', 'dragover', 'drop']) {
          target?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }))
        }
      },
      { text: Buffer.from(bytes).toString('base64'), called: name },
    )
  }

  /** Whether a workbook is open in the page that was opened that way, in that language. */
  const isAtWork = (way: Way, language: LanguageCode) =>
    page.url().startsWith(addressOfPage(way)) &&
    page.evaluate(
      (code) => document.documentElement.lang === code && document.querySelector('.work') !== null,
      language,
    )

  /** Opens a workbook: where another is open, by dropping it there, which begins all but the page itself anew. */
  async function openFile(way: Way, language: LanguageCode, bytes: Uint8Array, name: string): Promise<void> {
    if (!(await isAtWork(way, language))) await open(way, language)
    await context.setOffline(way === 'from disk')
    await page.setViewportSize(wide)
    const before = await page.locator('.work').elementHandles()
    await drop(bytes, name)
    for (const one of before) await one.waitForElementState('hidden')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.locator('article').first().waitFor()
  }

  const openPlan = (way: Way, language: LanguageCode = 'ar') => openFile(way, language, sample, 'plan.xlsx')

  const reportOf = (workbook: Workbook, language: LanguageCode = 'ar') => {
    const now = new Date()
    const asOf = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))

    return check(workbook, { asOf: asOf.join('-'), language: languages[language] })
  }

  const ofSample = { ar: reportOf(readXlsx(sample), 'ar'), fr: reportOf(readXlsx(sample), 'fr') }

  /** The messages of all findings, as a person scrolls past them. */
  async function listed(): Promise<readonly string[]> {
    const said = new Map<number, string>()
    for (;;) {
      const cards = await page
        .locator('article')
        .evaluateAll((all) =>
          all.map(
            (card) =>
              [
                Number(card.ariaPosInSet),
                Number(card.ariaSetSize),
                card.querySelector('button > span:last-child')?.textContent ?? '',
              ] as const,
          ),
        )
      for (const [place, , text] of cards) said.set(place, text)
      if (cards.some(([place, of]) => place === of)) return [...said.values()]

      await page.locator('section:has(article)').evaluate((element) => element.scrollBy(0, 300))
      await drawnOn(page)
    }
  }

  async function openFinding(message: string): Promise<void> {
    for (let times = 0; times < 40 && (await page.getByText(message).count()) === 0; times += 1) {
      await page.locator('section:has(article)').evaluate((element) => element.scrollBy(0, 200))
      await drawnOn(page)
    }
    await page.getByText(message).first().click()
  }

  const current = () => page.locator('[role=gridcell][aria-selected=true]')

  async function weights(language: keyof typeof ofSample) {
    const finding = ofSample[language].findings.find(({ code }) => code === 'I01')
    if (finding?.fix == null) throw new Error('the sample has no weights to mend')

    return { finding, edits: finding.fix.edits }
  }

  it.each([
    ['served', 'ar'],
    ['from disk', 'fr'],
  ] as const)(
    'lists what the check finds in the sample that it carries, %s, in %s, and asks nobody',
    async (way, language) => {
      await open(way, language)
      await page.getByRole('button', { name: languages[language].interface.page.sample }).click()
      await page.locator('article').first().waitFor()
      const messages = ofSample[language].findings.map(({ message }) => message)

      expect([...(await listed())].sort()).toEqual([...messages].sort())
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        language,
        languages[language].dir,
      ])
      expect(page.workers()).toHaveLength(1)
      expect(
        // A worker begins with the page's own script.
        asked.filter(
          (url) => ![way === 'served' ? served : 'file:', 'data:', 'blob:'].some((own) => url.startsWith(own)),
        ),
      ).toEqual([])
    },
  )

  it('shows the cell of a finding, mends it, and saves a copy that reads so', async () => {
    await openPlan('from disk', 'fr')
    const { finding, edits } = await weights('fr')
    const { page: words, pane } = languages.fr.interface
    await openFinding(finding.message)
    await current().waitFor()

    expect(await current().getAttribute('id')).toBe(`cell-${finding.cells[0]}`)
    expect(await current().isVisible()).toBe(true)
    expect(await page.getByRole('tab', { selected: true }).first().textContent()).toBe(finding.sheet)
    expect(await page.getByRole('button', { name: words.save }).isDisabled()).toBe(true)

    await page.getByRole('button', { name: pane.apply, exact: true }).click()
    await page.getByText(words.unsaved).waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save }).click(),
    ])
    const copy = readXlsx(readFileSync(await saved.path()))

    expect(saved.suggestedFilename()).toBe('plan - copie corrigée.xlsx')
    expect(reportOf(copy).findings.filter(({ code }) => code === 'I01')).toEqual([])
    expect(edits.map(({ sheet, cell, value }) => [cell, value, valueAt(copy, sheet, cell)])).toEqual(
      edits.map(({ cell, value }) => [cell, value, value]),
    )
    await page.getByText(words.savedAs('plan - copie corrigée.xlsx', languages.fr.say)).waitFor()
    expect(await page.getByText(words.unsaved).count()).toBe(0)

    await page.getByRole('button', { name: pane.undo, exact: true }).click()
    await page.waitForFunction(
      (name) => [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.disabled === true,
      words.save,
    )
  })

  it('checks a workbook of a format that it does not write, and says how to mend it', async () => {
    await openFile('from disk', 'fr', ods, 'plan.ods')
    await page.getByText(languages.fr.interface.page.readOnly).waitFor()

    expect(await page.getByRole('button', { name: languages.fr.interface.page.save }).count()).toBe(0)
  })

  it('says in one sentence why a file is not opened, and stays where it was', async () => {
    await open('served')
    await drop(new TextEncoder().encode('notes'), 'notes.xlsx')
    await page.getByText(whyUnread('notes.xlsx', { reason: 'other-format', format: 'text' }, languages.ar)).waitFor()
    await drop(sample, 'plan.xlsx')
    await page.locator('article').first().waitFor()
    await drop(sample.subarray(0, 3000), 'cut.xlsx')
    await page.getByText(languages.ar.interface.command.unread.truncated('cut.xlsx', languages.ar.say)).waitFor()

    expect(await page.locator('article').count()).toBeGreaterThan(0)
  })

  it('marks the cells of findings, and takes the marks away', async () => {
    await openPlan('served')
    const { pane, report } = languages.ar.interface
    const { finding } = await weights('ar')
    await openFinding(finding.message)
    await page.getByRole('button', { name: pane.mark, exact: true }).click()
    await page.locator('.cell.error').first().waitFor()

    expect(await current().getAttribute('aria-description')).toBe(report.severity.error)
    await page.getByRole('button', { name: pane.unmark, exact: true }).click()
    await page.waitForFunction(() => document.querySelector('.cell.error') === null)
  })

  it('is gone through by keys', async () => {
    await openPlan('served')
    await page.getByRole('grid').focus()
    const at = async (key: string) => {
      await page.keyboard.press(key)

      return (await current().getAttribute('id'))?.replace('cell-', '')
    }
    const tab = page.getByRole('tab', { name: '2-' })
    await tab.click()
    await page.getByRole('grid').focus()

    expect(await at('Control+Home')).toBe('A1')
    const last = await at('Control+End')
    expect(await current().isVisible()).toBe(true)
    expect(parseAddress(last ?? '')?.row).toBeGreaterThan(50)
    expect(await at('Home')).toMatch(/^A\d+$/)
    expect(await at('ArrowLeft')).toMatch(/^B\d+$/)
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(await current().getAttribute('id'))

    await tab.focus()
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('tab', { name: '3-' }).getAttribute('aria-selected')).toBe('true')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('3-')
  })

  it('draws only what is in sight of 10 000 rows', async () => {
    await openFile('served', 'ar', large(), 'large.xlsx')
    await page.getByRole('tab', { name: 'large' }).click()
    const grid = page.getByRole('grid')
    await grid.focus()
    await page.keyboard.press('Control+End')
    await page.locator('[id="cell-D10000"]').first().waitFor()

    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(1500)
    expect(await grid.getAttribute('aria-rowcount')).toMatch(/^100\d\d$/)
    expect(await current().isVisible()).toBe(true)
  })

  it('opens the workbook that the command serves, under its own name', async () => {
    await context.setOffline(false)
    await page.goto('about:blank')
    await page.goto(`${served}?lang=ar#${token}`)
    await page.locator('article').first().waitFor()

    expect(await page.getByRole('heading', { level: 1, name: 'خطة الجماعة.xlsx' }).count()).toBe(1)
  })

  it('says that the workbook is gone where the command no longer serves it', async () => {
    await page.goto('about:blank')
    await page.goto(`${served}?lang=fr#${'y'.repeat(22)}`)
    await page.getByText(languages.fr.interface.page.notFetched).waitFor()

    expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([])
  })

  it('speaks the language that was chosen the last time', async () => {
    await open('served', 'ar')
    await page.getByRole('combobox', { name: languages.ar.interface.page.language }).selectOption('fr')
    await page.goto('about:blank')
    await page.goto(served)
    await page.getByRole('button', { name: languages.fr.interface.page.pick }).waitFor()

    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['infitah.language'])
  })

  it('stays where a person is in the sheet when cells are written, and begins at the top of another', async () => {
    await openPlan('served', 'fr')
    const { finding } = await weights('fr')
    const grid = page.getByRole('grid')
    const scrolled = () => grid.evaluate(({ scrollTop }) => scrollTop)
    await openFinding(finding.message)
    await page.waitForFunction(() => (document.querySelector('.grid')?.scrollTop ?? 0) > 0)
    await grid.evaluate((element) => element.scrollTo(0, 40))
    await page.getByRole('button', { name: languages.fr.interface.pane.apply, exact: true }).click()
    await page.getByText(languages.fr.interface.page.unsaved).waitFor()
    expect(await scrolled()).toBe(40)

    await page.getByRole('tab', { name: '2-' }).click()
    await page.getByRole('tab', { name: '3-' }).click()
    expect([await scrolled(), await current().getAttribute('id')]).toEqual([0, 'cell-A1'])
  })

  it('adds the sheet of totals to the copy, and says that its charts are not in it', async () => {
    await openPlan('served', 'fr')
    const { page: words, pane } = languages.fr.interface
    await page.getByRole('tab', { name: pane.views.totals }).click()
    await page.getByRole('button', { name: pane.insert }).click()
    await page.getByRole('tab', { name: pane.sheet.name }).waitFor()
    await page
      .locator('.notes')
      .getByText(/graphique/)
      .waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.save }).click(),
    ])
    const sheet = sheetNamed(readXlsx(readFileSync(await saved.path())), pane.sheet.name)

    expect(sheet?.ours).toBe(true)
    expect([...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value))).toContain(
      2461996,
    )
  })

  it.each([
    ['served', 'published'],
    ['from disk', 'unchanged'],
  ] as const)(
    'publishes on a receiver of this machine, %s, and keeps what was published in the copy',
    async (way, news) => {
      const { sending, push, pane, page: words } = languages.fr.interface
      const { say } = languages.fr
      await openPlan(way, 'fr')
      await context.setOffline(false)
      await page.evaluate(() => {
        const stored: unknown[] = []
        navigator.credentials.store = async (one) => {
          stored.push([one.id, Reflect.get(one, 'password')])
        }
        Object.assign(window, { stored })
      })
      await page.getByRole('tab', { name: pane.views.export }).click()
      await page.getByLabel(sending.address).fill(receiver.address)
      await page.getByLabel(sending.token).fill(accessToken)
      // A page from disk is no place of its own by which a browser could keep anything.
      expect(await page.getByLabel(sending.keepToken).count()).toBe(way === 'served' ? 1 : 0)
      if (way === 'served') await page.getByLabel(sending.keepToken).check()
      await page.getByRole('button', { name: sending.compare }).click()
      if (news === 'published') {
        await page.getByText(push.firstPush).first().waitFor()
        await page.getByRole('button', { name: sending.publish, exact: true }).click()
      }
      await page.getByText(push[news](1, '2026-11-23', say)).waitFor()
      await page.getByText(sending.keptInCopy).waitFor()
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.save }).click(),
      ])
      const copy = readXlsx(readFileSync(await saved.path()))

      expect(await page.evaluate(() => Reflect.get(window, 'stored'))).toEqual(
        way === 'served' ? [[receiver.address, accessToken]] : [],
      )
      expect(lastPushIn(journalIn(copy), { memberId: 152, period: '2024-2025' })).toMatchObject({
        receipt: { receiver: receiver.address, revision: 1 },
        rows: expect.arrayContaining([expect.objectContaining({ table: 'plan' })]),
      })
    },
  )

  describe('of a meeting', () => {
    let decided: Uint8Array = new Uint8Array()
    let line: Uint8Array = new Uint8Array()

    beforeAll(async () => {
      const record = ['decide', 'plan.xlsx', '--meeting', '2026-03-12', '--by', 'Rapporteur', '--present', 'Présidente']
      const recorded = await run([...record, '--out', 'decided.xlsx'], { files: { 'plan.xlsx': sample } })
      decided = recorded.bytes.get('decided.xlsx') ?? decided
      const argv = ['minutes', 'decided.xlsx', '--meeting', '2026-03-12', '--lang', 'fr', '--out', 'pv.docx']
      line = (await run(argv, { files: { 'decided.xlsx': decided } })).bytes.get('pv.docx') ?? line
    }, 60_000)

    it.each(['from disk', 'served'] as const)('gives the minutes as the command line writes them: %s', async (way) => {
      const { committee, pane: words, minutes } = languages.fr.interface
      await openFile(way, 'fr', decided, 'decided.xlsx')
      await page.getByRole('tab', { name: words.views.review }).click()
      const section = page.getByRole('region', { name: committee.minutes })
      const save = section.getByRole('button', { name: committee.saveMinutes })
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()])

      expect(readFileSync(await download.path())).toEqual(Buffer.from(line))
      await section.getByText(download.suggestedFilename()).waitFor()
      await section.getByRole('button', { name: committee.printMinutes, exact: true }).click()
      await page.locator('#infitah-print').waitFor({ state: 'attached' })
      expect(await printedOn(page)).toMatchObject({ heading: minutes.title, dir: 'ltr', placed: 'center' })
    })
  })

  it.each(['ar', 'fr'] as const)('can be used with a screen reader, and is pictured, in %s', async (language) => {
    const widths = [
      ['narrow', 390],
      ['wide', 1360],
    ] as const
    const picture = async (sight: 'landing' | 'work') => {
      for (const [name, width] of widths) {
        await page.setViewportSize({ width, height: 800 })
        await drawnOn(page)
        const path = join(built.screens, `${sight}-${language}-${name}.png`)
        await page.screenshot({ path, fullPage: name === 'narrow' && sight === 'work' })
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      }
    }
    await open('from disk', language)
    await picture('landing')
    expect(await obstaclesOn(page)).toEqual([])

    await drop(sample, 'plan.xlsx')
    await page.locator('article').first().waitFor()
    await openFinding((await weights(language)).finding.message)
    await page.getByRole('button', { name: languages[language].interface.pane.mark, exact: true }).click()
    await page.locator('.cell.error').first().waitFor()
    await picture('work')
    expect(await obstaclesOn(page)).toEqual([])
  })
})

function valueAt(workbook: Workbook, sheet: string, cell: string) {
  const grid = sheetNamed(workbook, sheet)
  const place = parseAddress(cell)
  if (grid === undefined || place === null) throw new Error(`no ${cell} on ${sheet}`)

  return cellAt(grid, place.row, place.column)?.value ?? addressOf(place)
}
