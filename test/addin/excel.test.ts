import { activeCellOf } from '../../src/addin/active-cell.ts'
import { sessionOf } from '../../src/addin/pane-session.ts'
import type { Parts } from '../../src/addin/parts.ts'
import { start } from '../../src/addin/start.ts'
import { addressOf, type Place } from '../../src/grid/index.ts'
import { excelHost, programOf } from '../../src/hosts/excel/index.ts'
import { languages } from '../../src/lang/index.ts'
import { judgeHere } from '../../src/pane/judge/here.ts'
import { languageWords } from '../../src/pane/language.ts'
import { keyed } from '../../src/pane/session/keys.ts'
import { listedIn } from '../../src/pane/session/listed.ts'
import { sessionOf as paneSession, type Session } from '../../src/pane/session/session.ts'
import { firstState } from '../../src/pane/session/state.ts'
import { readPlan } from '../../src/plan/index.ts'
import { sampleReport, sampleWorkbook } from '../commands/sample.ts'
import { actsOf } from '../excel-host/acts.ts'
import { type ExcelWithFunctions, openWithFunctions } from './open-with-functions.ts'

let excel: ExcelWithFunctions
let pane: Session | null = null

beforeEach(async () => {
  excel = await openWithFunctions(sampleWorkbook)
})
afterEach(() => excel.window.close())

async function begin() {
  const { window, office, functions } = excel
  const loadParts = async (): Promise<Parts> => {
    const program = programOf(window.Excel, window.Office)
    return {
      host: () => excelHost(program),
      activeCell: activeCellOf(program),
      async mount(_, { host, language, asOf, show }) {
        pane = paneSession({ host, judge: judgeHere({ asOf }), language: await languageWords(language) })
        void pane.read()
        return sessionOf(pane, host, show)
      },
    }
  }
  await start({
    page: window.document,
    office,
    functions,
    locales: [],
    kept: { read: () => null, keep: () => {} },
    now: () => new Date(2024, 0, 1),
    loadParts,
  })
}

async function until(holds: () => boolean) {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25))
  expect(holds()).toBe(true)
}

/** As the pane lists them. */
const listed = listedIn({
  ...firstState(languages.ar, 'check'),
  report: sampleReport,
  findings: keyed(sampleReport.findings, []),
})
const firstCells = listed.map(
  ({
    finding: {
      cells: [first = ''],
    },
  }) => first,
)
/** The mobilised credits of the first activity. */
const at = placeOf(readPlan(sampleWorkbook).projects[0]?.budget?.lines[0]?.mobilised?.at)

function placeOf(place: Place | undefined) {
  if (place === undefined) throw new Error('the sample plan has no mobilised credits in its first line')

  return { sheet: place.sheet, cell: addressOf(place) }
}

describe('the add-in over Microsoft’s own office.js', () => {
  it('gives formulas the values of the plan, and errors that say why in Excel’s language', async () => {
    await begin()
    const { asked } = excel
    const calls = [
      asked.call('TOTAL', ['*', null], 'stream'),
      asked.call('total', ['PO-24-25-CDAI-01', 2024], 'stream'),
      asked.call('WEIGHTS', ['PO-24-25-ENOVSP-04'], 'stream'),
      asked.call('TOTAL', ['PO-0', null], 'stream'),
      asked.call('DIRHAMS', ['1 500,00 درهم'], 'once'),
      asked.call('DIRHAMS', ['much'], 'once'),
    ]
    await until(() => calls.every((call) => asked.results(call).length > 0))

    expect(calls.map((call) => asked.results(call).at(-1))).toEqual([
      2461996,
      0,
      101,
      expect.objectContaining({ basicValue: '#N/A', message: expect.stringContaining('لا يوجد في الخطة مشروع') }),
      1500,
      { failed: 7, value: expect.stringContaining('ليس مبلغا') },
    ])
  })

  it('does not take an empty cell for a code that is left out', async () => {
    await begin()
    const { asked } = excel
    const [empty, leftOut] = [
      asked.call('FINDINGS', [null], 'stream', ['Sheet1!B1']),
      asked.call('FINDINGS', [null], 'stream', [null]),
    ]
    await until(() => [empty, leftOut].every((call) => asked.results(call).length > 0))

    expect(asked.results(empty)).toEqual([expect.objectContaining({ basicValue: '#VALUE!' })])
    expect(asked.results(leftOut)).toEqual([sampleReport.findings.length])
  })

  it('gives them new values when a person types, and none once they are cancelled', async () => {
    await begin()
    const { asked, program } = excel
    const [total, cancelled] = [0, 1].map(() => asked.call('TOTAL', ['*', null], 'stream')) as [number, number]
    await until(() => [total, cancelled].every((call) => asked.results(call).length > 0))
    asked.cancel(cancelled)
    actsOf(program.session).type(at.sheet, at.cell, 0.07)
    await until(() => asked.results(total).length > 1)

    expect(asked.results(total)).toEqual([2461996, 2461996.07])
    expect(asked.results(cancelled)).toEqual([2461996])
  })

  it('explains the cell that a person is at, wherever their selection began', async () => {
    await begin()
    const { asked, program } = excel
    const total = asked.call('TOTAL', ['*', null], 'stream')
    await until(() => asked.results(total).length > 0)
    const { finding, key } = listed.at(-1) ?? { key: '', finding: null }
    const [cell = ''] = finding?.cells ?? []
    actsOf(program.session).select(finding?.sheet ?? '', `A1:${cell}`, cell)
    asked.press('explainCell')
    await until(() => pane?.state().current === key)
    expect(program.session.state.selected).toBe(cell)

    actsOf(program.session).select(finding?.sheet ?? '', 'XFD1')
    asked.press('explainCell')
    await until(() => asked.completed() === 2)
    const { nothingAt } = languages.ar.interface.addin
    expect(pane?.state().notice?.text(languages.ar)).toBe(nothingAt('XFD1', languages.ar.say))
  })

  it('goes from finding to finding by keys and by the button, which it lets go', async () => {
    await begin()
    const { asked, program } = excel
    const total = asked.call('TOTAL', ['*', null], 'stream')
    await until(() => asked.results(total).length > 0)
    for (const [step, cell] of firstCells.slice(0, 4).entries()) {
      if (step % 2 === 0) asked.keys('nextFinding')
      else asked.press('nextFinding')
      await until(() => program.session.state.selected === cell)
    }
    await until(() => asked.completed() === 2)
  })
})
