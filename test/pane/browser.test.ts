import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { check } from '../../src/check.ts'
import { addressOf, type Row, sheetOf, type Workbook } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { withAmountsAsText } from './amounts-as-text.ts'
import { clippedOn, obstaclesOn, tabLinesOn } from './browser/audit.ts'
import { builtPane } from './browser/build.ts'
import { browse, chromiumPath } from './browser/chromium.ts'
import { drawnOn } from './browser/drawn.ts'
import { servePane } from './browser/serve.ts'

const published = readXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.as-published.xlsx'))
const typed = readXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const workbooks = {
  published,
  texts: withAmountsAsText(typed),
  large: withDatesAstray(madePlan({ projects: 500, activities: 20, indicators: 1 })),
  strange: { sheets: [sheetOf('Feuil1', new Map([[0, new Map([[0, { value: 'Bonjour' }]])]]))], date1904: false },
}
/** Every activity of a made plan ends before it starts. */
function withDatesAstray({ sheets, ...rest }: Workbook): Workbook {
  const [projects, budget, monitoring] = sheets
  if (projects === undefined || budget === undefined || monitoring === undefined) throw new Error('no three matrices')

  const rows = [...monitoring.rows].map(([row, cells]): [number, Row] => {
    const [start, end] = [cells.get(4), cells.get(5)]
    return [row, row === 0 || !start || !end ? cells : new Map(cells).set(4, end).set(5, start)]
  })
  return { ...rest, sheets: [projects, budget, { ...monitoring, rows: new Map(rows) }] }
}

const screens = resolve('node_modules/.cache/infitah-pane/screens')
const asOf = '2026-11-23'

// What is looked at is what a browser shows; a machine without one cannot tell.
const withChromium = chromiumPath === undefined ? describe.skip : describe

withChromium('the built pane in a browser (skipped where Chromium is not installed)', () => {
  let end: readonly (() => Promise<unknown>)[] = []
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true })
    const server = await servePane(builtPane(), workbooks)
    const browser = await browse()
    page = await browser.context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(server.address)
    end = [browser.close, server.close]
  }, 180_000)

  afterAll(async () => {
    for (const one of end) await one()
  })

  afterEach(() => {
    expect(faults.splice(0)).toEqual([])
  })

  const narrow = { width: 320, height: 720 }

  async function open(
    workbook: keyof typeof workbooks,
    language: LanguageCode = 'ar',
    theme: 'light' | 'dark' | 'contrast' | '' = 'light',
  ): Promise<void> {
    await page.setViewportSize(narrow)
    await page.evaluate(([...given]) => window.openPane(...given), [workbook, language, theme] as const)
    await page.getByRole('tab').first().waitFor()
    await page.locator('article, [role=alert]').first().waitFor()
  }

  /** The messages of all findings, in a pane so high that all are drawn. */
  async function listed(): Promise<readonly string[]> {
    await page.setViewportSize({ width: 320, height: 12_000 })
    await page.waitForFunction(() => {
      const cards = document.querySelectorAll('article')
      return cards.length === Number(cards[0]?.ariaSetSize)
    })
    const said = await page
      .locator('article')
      .evaluateAll((cards) => cards.map((card) => card.querySelector('button > span:last-child')?.textContent ?? ''))
    await page.setViewportSize(narrow)

    return said
  }

  /** Whether the finding that is open begins where a person sees it. */
  const headInSight = () =>
    page.evaluate(() => {
      const head = document.querySelector('article > button[aria-expanded=true]')
      const list = head?.closest('section')
      if (!head || !list) return false

      const [own, room] = [head.getBoundingClientRect(), list.getBoundingClientRect()]
      return own.top >= room.top - 1 && own.bottom <= room.bottom + 1
    })

  const inOrder = (language: LanguageCode) => check(published, { asOf, language: languages[language] }).findings

  const shown = async () => (await page.evaluate(() => window.infitah.host.shown)).map(addressOf)

  it.each(['ar', 'en'] as const)('lists the findings of the report in its order, in %s', async (language) => {
    await open('published', language)

    expect(await listed()).toEqual(inOrder(language).map(({ message }) => message))
  })

  it('shows the cell of the finding that is clicked', async () => {
    await open('published')
    await page.locator('article button').first().click()

    expect(await shown()).toEqual([inOrder('ar')[0]?.cells[0]])
    expect(await page.locator('article').first().locator('dl').textContent()).toContain(inOrder('ar')[0]?.why)
  })

  it('can be gone through by keys alone, and keeps the focus where the person is', async () => {
    await open('published')
    await page.locator('article button').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    for (let times = 0; times < 4; times++) await page.keyboard.press('F8')
    await page.keyboard.press('Shift+F8')
    await page.waitForTimeout(100)

    const cells = inOrder('ar').map((finding) => finding.cells[0])
    expect(await shown()).toEqual([0, 2, 3, 4, 5, 6, 5].map((index) => cells[index]))
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.ariaPosInSet)).toBe('6')
  })

  it('is reached part by part with the Tab key, the list at one stop', async () => {
    await open('published')
    const stops: string[] = []
    for (let times = 0; times < 14; times++) {
      await page.keyboard.press('Tab')
      stops.push(
        await page.evaluate(
          () => document.activeElement?.closest('article')?.ariaPosInSet ?? document.activeElement?.tagName ?? '',
        ),
      )
    }

    expect(stops.filter((stop) => /^\d+$/.test(stop) && stop !== '1')).toEqual([])
    expect(stops).toContain('1')
  })

  it('makes a fix, shows what it left, and takes it back', async () => {
    await open('texts', 'fr')
    const before = await page.evaluate(() => JSON.stringify(window.infitah.pane.report()?.findings))
    const { apply, undo } = languages.fr.interface.pane
    await page.evaluate(() => {
      const finding = window.infitah.pane.report()?.findings.find(({ fix }) => fix?.kind === 'safe')
      return window.infitah.pane.session.reveal(finding?.fingerprint ?? '')
    })
    await page.getByRole('button', { name: apply, exact: true }).click()
    await page.getByRole('button', { name: undo, exact: true }).waitFor()
    await drawnOn(page)
    await page.screenshot({ path: join(screens, 'fix-applied-fr.png') })
    expect(await headInSight()).toBe(true)
    expect(await page.evaluate(() => JSON.stringify(window.infitah.pane.report()?.findings))).not.toBe(before)

    await page.getByRole('button', { name: undo, exact: true }).click()
    await page.waitForFunction(() => window.infitah.pane.session.state().undoable === 0)
    expect(await page.evaluate(() => JSON.stringify(window.infitah.pane.report()?.findings))).toBe(before)
  })

  it('follows what is typed, and says what was mended', async () => {
    await open('published')
    await page.evaluate(() => {
      const { host, pane } = window.infitah
      const finding = pane.report()?.findings.find(({ code }) => code === 'I01')
      const sheet = finding?.sheet ?? ''
      const rows = (finding?.cells ?? []).map((cell) => Number(cell.slice(1)) - 1)
      const percent = (row: number) => Number.parseInt(String(host.cell(sheet, row, 7)?.value), 10)
      const row = rows.find((one) => percent(one) > 5) ?? 0
      host.type([{ sheet, row, column: 7, cells: [[{ value: `${percent(row) - 1}%` }]] }])
    })

    await page.getByText(languages.ar.interface.pane.mended(1, languages.ar.say)).waitFor()
    expect(await listed()).toEqual(
      inOrder('ar')
        .filter(({ code }) => code !== 'I01')
        .map(({ message }) => message),
    )
  })

  it('narrows the list to what is searched, and says where nothing matches', async () => {
    await open('published', 'fr')
    await page.getByRole('searchbox').fill('ENOVSP-04')
    await drawnOn(page)
    expect(await listed()).toEqual(
      inOrder('fr')
        .filter(({ project }) => project?.endsWith('ENOVSP-04'))
        .map(({ message }) => message),
    )
    await page.getByRole('searchbox').fill('zzzz')
    await page.getByText(languages.fr.interface.pane.noneMatch).waitFor()
  })

  it('copies exact amounts and inserts the dashboard', async () => {
    await open('published', 'fr')
    const { pane } = languages.fr.interface
    await page.getByRole('tab', { name: pane.views.totals }).click()
    await page.getByRole('button', { name: pane.copyTable }).click()
    await page.getByText(pane.copied).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('button', { name: pane.insert }).click()
    await page.getByText(pane.inserted(pane.sheet.name, languages.fr.say)).waitFor()

    expect(copied.split(/\r?\n/).at(-1)).toBe('Total\t\t\t1171996,00\t850000,00\t440000,00\t2461996,00')
    expect(await page.evaluate(() => window.infitah.host.inserted.map(({ definedName }) => definedName))).toEqual([
      '_infitah_dashboard',
    ])
  })

  it('says what it does not know in a workbook that is no plan', async () => {
    await open('strange', 'fr')
    await page.getByText(languages.fr.interface.pane.notAPlan).waitFor()
    await page.screenshot({ path: join(screens, 'strange-fr.png') })
  })

  it('says why the workbook cannot be read, and reads it by itself or when asked again', async () => {
    await open('published')
    const { trouble, wayOut, beginsByItself, again } = languages.ar.interface.pane
    const refuse = (reason: 'cell-edit-mode' | 'failed') =>
      page.evaluate((why) => {
        window.infitah.refuse(why)
        return window.infitah.pane.session.read()
      }, reason)
    await refuse('cell-edit-mode')
    await page.getByText(trouble['cell-edit-mode']('', languages.ar.say)).waitFor()
    await page.getByText(beginsByItself).waitFor()
    await page.screenshot({ path: join(screens, 'trouble-ar.png') })
    await page.evaluate(() => window.infitah.refuse(null))
    await page.locator('article').first().waitFor()

    await refuse('failed')
    await page.getByText(wayOut.failed).waitFor()
    await page.evaluate(() => window.infitah.refuse(null))
    await page.getByRole('button', { name: again }).last().click()
    await page.locator('article').first().waitFor()
  })

  it('shows how far the reading is, and stops it', async () => {
    await open('published')
    const { reading, cancel, trouble } = languages.ar.interface.pane
    await page.evaluate(() => {
      window.infitah.host.hold()
      void window.infitah.pane.session.read()
    })
    await page.getByRole('progressbar', { name: reading }).waitFor()
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.5')
    await page.screenshot({ path: join(screens, 'reading-ar.png') })
    await page.getByRole('button', { name: cancel }).click()
    await page.getByText(trouble.stopped('', languages.ar.say)).waitFor()
  })

  it('makes a fix and takes it back by keys alone, and goes on to the next finding', async () => {
    await open('texts', 'ar')
    const before = await page.evaluate(() => JSON.stringify(window.infitah.pane.report()?.findings))
    const { apply, undoLast } = languages.ar.interface.pane
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
    const press = async (key: string, name: string) => {
      for (let times = 0; times < 40 && (await focused()) !== name; times++) await page.keyboard.press(key)
      expect(await focused()).toBe(name)
      await page.keyboard.press('Enter')
    }
    await page.evaluate(() => {
      const finding = window.infitah.pane.report()?.findings.find(({ fix }) => fix?.kind === 'safe')
      return window.infitah.pane.session.reveal(finding?.fingerprint ?? '')
    })
    await press('Tab', apply)
    await page.waitForFunction(
      () => window.infitah.pane.session.state().undoable === 1 && !window.infitah.pane.session.state().busy,
    )
    await page.waitForTimeout(100)
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.ariaPosInSet)).toMatch(/\d/)

    await press('Shift+Tab', undoLast)
    await page.waitForFunction(() => window.infitah.pane.session.state().undoable === 0)
    expect(await page.evaluate(() => JSON.stringify(window.infitah.pane.report()?.findings))).toBe(before)
  })

  it('marks cells on request, and takes the marks away', async () => {
    await open('published')
    const { mark, unmark } = languages.ar.interface.pane
    await page.getByRole('button', { name: mark }).click()
    await page.getByRole('button', { name: unmark }).waitFor()
    expect(await page.evaluate(() => window.infitah.host.marks().length)).toBeGreaterThan(5)
    await page.getByRole('button', { name: unmark }).click()
    await page.getByRole('button', { name: mark }).waitFor()
    expect(await page.evaluate(() => window.infitah.host.marks().length)).toBe(0)
  })

  it('looks as the system does where no look is asked for, also when that changes', async () => {
    await open('published', 'ar', '')
    const background = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
      )
    await page.emulateMedia({ colorScheme: 'light' })
    await drawnOn(page)
    const light = await background()
    await page.emulateMedia({ colorScheme: 'dark' })
    await drawnOn(page)
    expect(await background()).not.toBe(light)
    await page.emulateMedia({ colorScheme: null, forcedColors: 'active' })
    await drawnOn(page)
    await page.screenshot({ path: join(screens, 'check-ar-forced.png') })
    await page.getByRole('tab', { name: languages.ar.interface.pane.views.totals }).click()
    await page.getByRole('table').waitFor()
    await page.screenshot({ path: join(screens, 'totals-ar-forced.png') })
    await page.emulateMedia({ colorScheme: null, forcedColors: null })
  })

  it('shows what is achieved and what is overdue, each a way to its finding', async () => {
    await open('published')
    const { views, overdue } = languages.ar.interface.pane
    await page.evaluate(() => {
      const { host, pane } = window.infitah
      const finding = pane.report()?.findings.find(({ code }) => code === 'I01')
      const sheet = finding?.sheet ?? ''
      const rows = (finding?.cells ?? []).map((cell) => Number(cell.slice(1)) - 1)
      host.type(rows.slice(0, 6).map((row) => ({ sheet, row, column: 8, cells: [[host.cell(sheet, row, 7)]] })))
    })
    await page.waitForFunction(() =>
      window.infitah.pane.report()?.findings.some(({ rule }) => rule === 'progress/overdue'),
    )
    await page.getByRole('tab', { name: views.progress }).click()
    const links = page.getByRole('region', { name: overdue }).getByRole('button')
    await page.getByRole('region', { name: overdue }).locator('summary').click()
    await links.first().waitFor()
    await drawnOn(page)
    await page.screenshot({ path: join(screens, 'overdue-ar.png') })
    await page.evaluate(() => document.querySelector('main table')?.scrollIntoView())
    await page.screenshot({ path: join(screens, 'achieved-ar.png') })
    const message = await links.first().textContent()
    await links.first().click()

    expect(await page.locator('article:has(button[aria-expanded=true])').textContent()).toContain(message)
  })

  it('speaks another language at once, in its direction', async () => {
    await open('published')
    await page.getByRole('combobox', { name: languages.ar.interface.pane.language }).selectOption('fr')
    await page.getByRole('tab', { name: languages.fr.interface.pane.views.check }).waitFor()

    expect(await listed()).toEqual(inOrder('fr').map(({ message }) => message))
    expect(await page.locator('.fui-FluentProvider').first().getAttribute('dir')).toBe('ltr')
  })

  describe('with a plan of 500 projects and 10 000 activities, opened once', () => {
    beforeAll(() => open('large'), 60_000)

    it('draws only what is in sight of 10 000 findings, which a worker finds', async () => {
      expect(await page.evaluate(() => window.infitah.pane.report()?.findings.length)).toBeGreaterThan(10_000)
      expect(await page.locator('article').count()).toBeLessThan(40)
      expect(page.workers()).toHaveLength(1)
      await page.keyboard.press('Shift+F8')
      await page.getByRole('tab').first().focus()
      await page.keyboard.press('Shift+F8')
      await page.locator('article button[aria-expanded=true]').waitFor()
      await drawnOn(page)
      expect(await headInSight()).toBe(true)
    })

    it('draws the figures of 1 000 projects as a person comes to them', async () => {
      const { views: names, sheet } = languages.ar.interface.pane
      for (const [view, title] of [
        ['totals', sheet.credits],
        ['progress', sheet.progress],
      ] as const) {
        await page.getByRole('tab', { name: names[view], exact: true }).click()
        const table = page.getByRole('table', { name: title })
        await table.waitFor({ state: 'attached' })
        const count = Number(await table.getAttribute('aria-rowcount'))
        expect(count).toBeGreaterThan(1_000)
        expect(await page.locator('main tr, main li').count()).toBeLessThan(400)
        await table.locator('tbody').last().scrollIntoViewIfNeeded()
        const before = table.locator(`tr[aria-rowindex="${count - 6}"]`)
        await before.waitFor()
        await drawnOn(page)
        await page.screenshot({ path: join(screens, `long-${view}.png`) })
        expect(await clippedOn(page)).toEqual([])
      }
    })
  })

  const views = ['check', 'totals', 'progress'] as const
  /** Opens the finding that the weights of a project miss 100. */
  const openWeights = async () => {
    await page.evaluate(() => {
      const { session } = window.infitah.pane
      return session.reveal(session.state().findings.find(({ finding }) => finding.code === 'I01')?.key ?? '')
    })
    await page.locator('article button[aria-expanded=true]').waitFor()
  }
  type Theme = 'light' | 'dark' | 'contrast'
  const wear = async (theme: Theme) => {
    await page.evaluate((name) => window.infitah.pane.wear(name), theme)
    await drawnOn(page)
  }

  it.each(['ar', 'fr'] as const)('fits, can be read by a screen reader, and is pictured, in %s', async (language) => {
    await open('published', language)
    for (const view of views) {
      await page.setViewportSize(narrow)
      await page.getByRole('tab', { name: languages[language].interface.pane.views[view], exact: true }).click()
      await page
        .locator(view === 'check' ? 'article' : 'table')
        .first()
        .waitFor()
      if (view === 'check') await openWeights()
      await drawnOn(page)
      expect(await obstaclesOn(page)).toEqual([])
      for (const width of [320, 900]) {
        await page.setViewportSize({ width, height: 720 })
        await drawnOn(page)
        expect(await clippedOn(page)).toEqual([])
        expect(await tabLinesOn(page)).toBe(1)
        for (const theme of ['light', 'dark'] as const) {
          await wear(theme)
          await page.screenshot({ path: join(screens, `${view}-${language}-${theme}-${width}.png`) })
        }
      }
      await wear('light')
    }
  })

  it.each(['dark', 'contrast'] as const)(
    'has letters that stand out from what is behind them where it is %s',
    async (theme) => {
      await open('published', 'ar', theme)
      for (const view of views) {
        await page.getByRole('tab', { name: languages.ar.interface.pane.views[view], exact: true }).click()
        await page
          .locator(view === 'check' ? 'article' : 'table')
          .first()
          .waitFor()
        if (view === 'check') await page.locator('article button').nth(1).click()
        await drawnOn(page)
        expect(await obstaclesOn(page, ['color-contrast'])).toEqual([])
        if (theme === 'contrast') await page.screenshot({ path: join(screens, `${view}-ar-contrast-320.png`) })
      }
    },
  )
})
