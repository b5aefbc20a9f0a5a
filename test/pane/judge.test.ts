import { readFileSync } from 'node:fs'
import { MessageChannel } from 'node:worker_threads'
import { check } from '../../src/check.ts'
import { exportPlan } from '../../src/export.ts'
import type { Edit } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { liveCheck } from '../../src/live.ts'
import { answering } from '../../src/pane/judge/answer.ts'
import { type Beside, judgeBeside } from '../../src/pane/judge/beside.ts'
import { judgeFor } from '../../src/pane/judge/judge-for.ts'
import type { Asked } from '../../src/pane/judge/messages.ts'
import { searchTexts } from '../../src/pane/judge/search-text.ts'
import { comparable } from '../../src/text/index.ts'
import { madePlan } from '../made/plan-workbook.ts'

const plan = readXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const options = { asOf: '2026-11-23', file: 'plan.xlsx' }
const { ar, fr } = languages
const weight: Edit = { sheet: plan.sheets[3]?.name ?? '', row: 31, column: 7, cells: [[{ value: 0.01 }]] }

/** Another thread as far as messages go: everything is copied on its way, as a worker's is. */
function anotherThread() {
  let ended = 0
  let breakIt = (_: Error) => {}
  const start = (): Beside => {
    const { port1, port2 } = new MessageChannel()
    let answer: ((asked: Asked) => void) | null = null
    port2.on('message', (message) => {
      if (answer === null) answer = answering(message, (answered) => port2.postMessage(answered))
      else answer(message)
    })

    return {
      post: (message) => port1.postMessage(message),
      listen(heard, broken) {
        port1.on('message', heard)
        breakIt = broken
      },
      end() {
        ended += 1
        port1.close()
      },
    }
  }

  return { start, ended: () => ended, breakIt: (error: Error) => breakIt(error) }
}

describe('a judge in another thread', () => {
  const { start } = anotherThread()
  const judge = judgeBeside(start, options)

  afterAll(() => judge.stop())

  it('knows what a check finds, and says it in the language that is asked for', async () => {
    await judge.begin(plan)
    const { report, texts } = await judge.report(ar)

    expect(report).toEqual(check(plan, { ...options, language: ar }))
    expect(texts).toEqual(searchTexts(report))
    expect((await judge.report(fr)).report).toEqual(check(plan, { ...options, language: fr }))
  })

  it('follows edits, and gives findings that stay as they were as the same ones', async () => {
    const { report: before } = await judge.report(fr)
    const live = liveCheck(plan, options)
    live.update([weight])
    await judge.follow([weight])
    const { report } = await judge.report(fr)

    expect(report).toEqual(live.report(fr, options.file))
    expect(report.findings).not.toEqual(before.findings)
    const kept = report.findings.filter((finding) => before.findings.includes(finding))
    expect(kept.length).toBeGreaterThan(report.findings.length / 2)
  })

  it('takes a workbook of many rows in parts', async () => {
    const large = madePlan({ projects: 30, activities: 20, indicators: 1 })
    await judge.begin(large)

    expect((await judge.report(ar)).report).toEqual(check(large, { ...options, language: ar }))
  })

  it('gives the clean rows of many projects, which come in parts, and the next ones after them', async () => {
    const large = madePlan({ projects: 60, activities: 20, indicators: 1 })
    await judge.begin(large)
    const expected = exportPlan(large, { asOf: options.asOf, language: ar, memberId: 152 })

    expect(expected.tables.financing.length).toBeGreaterThan(2_000)
    expect(await judge.exported({ memberId: 152 }, ar)).toEqual({ exported: expected })
    expect(await judge.exported({ memberId: 152 }, ar)).toEqual({ exported: expected })
    expect(await judge.exported({}, ar)).toHaveProperty('unknownOwner')
  })

  it('tells what went wrong, and goes on', async () => {
    await expect(judge.follow([{ ...weight, sheet: 'none' }])).rejects.toThrow('no sheet')
    await judge.begin(plan)

    expect((await judge.report(ar)).report.findings.length).toBeGreaterThan(0)
  })
})

describe('a judge that is stopped', () => {
  it('ends its thread, says so to who waits, and can be begun anew', async () => {
    const thread = anotherThread()
    const judge = judgeBeside(thread.start, options)
    const waiting = judge.begin(plan)
    judge.stop()
    await expect(waiting).rejects.toMatchObject({ reason: 'stopped' })
    expect(thread.ended()).toBe(1)

    await judge.begin(plan)
    expect((await judge.report(ar)).report.plan.projects).toBe(11)
    judge.stop()
  })

  it('tells who waits that the thread broke', async () => {
    const thread = anotherThread()
    const judge = judgeBeside(thread.start, options)
    await judge.begin(plan)
    const waiting = judge.report(ar)
    await new Promise((done) => setImmediate(done))
    thread.breakIt(new Error('out of memory'))

    await expect(waiting).rejects.toThrow('out of memory')
    await judge.begin(plan)
    judge.stop()
  })
})

it('what is searched of a finding is its code, project, title, words and places', () => {
  const report = check(plan, { ...options, language: fr })
  const at = report.findings.findIndex(({ code }) => code === 'I01')
  const { project, message, cells } = report.findings[at] ?? { project: '', message: '', cells: [] }
  const title = report.totals.projects.find(({ code }) => code === project)?.title ?? ''

  for (const words of ['I01', project ?? '', title, message, cells.at(-1) ?? '']) {
    expect(searchTexts(report)[at]).toContain(comparable(words))
  }
})

describe('the judge of a page', () => {
  /** A worker that is ready at once, as far as the page sees. */
  const worker = () => {
    const told = new EventTarget()
    queueMicrotask(() => told.dispatchEvent(new Event('message')))

    return Object.assign(told, { postMessage: jest.fn(), terminate: jest.fn() })
  }

  it('starts its worker before anything is asked of it, and ends it where nothing was', async () => {
    const started = worker()
    const start = jest.fn(() => started as unknown as Worker)
    const judge = judgeFor(options, start)
    expect(start).toHaveBeenCalledTimes(1)

    judge.stop()
    await new Promise(setImmediate)
    expect(started.terminate).toHaveBeenCalledTimes(1)
  })
})
