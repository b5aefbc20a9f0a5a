import { type PaneAtWork, sessionOf } from '../../src/addin/pane-session.ts'
import { commands } from '../../src/commands/index.ts'
import type { Host } from '../../src/hosts/host.ts'
import { languages } from '../../src/lang/index.ts'
import type { Report } from '../../src/report/index.ts'
import { sampleReport } from '../commands/sample.ts'

type Findings = Report['findings']

const nowhere = async () => ({ sheet: 'nowhere', row: 0, column: 0 })
const alike = sampleReport.findings.slice(0, 3).map((finding) => ({ ...finding, fingerprint: 'same' })) as Findings

function aPane(first: Findings) {
  let findings = first
  let current: string | null = null
  const revealed: string[] = []
  const pane: PaneAtWork = {
    state: () => ({ language: languages.en, report: { ...sampleReport, findings }, phase: { step: 'ready' }, current }),
    subscribe: () => () => {},
    open: () => {},
    reveal: async (key) => {
      current = key
      revealed.push(key)
    },
    tell: () => {},
  }

  return {
    session: sessionOf(pane, {} as Host, async () => {}),
    revealed,
    select(key: string | null) {
      current = key
    },
    mend(index: number) {
      findings = findings.toSpliced(index, 1)
      current = null
    },
  }
}

describe('the next finding in the pane', () => {
  it('tells findings about one thing apart as the pane does', async () => {
    const { session, revealed } = aPane(alike)
    for (let step = 0; step < 4; step += 1) await commands.nextFinding(session, nowhere)

    expect(revealed).toEqual(['same', 'same~1', 'same~2', 'same'])
  })

  it('is the one after that which a person chose in the pane', async () => {
    const { session, revealed, select } = aPane(sampleReport.findings)
    select(sampleReport.findings[3]?.fingerprint ?? '')
    await commands.nextFinding(session, nowhere)

    expect(revealed).toEqual([sampleReport.findings[4]?.fingerprint])
  })

  it('is the one that took the place of a mended one', async () => {
    const { session, revealed, mend } = aPane(sampleReport.findings)
    await commands.nextFinding(session, nowhere)
    await commands.nextFinding(session, nowhere)
    mend(1)
    await commands.nextFinding(session, nowhere)

    expect(revealed.at(-1)).toBe(sampleReport.findings[2]?.fingerprint)
  })
})
