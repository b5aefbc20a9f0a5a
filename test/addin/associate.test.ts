import { associateCommands, associateFunctions, type Running } from '../../src/addin/associate.ts'
import type { StreamingCall } from '../../src/addin/office.ts'
import type { Session } from '../../src/commands/index.ts'
import { languages } from '../../src/lang/index.ts'
import { aSession } from '../commands/a-session.ts'
import { sampleReport } from '../commands/sample.ts'
import { anOffice, CellError } from './an-office.ts'

const runningOver = (session: Promise<Session>): Running => ({
  session,
  activeCell: async () => ({ sheet: 'nowhere', row: 0, column: 0 }),
  language: Promise.resolve(languages.en),
})

describe('a command by its name', () => {
  const pressed = async (name: string, running: Running) => {
    const excel = anOffice()
    const completed: string[] = []
    associateCommands(excel.office, running)
    await excel.press(name, { completed: () => void completed.push(name) })

    return { done: excel.done, completed: completed.length }
  }

  it.each([
    ['check', 'open check'],
    ['totals', 'open totals'],
    ['explainCell', 'tell No finding concerns cell A1.'],
  ])('%s acts on the session, and lets the button go', async (name, act) => {
    const session = aSession(sampleReport)

    expect(await pressed(name, runningOver(Promise.resolve(session)))).toEqual({ done: [], completed: 1 })
    expect(session.done.at(-1)).toBe(act)
  })

  it('says in the pane that it could not be done', async () => {
    const session = aSession(sampleReport)
    const running = runningOver(Promise.resolve(session))
    const refused = { ...running, activeCell: () => Promise.reject(new Error('cell edit mode')) }

    expect((await pressed('explainCell', refused)).completed).toBe(1)
    expect(session.done).toEqual(['fail Error: cell edit mode'])
  })

  it('shows the page, which says why, where there is no session', async () => {
    const failed = Promise.reject<Session>(new Error('too old'))

    expect(await pressed('nextFinding', runningOver(failed))).toEqual({ done: ['show'], completed: 1 })
  })

  it('may come from the keyboard, which waits for nothing', async () => {
    const session = aSession(sampleReport)
    const excel = anOffice()
    associateCommands(excel.office, runningOver(Promise.resolve(session)))
    await excel.press('check')

    expect(session.done).toEqual(['open check'])
  })
})

describe('a function by its id', () => {
  const excel = anOffice()
  const session = aSession(sampleReport)
  associateFunctions(excel.functions, runningOver(Promise.resolve(session)))
  const streamed = async (id: string, ...given: readonly unknown[]) => {
    const values: unknown[] = []
    let call: StreamingCall = { setResult: () => undefined }
    // What formulas ask is loaded with the first of them.
    await new Promise<void>((resolve) => {
      call = {
        setResult: (value) => {
          values.push(value)
          resolve()
        },
      }
      excel.calculate(id, ...given, call)
    })

    return { values, call }
  }

  it('shows the value that follows the plan', async () => {
    expect((await streamed('TOTAL', '*', null)).values).toEqual([2461996])
    expect((await streamed('WEIGHTS', 'PO-24-25-ENOVSP-04')).values).toEqual([101])
    expect((await streamed('FINDINGS', null)).values).toEqual([sampleReport.findings.length])
  })

  it('shows Excel’s own errors, with a reason', async () => {
    expect((await streamed('TOTAL', 'PO-00', null)).values).toEqual([
      new CellError('#N/A', expect.any(String) as never),
    ])
    expect((await streamed('TOTAL', '', null)).values).toEqual([new CellError('#VALUE!', expect.any(String) as never)])
  })

  it('stops where Excel cancels it', async () => {
    const { values, call } = await streamed('FINDINGS', null)
    call.onCanceled?.()
    session.learn({ ...sampleReport, findings: [] })
    session.learn(sampleReport)

    expect(values).toEqual([sampleReport.findings.length])
  })

  it('reads an amount, or fails with the reason', async () => {
    expect(await excel.calculate('DIRHAMS', '1 500,00 درهم', {})).toBe(1500)
    await expect(excel.calculate('DIRHAMS', 'much', {})).rejects.toEqual(
      new CellError('#VALUE!', expect.any(String) as never),
    )
  })
})
