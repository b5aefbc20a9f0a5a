import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import type { Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { benchPlan } from '../bench/plan.ts'
import { actsOf } from '../excel-host/acts.ts'
import { asPeopleHaveIt, browse } from '../pane/browser/chromium.ts'
import { built } from '../tools/built.ts'
import { mainThreadDuring } from './main-thread.ts'
import { type InChromium, openInChromium } from './open-in-chromium.ts'

// Prints how long the pane keeps its page busy over a plan of 10 000 activities in the simulated Excel: the aim is 50 ms.
const activities = Number(process.argv[2] ?? 10_000)
const { pane: words } = languages.ar.interface
const workbook = withFormulas(benchPlan(activities))
const [, budget = '', follow = ''] = workbook.sheets.map(({ name }) => name)
const { context, close } = await browse(asPeopleHaveIt)
const page = await context.newPage()
const excel = await openInChromium(page, join(built('pane'), 'pane'), workbook)
const person = actsOf(excel.program.session)
const session = await context.newCDPSession(page)
await excel.pane.locator('article').first().waitFor({ timeout: 120_000 })
await quiet(excel)

const measured: Readonly<Record<string, () => Promise<void>>> = {
  '18 edits': () => edits(18, 300),
  'a burst of 25 edits': () => edits(25, 4),
  'a row comes': async () => person.insertRow(follow, 5_000),
  'a row goes': async () => person.deleteRow(follow, 5_000),
  credits: () => openView(excel.pane, words.views.totals),
  progress: () => openView(excel.pane, words.views.progress),
  'the committee': () => openView(excel.pane, words.views.review),
  'the findings again': () => openView(excel.pane, words.views.check),
  scrolling: scroll,
  searching: search,
  'another language': async () => void (await excel.pane.locator('header select').selectOption('fr')),
}
for (const [name, act] of Object.entries(measured)) {
  const { longest, play } = await mainThreadDuring(session, async () => {
    await act()
    await quiet(excel)
  })
  console.log(`${name}: ${Math.round(longest)} ms (and ${Math.round(play)} ms of the play of Excel)`)
}
await close()

/** The cost of every activity as a sum, as the forms have it. */
function withFormulas({ sheets, ...rest }: Workbook): Workbook {
  const withSums = (sheet: Workbook['sheets'][number]) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => {
        const cost = cells.get(5)
        const formula = `G${row + 1}+H${row + 1}+I${row + 1}`
        return [row, typeof cost?.value === 'number' ? new Map(cells).set(5, { ...cost, formula }) : cells]
      }),
    ),
  })

  return { ...rest, sheets: sheets.map((sheet, index) => (index === 1 ? withSums(sheet) : sheet)) }
}

async function edits(count: number, pause: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    person.type(budget, `G${40 + index * 137}`, 100 + index)
    await page.waitForTimeout(pause)
  }
}

async function openView(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name, exact: true }).click()
}

async function scroll(): Promise<void> {
  await excel.pane.locator('article').first().hover()
  for (let times = 0; times < 60; times += 1) {
    await page.mouse.wheel(0, times % 10 === 9 ? 6_000 : 400)
    await page.waitForTimeout(30)
  }
}

async function search(): Promise<void> {
  await excel.pane.getByRole('searchbox').first().click()
  await page.keyboard.type('مشروع 12', { delay: 100 })
  for (let times = 0; times < 8; times += 1) await page.keyboard.press('Backspace', { delay: 100 })
}

/** Waits until Excel is asked nothing more, and what came of it is drawn. */
async function quiet({ program }: InChromium): Promise<void> {
  const { log } = program.batches
  for (let [still, before] = [0, -1]; still < 12; before = log.length) {
    await page.waitForTimeout(100)
    still = log.length === before ? still + 1 : 0
  }
  await page.waitForTimeout(500)
}
