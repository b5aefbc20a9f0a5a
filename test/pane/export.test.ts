import { readFileSync } from 'node:fs'
import { nodeNetwork } from '../../src/cli/node-network.ts'
import { readWorkbook } from '../../src/files.ts'
import { type Host, HostError } from '../../src/hosts/host.ts'
import type { Network } from '../../src/hosts/http/network.ts'
import { fileHost, openFile } from '../../src/hosts/memory/index.ts'
import { languages } from '../../src/lang/index.ts'
import { sendingDesk } from '../../src/pane/export/desk.ts'
import { judgeHere } from '../../src/pane/judge/here.ts'
import { sessionOf } from '../../src/pane/session/session.ts'
import { receiptsIn } from '../../src/push/index.ts'
import { sheets } from '../export/sample.ts'
import { aFocalPoint } from '../push/a-focal-point.ts'
import { drivers, type Opened, startTestReceiver, type TestReceiver } from '../receiver/a-receiver.ts'

const plan = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const { sending } = languages.fr.interface
const agreed = { overwrite: true, vanishing: true, reason: '' }

describe('publishing a file from the pane', () => {
  let opened: Opened
  let receiver: TestReceiver
  let token = ''
  const ends: (() => void)[] = []
  beforeAll(async () => {
    opened = await drivers[0].open()
    receiver = await startTestReceiver(opened.database)
    token = await receiver.token(152)
  }, 60_000)
  afterAll(async () => {
    for (const end of ends) end()
    await receiver.close()
    await opened.remove()
  })

  const access = () => ({ receiver: `${receiver.address}/`, token, keep: false })

  /** Somebody who has the plan open, with a project's code mended or not. */
  const aDesk = async (
    code: 'as published' | 'mended' = 'as published',
    refuse: HostError | null = null,
    network: Network = nodeNetwork,
  ) => {
    const file = fileHost(await openFile('plan.xlsx', plan, readWorkbook))
    const refusals = refuse === null ? [] : [refuse]
    const append: Host['append'] = async (rows) => {
      const refusal = refusals.pop()
      if (refusal !== undefined) throw refusal
      await file.append(rows)
    }
    if (code === 'mended') {
      await file.write([{ at: { sheet: sheets.follow, row: 69, column: 0 }, cell: { value: 'PO-24-25-ENOVSP-05' } }])
    }
    const host = { ...file, append }
    const session = sessionOf({ host, judge: judgeHere({ asOf: '2025-06-30' }), language: languages.fr })
    await session.read()
    const desk = sendingDesk(session, network)
    ends.push(desk.end)
    await desk.make()
    await desk.compare(access())

    return { desk, session, file }
  }

  it('tells who was quicker, and replaces what others published only where that is agreed to', async () => {
    const [{ desk: one }, { desk: other }] = [await aDesk(), await aDesk('mended')]
    await one.push({ overwrite: false, vanishing: false, reason: '' })
    expect(one.state()).toMatchObject({ trouble: null, settled: { kept: true, receipt: { revision: 1 } } })

    await other.push({ overwrite: false, vanishing: false, reason: '' })
    expect(other.state().trouble?.(languages.fr)).toBe(sending.movedMeanwhile)
    expect(other.state()).toMatchObject({ settled: null, compared: { base: 0, published: { revision: 1 } } })
    await other.push({ ...agreed, overwrite: false })
    expect(other.state().settled).toBeNull()
    await other.push(agreed)
    expect(other.state()).toMatchObject({ trouble: null, settled: { kept: true, receipt: { revision: 2, base: 1 } } })
  })

  it('keeps the receipt in the copy, at the second try where it is refused, and the command line finds it', async () => {
    const { desk, session, file } = await aDesk('mended', new HostError('protected'))
    expect(desk.state().settled).toMatchObject({ news: 'unchanged', kept: false, receipt: { revision: 2 } })
    expect(session.state().notice?.tone).toBe('refused')
    await desk.keepAgain()
    await desk.keepAgain()
    expect(desk.state().settled?.kept).toBe(true)
    expect(receiptsIn(await readWorkbook(file.saved()))).toHaveLength(1)

    const focalPoint = aFocalPoint(file.saved(), token, receiver.address)
    const { code, out } = await focalPoint.push('--as-of', '2025-06-30')
    focalPoint.remove()
    expect([code, out]).toEqual([0, expect.stringContaining('published as revision 2')])
  })

  /** A network that does something before the next answer. */
  const aSlowNetwork = () => {
    let before: (() => Promise<void>) | null = null
    const network: Network = {
      ...nodeNetwork,
      async send(request) {
        const act = before
        before = null
        await act?.()
        return nodeNetwork.send(request)
      },
    }
    const during = (act: () => Promise<void>) => {
      before = act
    }

    return { network, during }
  }
  type ADesk = Awaited<ReturnType<typeof aDesk>>
  /** Somebody types a cost, and the page makes its rows again. */
  const type = async ({ file, session, desk }: ADesk, value: number) => {
    await file.write([{ at: { sheet: sheets.follow, row: 2, column: 8 }, cell: { value } }])
    await session.read()
    await desk.make()
  }

  it('compares again where the rows change while the platform is asked', async () => {
    const { network, during } = aSlowNetwork()
    const opened = await aDesk('mended', null, network)
    const { desk } = opened
    during(() => type(opened, 0.05))
    await desk.compare(access())
    const { compared, own, work } = desk.state()

    expect(own.step === 'made' && compared?.own === own.exported.contentHash).toBe(true)
    expect(compared?.difference.added.map(({ table }) => table)).toContain('indicator_values')
    expect(work).toBeNull()
  })

  it('says that what was compared is no longer what would be published, and keeps what still is', async () => {
    const opened = await aDesk('mended')
    const { desk } = opened
    await type(opened, 0.05)
    await desk.compare(access())
    await desk.make()
    expect(desk.state()).toMatchObject({ outdated: false, compared: { base: 2 } })

    await type(opened, 0.1)
    expect(desk.state()).toMatchObject({ outdated: true, compared: null })
    await desk.compare(access())
    expect(desk.state()).toMatchObject({ outdated: false, compared: { base: 2 } })
  })

  it('compares once the push is over where that is asked while its receipt is being kept', async () => {
    const opened = await aDesk('mended')
    const { desk } = opened
    await type(opened, 0.05)
    await desk.compare(access())
    const pushed = desk.push(agreed)
    while (desk.state().settled === null) await new Promise((done) => setTimeout(done, 1))
    expect(desk.state().settled?.kept).toBe(false)
    await desk.compare(access())
    await pushed

    expect(desk.state()).toMatchObject({
      work: null,
      settled: { news: 'unchanged', kept: true, receipt: { revision: 3 } },
    })
  })
})
