import { commands } from '../../src/commands/index.ts'
import { parseAddress } from '../../src/grid/index.ts'
import type { Report } from '../../src/report/index.ts'
import { aSession } from './a-session.ts'
import { sampleReport } from './sample.ts'

const nowhere = async () => ({ sheet: 'elsewhere', row: 0, column: 0 })
const codes = sampleReport.findings.map(({ code, cells }) => `reveal ${code} ${cells[0]}`)
const without = (report: Report, at: number): Report => ({ ...report, findings: report.findings.toSpliced(at, 1) })

describe('the commands that open the pane', () => {
  it.each(['check', 'totals', 'review', 'export'] as const)('%s opens its view', async (name) => {
    const session = aSession(sampleReport)
    await commands[name](session, nowhere)

    expect(session.done).toEqual([`open ${name}`])
  })
})

describe('next finding', () => {
  const steps = async (session: ReturnType<typeof aSession>, count: number) => {
    for (let step = 0; step < count; step += 1) await commands.nextFinding(session, nowhere)

    return session.done.filter((act) => act.startsWith('reveal'))
  }

  it('goes through all of them and begins again', async () => {
    expect(codes.length).toBeGreaterThan(2)
    expect(await steps(aSession(sampleReport), codes.length + 1)).toEqual([...codes, codes[0]])
  })

  it('goes on where the finding shown last was mended', async () => {
    const session = aSession(sampleReport)
    await steps(session, 2)
    session.learn(without(sampleReport, 1))

    expect(await steps(session, 1)).toEqual([codes[0], codes[1], codes[2]])
  })

  it('goes on from the finding shown last where others before it were mended', async () => {
    const session = aSession(sampleReport)
    await steps(session, 2)
    session.learn(without(sampleReport, 0))

    expect(await steps(session, 1)).toEqual([codes[0], codes[1], codes[2]])
  })

  it('begins again where the last was mended', async () => {
    const session = aSession(sampleReport)
    await steps(session, codes.length)
    session.learn(without(sampleReport, codes.length - 1))

    expect((await steps(session, 1)).at(-1)).toBe(codes[0])
  })

  it('says that there is none', async () => {
    const session = aSession({ ...sampleReport, findings: [] })
    await commands.nextFinding(session, nowhere)

    expect(session.done).toEqual(['open check', 'tell The plan has no findings.'])
  })

  it('opens the pane alone while the workbook is read', async () => {
    const session = aSession(null)
    await commands.nextFinding(session, nowhere)

    expect(session.done).toEqual(['open check'])
  })
})

describe('explain this cell', () => {
  const explain = async (sheet: string, cell: string) => {
    const session = aSession(sampleReport)
    const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 }
    await commands.explainCell(session, async () => ({ sheet, row, column }))

    return session.done
  }
  const weights = sampleReport.findings.find(({ code }) => code === 'I01')

  it('shows the finding whose cell it is, and any that points at it', async () => {
    const { sheet, cells } = weights ?? { sheet: '', cells: [] }

    expect(cells.length).toBeGreaterThan(1)
    expect(await explain(sheet ?? '', cells[0] ?? '')).toEqual(['open check', `reveal I01 ${cells[0]}`])
    expect(await explain((sheet ?? '').toUpperCase(), cells.at(-1) ?? '')).toEqual([
      'open check',
      `reveal I01 ${cells[0]}`,
    ])
  })

  it('prefers the finding that is to be mended there', async () => {
    for (const { sheet, cells } of sampleReport.findings) {
      if (sheet === null || cells[0] === undefined) continue

      expect((await explain(sheet, cells[0]))[1]).toMatch(new RegExp(` ${cells[0]}$`))
    }
  })

  it('shows a finding that points at it from another sheet', async () => {
    const across = sampleReport.findings.find(({ related }) => related !== undefined)
    const [at] = across?.related ?? []

    expect(at).toBeDefined()
    expect((await explain(at?.sheet ?? '', at?.cells[0] ?? ''))[1]).toMatch(/^reveal /)
  })

  it('says that there is none', async () => {
    expect(await explain('nowhere', 'C7')).toEqual(['open check', 'tell No finding concerns cell C7.'])
  })
})
