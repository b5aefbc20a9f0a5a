import { withheldProjects } from '../../../src/formats/index.ts'
import { excelHost, programOf } from '../../../src/hosts/excel/index.ts'
import type { Host } from '../../../src/hosts/host.ts'
import { fileHost } from '../../../src/hosts/memory/index.ts'
import { languages } from '../../../src/lang/index.ts'
import { judgeHere } from '../../../src/pane/judge/here.ts'
import { type Session, sessionOf } from '../../../src/pane/session/session.ts'
import type { Report } from '../../../src/report/schema.ts'
import type { Decision } from '../../../src/review/index.ts'
import { run } from '../../cli/a-world.ts'
import { closeAll, type Opened, open, settled } from '../../hosts/excel/opened.ts'
import { aDecision, checked, decided, decisionsOn, sample, sampleBytes } from '../../review/decided.ts'
import { saved } from './saved.ts'

const meeting = { day: '2026-03-12', place: 'مقر الجماعة', present: ['رئيس اللجنة', 'المجتمع المدني'], by: 'المقرر' }
const sheet = languages.ar.interface.review.sheet
const ten = decisionsOn(checked(sample))
const wanted = ten.map(({ fingerprint, decision: { status, reason } }) => ({
  fingerprint,
  status,
  reason,
  stale: false,
}))
const sessions: Session[] = []

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.end()
  closeAll()
})

/** A pane over a workbook, at the committee's page. */
async function paneOver(host: Host): Promise<Session> {
  const judge = judgeHere({ asOf: '2026-05-01' })
  const session = sessionOf({ host, judge, language: languages.ar, view: 'review' })
  sessions.push(session)
  await session.read()

  return session
}

async function decide(session: Session, fingerprint: string, decision: Decision): Promise<void> {
  const keyed = session.state().findings.find(({ finding }) => finding.fingerprint === fingerprint)
  if (keyed === undefined) throw new Error('no such finding is listed')

  await session.review.decide(keyed, decision)
}

async function decideAll(session: Session, some: readonly (typeof ten)[number][]): Promise<void> {
  for (const { fingerprint, decision } of some) await decide(session, fingerprint, decision)
}

const reportIn = (session: Session) => session.state().report as Report
const said = (session: Session) => session.state().notice?.text(languages.ar) ?? null

/** What the command line finds in a file. */
async function checkedFile(bytes: Uint8Array): Promise<Report> {
  const words = ['check', 'plan.xlsx', '--format', 'json', '--lang', 'ar']
  const { out, err } = await run(words, { files: { 'plan.xlsx': bytes }, today: '2026-05-01' })
  expect(err).toBe('')

  return JSON.parse(out)
}

function secondHost({ excel }: Opened): Host {
  return excelHost(programOf(excel.Excel, excel.Office))
}

describe('a committee in Excel', () => {
  it('decides on ten findings, which the saved file gives to the command line with the same reasons', async () => {
    const opened = await open(sample)
    const session = await paneOver(opened.host)
    await session.review.meet(meeting)
    await decideAll(session, ten)

    expect(said(session)).toBeNull()
    expect(decided({ report: reportIn(session) })).toEqual(wanted)
    const report = await checkedFile(saved(await opened.host.read()))
    expect(decided({ report })).toEqual(wanted)
    expect(report.review).toMatchObject({ meetings: [meeting], remarks: [] })
  })

  it('goes on to what is left, with its cell shown, and round to what was passed over', async () => {
    const opened = await open(sample)
    const session = await paneOver(opened.host)
    await session.review.begin()
    const at = () => session.state().findings.find(({ key }) => key === session.state().review.at)?.finding
    const first = at()
    await session.step(1)
    const second = at()
    await session.review.meet(meeting)
    await decide(session, second?.fingerprint ?? '', aDecision({ status: 'deferred', until: '2026-09-01' }))
    const third = at()

    expect([first, second, third].map((finding) => finding?.decision)).toEqual([null, null, null])
    const known = () => reportIn(session).findings
    expect(known().find(({ fingerprint }) => fingerprint === second?.fingerprint)?.decision?.status).toBe('deferred')
    expect(new Set([first, second, third].map((finding) => finding?.fingerprint)).size).toBe(3)
    expect(opened.excel.session.state.selected).toBe(third?.cells[0])
    session.review.change({
      filters: { section: 'open', project: first?.project ?? '*', axis: '', rule: first?.rule ?? '' },
    })
    await decide(session, first?.fingerprint ?? '', aDecision({ who: 'مصلحة الميزانية' }))
    expect(session.state().review.recorded).toBe(first?.code)
    expect(known().find(({ fingerprint }) => fingerprint === first?.fingerprint)?.decision?.who).toBe('مصلحة الميزانية')
  })

  it('loses no row of two panes that decide at the same time, nor when the table is sorted by hand', async () => {
    const opened = await open(sample)
    const one = await paneOver(opened.host)
    await one.review.meet(meeting)
    const other = await paneOver(secondHost(opened))
    await Promise.all([decideAll(one, ten.slice(0, 4)), decideAll(other, ten.slice(4, 8))])
    opened.person.sortTable(sheet, 6)
    await settled(opened)
    await one.read()

    expect([said(one), said(other)]).toEqual([null, null])
    expect(decided({ report: reportIn(one) })).toEqual(wanted.slice(0, 8))
    expect(reportIn(one).review?.remarks).toEqual([])
  })

  it('withholds a whole project, and lifts that again', async () => {
    const opened = await open(sample)
    const session = await paneOver(opened.host)
    await session.review.meet(meeting)
    const project = reportIn(session).totals.projects[2]?.code ?? ''
    await session.review.decideOn(project, aDecision({ status: 'withheld', reason: 'تدقيق جار' }))
    const bytes = saved(await opened.host.read())

    expect(said(session)).toContain(project)
    expect(session.state().notice).not.toHaveProperty('undoable')
    expect(withheldProjects(reportIn(session))).toMatchObject([{ project, decision: { reason: 'تدقيق جار' } }])
    expect(withheldProjects(await checkedFile(bytes))).toMatchObject([{ project }])

    await session.review.decideOn(project, aDecision({ status: 'accepted', reason: 'انتهى التدقيق' }))
    expect(withheldProjects(reportIn(session))).toEqual([])
  })

  it('is told which row somebody deleted', async () => {
    const opened = await open(sample)
    const session = await paneOver(opened.host)
    await session.review.meet(meeting)
    await decideAll(session, ten.slice(0, 3))
    opened.person.deleteRow(sheet, 5)
    await settled(opened)
    for (let times = 0; reportIn(session).review?.remarks.length === 0 && times < 200; times++) {
      await new Promise((done) => setTimeout(done, 20))
    }

    const code = reportIn(session).findings[0]?.code ?? ''
    expect(reportIn(session).review?.remarks).toEqual([
      expect.objectContaining({ kind: 'missing', message: expect.stringContaining(code) }),
    ])
    expect(decided({ report: reportIn(session) })).toEqual(wanted.slice(1, 3))
  })

  it('keeps what it wrote where Excel refuses the row, and says why', async () => {
    const opened = await open(sample)
    const session = await paneOver(opened.host)
    await session.review.meet(meeting)
    opened.person.protect(sheet)
    const [first] = session.state().findings
    const draft = { status: 'to-mend', reason: '', who: 'مصلحة', until: '', note: '' } as const
    session.review.change({ drafts: new Map([[first?.key ?? '', draft]]) })
    await decide(session, ten[0]?.fingerprint ?? '', aDecision())

    expect(said(session)).toContain(sheet)
    expect(session.state().review.drafts.size).toBe(1)
    expect(decided({ report: reportIn(session) })).toEqual([])
  })
})

it('a committee that has a file open in a browser takes the same decisions away in its copy', async () => {
  const host = fileHost({ name: 'plan.xlsx', bytes: sampleBytes, workbook: sample, writable: true })
  const session = await paneOver(host)
  await session.review.meet(meeting)
  await decideAll(session, ten.slice(0, 3))
  const report = await checkedFile(host.saved())

  expect(decided({ report: reportIn(session) })).toEqual(wanted.slice(0, 3))
  expect(decided({ report })).toEqual(wanted.slice(0, 3))
  expect(report.review).toMatchObject({ meetings: [meeting], remarks: [] })
})

it('does not keep a fix that was made before from being taken back', async () => {
  const session = await paneOver(fileHost({ name: 'plan.xlsx', bytes: sampleBytes, workbook: sample, writable: true }))
  const { findings } = reportIn(session)
  const safe = findings.filter(({ fix }) => fix?.kind === 'safe')
  await session.apply(safe)
  await session.review.meet(meeting)
  await session.undo()

  expect(safe.length).toBeGreaterThan(0)
  expect(session.state().notice?.tone).toBe('done')
  expect(reportIn(session).findings).toEqual(findings)
})
