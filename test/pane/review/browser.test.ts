import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { addressOf, type Cell, type Workbook } from '../../../src/grid/index.ts'
import { type LanguageCode, languages } from '../../../src/lang/index.ts'
import { checked, decisionsOn, recording, sample, withRecordRows } from '../../review/decided.ts'
import { clippedOn, obstaclesOn, tabLinesOn } from '../browser/audit.ts'
import { builtPane } from '../browser/build.ts'
import { browse, chromiumPath } from '../browser/chromium.ts'
import { drawnOn } from '../browser/drawn.ts'
import { servePane } from '../browser/serve.ts'

const meeting = {
  day: '2026-03-12',
  place: 'مقر الجماعة',
  present: ['رئيس اللجنة', 'ممثل المجتمع المدني', 'رئيسة مصلحة الميزانية'],
  by: 'مقررة اللجنة',
}
const begun = recording(sample, (examined) => ({ meetings: [meeting], decisions: decisionsOn(examined, 4) }), 'ar')
const [first, second] = checked(sample).report.findings
/** The first row that was decided on is gone, and the fault that the second is about is another since. */
const changed = withRecordRows(withCell(begun, 'F16', { value: 2 }), (rows) => rows.filter((_, index) => index !== 1))
const workbooks = { sample, begun, changed }
const screens = resolve('node_modules/.cache/infitah-pane/screens/review')

function withCell(workbook: Workbook, cell: string, value: Cell): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows:
        sheet.name !== second?.sheet
          ? sheet.rows
          : new Map(
              [...sheet.rows].map(([row, cells]) => [
                row,
                new Map([...cells].map(([column, own]) => [column, addressOf({ row, column }) === cell ? value : own])),
              ]),
            ),
    })),
  }
}

// What is looked at is what a browser shows; a machine without one cannot tell.
const withChromium = chromiumPath === undefined ? describe.skip : describe

withChromium("the committee's page in a browser (skipped where Chromium is not installed)", () => {
  let end: readonly (() => Promise<unknown>)[] = []
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true })
    const server = await servePane(builtPane(), workbooks)
    const browser = await browse()
    page = await browser.context.newPage()
    page.setDefaultTimeout(8_000)
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(server.address)
    end = [browser.close, server.close]
  }, 180_000)

  afterAll(async () => {
    for (const one of end) await one()
  })

  afterEach(() => expect(faults.splice(0)).toEqual([]))

  async function open(
    workbook: keyof typeof workbooks,
    language: LanguageCode = 'ar',
    theme: 'light' | 'dark' | 'contrast' = 'light',
    width = 320,
  ): Promise<void> {
    await page.setViewportSize({ width, height: 720 })
    await page.evaluate(([...given]) => window.openPane(...given), [workbook, language, theme] as const)
    await page.getByRole('tab', { name: languages[language].interface.pane.views.review, exact: true }).click()
    await page.locator('article h2').waitFor()
  }

  const words = (language: LanguageCode) => languages[language].interface.committee
  const shot = (name: string) => page.screenshot({ path: `${screens}/${name}.png` })
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const findings = () => page.evaluate(() => window.infitah.pane.report()?.findings ?? [])
  const review = () => page.evaluate(() => window.infitah.pane.report()?.review ?? null)
  const focused = (selector: string) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector, { timeout: 20_000 })

  async function tabTo(selector: string): Promise<void> {
    for (let times = 0; times < 40; times++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return

      await page.keyboard.press('Tab')
    }
    throw new Error(`the Tab key never comes to ${selector}`)
  }

  it('is gone through with the keyboard alone: the meeting, two decisions, and the way from finding to finding', async () => {
    await open('sample')
    await tabTo('[name=place]')
    await page.keyboard.type('مقر الجماعة')
    await tabTo('[name=present]')
    await page.keyboard.type('رئيس اللجنة')
    await page.keyboard.press('Enter')
    await page.keyboard.type('المجتمع المدني')
    await tabTo('[name=by]')
    await page.keyboard.type('المقرر')
    await page.keyboard.press('Enter')
    await page.locator('[type=radio]').first().waitFor()
    await tabTo('[type=radio]')
    await page.keyboard.press('Space')
    await tabTo('[name=who]')
    await page.keyboard.type('مصلحة الميزانية')
    await page.keyboard.press('Enter')
    await focused('article h2')
    await page.keyboard.press('F8')
    await focused('article h2')
    await page.keyboard.press('Shift+F8')
    await focused('article h2')
    await tabTo('[type=radio]')
    await page.keyboard.press('ArrowDown')
    await drawnOn(page)
    await page.keyboard.press('Space')
    await tabTo('button[type=submit]')
    await page.keyboard.press('Enter')

    expect((await review())?.meetings).toEqual([
      { day: '2026-11-23', place: 'مقر الجماعة', present: ['رئيس اللجنة', 'المجتمع المدني'], by: 'المقرر' },
    ])
    expect((await findings()).flatMap(({ decision }) => decision ?? [])[0]).toMatchObject({
      status: 'to-mend',
      who: 'مصلحة الميزانية',
      by: 'المقرر',
      at: '2026-11-23',
    })
  }, 60_000)

  it('records nothing without the reason that is required, and goes to where it is to be written', async () => {
    await open('begun')
    const committee = words('ar')
    await page.getByRole('combobox', { name: committee.section }).selectOption('open')
    const warning = (await findings()).find(({ decision, severity }) => decision === null && severity === 'warning')
    while ((await page.locator('article').getAttribute('aria-label')) !== warning?.code) {
      await press(languages.ar.interface.pane.next)
    }
    await page.getByRole('radio').nth(1).check()
    await press(committee.record)
    await focused('[name=reason]')
    await shot('ar-reason')
    expect(await page.locator('article').textContent()).toContain(committee.needed)
    const before = (await review())?.decisions.length ?? 0

    await page.keyboard.type('صادق عليها المجلس')
    await page.getByRole('radio').nth(2).check()
    await page.locator('[name=until]').fill('2026-03-01')
    await press(committee.record)
    await focused('[name=until]')
    expect((await review())?.decisions.length).toBe(before)

    await page.locator('[name=until]').fill('2027-03-01')
    await press(committee.record)
    await focused('article h2')
    expect((await review())?.decisions.at(-1)).toMatchObject({
      status: 'deferred',
      reason: 'صادق عليها المجلس',
      until: '2027-03-01',
    })
  }, 60_000)

  it('shows then and now where the facts changed, and says plainly what became of the record', async () => {
    await open('changed', 'fr')
    await page.getByRole('combobox', { name: words('fr').section }).selectOption('stale')
    const card = (await page.locator('article').textContent()) ?? ''
    await shot('fr-stale')

    expect(card).toContain(words('fr').before)
    expect(card).toContain((await findings()).find(({ decision }) => decision?.stale)?.decision?.was)
    expect(await page.locator('[role=note]').textContent()).toContain(first?.code)
  })

  it('goes through those of a project, an axis, a rule or a state', async () => {
    await open('begun', 'en')
    const committee = words('en')
    await press(languages.en.interface.pane.filters)
    const axis = page.getByRole('combobox', { name: committee.axis })
    await axis.selectOption({ index: 1 })
    const title = await axis.inputValue()
    const own = await page.evaluate(() => window.infitah.pane.report()?.totals.projects ?? [])
    const codes = own.filter((project) => project.axis === title).map(({ code }) => code)
    const all = await findings()
    const many = async () => Number((await page.locator('main span[aria-live]').textContent())?.split(' ').at(-1))

    const inAxis = all.filter(({ project }) => codes.includes(project ?? ''))
    expect(await many()).toBe(inAxis.length)
    await page.getByRole('combobox', { name: committee.section }).selectOption('decided')
    expect(await many()).toBe(inAxis.filter(({ decision }) => decision !== null).length)
  })

  it('keeps a whole project from being sent, for a reason, and lets it be sent again', async () => {
    await open('begun')
    const committee = words('ar')
    await page.getByText(committee.withhold).click()
    const form = page.locator('form', { has: page.getByRole('button', { name: committee.withholdIt }) })
    const project = (await form.getByRole('combobox').selectOption({ index: 3 }))[0] ?? ''
    await press(committee.withholdIt)
    await focused('[name=withhold-reason]')
    await page.keyboard.type('تدقيق جار')
    await press(committee.withholdIt)
    await page.getByText(languages.ar.interface.review.withheld).waitFor()
    await page.locator('[name=withhold-reason]').scrollIntoViewIfNeeded()
    await shot('ar-withheld')

    expect((await review())?.decisions.at(-1)).toMatchObject({
      project,
      status: 'withheld',
      reason: 'تدقيق جار',
      code: '',
    })
    expect(await page.getByRole('button', { name: languages.ar.interface.pane.undo, exact: true }).count()).toBe(0)
    expect(await clippedOn(page)).toEqual([])
    expect(await obstaclesOn(page)).toEqual([])

    await page.locator('[name=withhold-reason]').fill('انتهى التدقيق')
    await press(committee.sendAgain)
    await page.getByRole('button', { name: committee.withholdIt }).waitFor()
    expect((await review())?.decisions.at(-1)).toMatchObject({ project, status: 'accepted', standing: 'holds' })
  })

  it('is shown in letters for a projector', async () => {
    await open('begun', 'ar', 'light', 1280)
    const size = () =>
      page.locator('article h2').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    const before = await size()
    await press(words('ar').projector)
    await shot('ar-projector')

    expect(await size()).toBeGreaterThan(1.5 * before)
    expect(await page.getByRole('combobox', { name: words('ar').section }).count()).toBe(0)

    await open('sample')
    await press(words('ar').projector)
    expect(await page.locator('[name=by]').count()).toBe(1)
  })

  it.each([
    ['ar', 'light', 320],
    ['ar', 'dark', 320],
    ['fr', 'dark', 320],
    ['fr', 'light', 900],
    ['en', 'contrast', 320],
  ] as const)(
    'keeps nobody out and hides nothing, in %s, %s, %i wide',
    async (language, theme, width) => {
      const { projector, change } = words(language)
      for (const [workbook, act] of [
        ['sample', ''],
        ['changed', ''],
        ['begun', change],
        ['begun', projector],
      ] as const) {
        await open(workbook, language, theme, width)
        if (act !== '') await press(act)
        if (workbook !== 'sample') await page.getByRole('radio').last().check()
        await page.locator('article').evaluate((card) => card.scrollIntoView())
        await shot(`${language}-${theme}-${width}-${workbook}${act === projector ? '-projector' : ''}`)

        expect(await clippedOn(page)).toEqual([])
        expect(await tabLinesOn(page)).toBe(1)
        expect(await obstaclesOn(page)).toEqual([])
      }
    },
    60_000,
  )
})
