import type { Session } from '../../src/commands/index.ts'
import { type Invocation, type Outcome, planFunctions, streams } from '../../src/functions/index.ts'
import { languages } from '../../src/lang/index.ts'
import { liveCheck } from '../../src/live.ts'
import { aSession } from '../commands/a-session.ts'
import { sampleReport, sampleWorkbook } from '../commands/sample.ts'

const { TOTAL, FINDINGS } = planFunctions
const settled = () => new Promise((resolve) => setImmediate(resolve))

function aCall(): Invocation & { readonly shown: Outcome[] } {
  const shown: Outcome[] = []

  return { shown, setResult: (outcome) => shown.push(outcome) }
}

const english = Promise.resolve(languages.en)

describe('formulas that follow the plan', () => {
  it('wait for the workbook to be read, then show their value', async () => {
    const session = aSession(null)
    const call = aCall()
    streams(Promise.resolve(session), english).follow(TOTAL, ['*'], call)
    await settled()
    expect(call.shown).toEqual([])

    session.learn(sampleReport)
    expect(call.shown).toEqual([2461996])
  })

  it('change with an edit of the plan, and only where their value does', async () => {
    const live = liveCheck(sampleWorkbook, { asOf: '2024-01-01' })
    const session = aSession(live.report(languages.en))
    const [cost, findings] = [aCall(), aCall()]
    const following = streams(Promise.resolve(session), english)
    following.follow(TOTAL, ['PO-24-25-CDAI-01'], cost)
    following.follow(FINDINGS, [], findings)
    await settled()
    const { sheet, row, column } = amountOf(live.plan)
    live.update([{ sheet, row, column, cells: [[{ value: 60000.55 }]] }])
    session.learn(live.report(languages.en))
    session.learn(live.report(languages.en))

    expect(cost.shown).toEqual([150000, expect.any(Number)])
    expect(cost.shown[1]).not.toBe(150000)
    expect(findings.shown.length).toBe(2)
  })

  it('hear nothing once they are cancelled', async () => {
    const session = aSession(sampleReport)
    const call = aCall()
    streams(Promise.resolve(session), english).follow(FINDINGS, [], call)
    await settled()
    call.onCanceled?.()
    session.learn({ ...sampleReport, findings: [] })

    expect(call.shown).toEqual([sampleReport.findings.length])
  })

  it('that are cancelled before the plan is read hear nothing at all', async () => {
    const call = aCall()
    streams(Promise.resolve(aSession(sampleReport)), english).follow(FINDINGS, [], call)
    call.onCanceled?.()
    await settled()

    expect(call.shown).toEqual([])
  })

  it('say that the workbook could not be read, until it can', async () => {
    const session = aSession(null)
    const call = aCall()
    streams(Promise.resolve(session), english).follow(TOTAL, ['*'], call)
    await settled()
    session.learn(null, 'failed')
    session.learn(sampleReport)

    expect(call.shown).toEqual([{ kind: 'unavailable', message: expect.stringContaining('not be read') }, 2461996])
  })

  it('say so where the add-in could not begin', async () => {
    const [early, late] = [aCall(), aCall()]
    const following = streams(Promise.reject<Session>(new Error('no host')), english)
    following.follow(TOTAL, ['*'], early)
    await settled()
    following.follow(TOTAL, ['*'], late)

    expect([early.shown, late.shown]).toEqual([[{ kind: 'unavailable', message: expect.any(String) }], early.shown])
  })

  it('search a report once for all of them', async () => {
    const session = aSession(sampleReport)
    const following = streams(Promise.resolve(session), english)
    await settled()
    let asked = 0
    const counting = new Proxy(sampleReport, {
      get(report, name) {
        if (name === 'findings') asked += 1
        return Reflect.get(report, name)
      },
    })
    for (let call = 0; call < 500; call += 1) following.follow(TOTAL, ['*'], aCall())
    session.learn(counting)

    expect(asked).toBe(1)
  })
})

/** The first amount of the plan that stands in a cell. */
function amountOf(plan: ReturnType<typeof liveCheck>['plan']) {
  const at = plan.projects[0]?.budget?.lines[0]?.mobilised?.at
  if (at === undefined) throw new Error('the sample plan has no mobilised credits in its first line')

  return at
}
