import { sessionOf } from '../../src/addin/pane-session.ts'
import { commands } from '../../src/commands/index.ts'
import type { Host } from '../../src/hosts/host.ts'
import { noFilters } from '../../src/pane/session/state.ts'
import type { Report } from '../../src/report/index.ts'
import { sampleReport } from '../commands/sample.ts'
import { type APane, aPane, told } from './a-pane.ts'

const nowhere = async () => ({ sheet: 'nowhere', row: 0, column: 0 })
const withFindings = (findings: Report['findings']): Report => ({ ...sampleReport, findings })
const [first] = sampleReport.findings
const alike = first === undefined ? [] : [first, { ...first }, { ...first }]

function over(report: Report) {
  const pane = aPane(report)
  const session = sessionOf(pane.pane, {} as Host, async () => {})
  const press = async (times: number) => {
    for (let time = 0; time < times; time += 1) await commands.nextFinding(session, nowhere)
  }

  return { pane, session, press }
}

const revealed = ({ done }: APane) =>
  done.flatMap((act) => (act.startsWith('reveal ') ? [act.replace('reveal ', '')] : []))

describe('the next finding in the pane', () => {
  it('follows the order of its list, from the last to the first', async () => {
    const { pane, press } = over(sampleReport)
    const keys = pane.keys()
    await press(keys.length + 1)

    expect(keys.length).toBe(sampleReport.findings.length)
    expect(revealed(pane)).toEqual([...keys, keys[0]])
  })

  it('tells findings about one thing apart', async () => {
    const { pane, press } = over(withFindings(alike))
    await press(3)

    expect(new Set(revealed(pane)).size).toBe(3)
    expect(revealed(pane)).toEqual(pane.keys())
  })

  it('is the one after that which a person chose in the pane', async () => {
    const { pane, press } = over(sampleReport)
    const keys = pane.keys()
    pane.change({ current: keys[3] ?? null })
    await press(1)

    expect(revealed(pane)).toEqual([keys[4]])
  })

  it('is the one that took the place of a mended one', async () => {
    const { pane, press } = over(sampleReport)
    const keys = pane.keys()
    await press(2)
    const mended = sampleReport.findings.filter(({ fingerprint }) => fingerprint !== keys[1])
    pane.change({ ...told(withFindings(mended)), current: null })
    await press(1)

    expect(revealed(pane).at(-1)).toBe(keys[2])
  })

  it('stays among those that a person filtered, and leaves the filters where none is left', async () => {
    const { pane, session, press } = over(sampleReport)
    pane.change({ filters: { ...noFilters, severity: 'warning' } })
    const warnings = pane.keys()
    await press(warnings.length + 1)
    expect(warnings.length).toBeGreaterThan(0)
    expect(revealed(pane)).toEqual([...warnings, warnings[0]])

    pane.change({ filters: { ...noFilters, search: 'nowhere to be found' }, current: null })
    expect(session.listed()).toEqual([])
    await press(1)
    expect(session.listed().length).toBe(sampleReport.findings.length)
  })
})

describe('the pane as a session', () => {
  it('says that an act was refused, and opens what it has', async () => {
    const { pane, session } = over(sampleReport)
    session.fail(new Error('cell edit mode'))
    await session.open('review')
    await session.open('totals')
    await session.open('export')

    expect(pane.done).toEqual([
      expect.stringMatching(/^refused The command could not/),
      'open review',
      'open totals',
      'open export',
    ])
  })

  it('shows the cell even where the pane cannot be brought into view', async () => {
    const pane = aPane(sampleReport)
    const session = sessionOf(pane.pane, {} as Host, () => Promise.reject(new Error('no pane')))
    await commands.nextFinding(session, nowhere)

    expect(revealed(pane)).toEqual([pane.keys()[0]])
  })
})
