import { readFileSync } from 'node:fs'
import { check } from '../../src/check.ts'
import { type Place, type Workbook, writeEdit } from '../../src/grid/index.ts'
import { HostError } from '../../src/hosts/host.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { judgeHere } from '../../src/pane/judge/here.ts'
import { listedIn } from '../../src/pane/session/listed.ts'
import { marksOf } from '../../src/pane/session/marks.ts'
import { type Session, sessionOf } from '../../src/pane/session/session.ts'
import { placeOf } from '../../src/pane/session/writes.ts'
import type { ReportFinding } from '../../src/report/schema.ts'
import { withAmountsAsText } from './amounts-as-text.ts'
import { type MemoryHost, memoryHost } from './memory-host.ts'

const published = readXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.as-published.xlsx'))
const typed = readXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const asOf = '2026-11-23'
const opened: Session[] = []

async function open(workbook: Workbook = published): Promise<{ readonly session: Session; readonly host: MemoryHost }> {
  const host = memoryHost(workbook, writeEdit)
  const session = sessionOf({ host, judge: judgeHere({ asOf }), language: languages.ar })
  opened.push(session)
  await session.read()

  return { session, host }
}

/** Waits for what is typed to be judged, however slow the machine is. */
async function settled(session: Session): Promise<void> {
  const { report } = session.state()
  for (let times = 0; session.state().report === report; times++) {
    if (times === 800) throw new Error('nothing was judged')
    await new Promise((done) => setTimeout(done, 5))
  }
}
async function until(holds: () => boolean): Promise<void> {
  for (let times = 0; !holds(); times++) {
    if (times === 800) throw new Error('it never came')
    await new Promise((done) => setTimeout(done, 5))
  }
}

const found = (session: Session) => session.state().report?.findings ?? []
const withFix = (session: Session, kind?: string) =>
  found(session).filter(({ fix }) => fix !== null && (kind === undefined || fix.kind === kind))

/** A workbook with a row inserted above all others of some sheets. */
function withRowsDown(workbook: Workbook, isShifted: (sheet: Workbook['sheets'][number]) => boolean): Workbook {
  const down = (sheet: Workbook['sheets'][number]) => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row + 1, cells])),
    merges: sheet.merges.map((merge) => ({ ...merge, row: merge.row + 1, endRow: merge.endRow + 1 })),
  })

  return { ...workbook, sheets: workbook.sheets.map((sheet) => (isShifted(sheet) ? down(sheet) : sheet)) }
}

type Rows = Workbook['sheets'][number]['rows']

/** Rows at other places; those without one are gone. */
function moved(rows: Rows, to: (row: number) => number | null): Rows {
  return new Map(
    [...rows].flatMap(([row, cells]) => {
      const place = to(row)
      return place === null ? [] : [[place, cells] as const]
    }),
  )
}

function said({ state }: Session): string {
  return state().notice?.text(languages.fr) ?? ''
}

afterEach(async () => {
  for (const session of opened.splice(0)) await session.end()
})

it('knows what a check of the workbook finds', async () => {
  const { session } = await open()

  expect(session.state().report).toEqual(check(published, { asOf, language: languages.ar }))
})

it('says the same in another language at once', async () => {
  const { session, host } = await open()
  await session.speak(languages.fr)

  expect(session.state().report).toEqual(check(published, { asOf, language: languages.fr }))
  expect(host.reads()).toBe(1)
})

it('reads everything again where it cannot learn what a fix left, and says what was written', async () => {
  const host = { ...memoryHost(published, writeEdit), written: () => Promise.reject(new HostError('cell-edit-mode')) }
  const session = sessionOf({ host, judge: judgeHere({ asOf }), language: languages.fr })
  opened.push(session)
  await session.read()
  const before = found(session).length
  await session.apply(withFix(session).slice(0, 1))

  expect(session.state()).toMatchObject({ notice: { tone: 'done' }, undoable: 1, phase: { step: 'ready' } })
  expect(found(session).length).toBeLessThan(before)
  expect(host.reads()).toBe(2)
})

describe('what is typed', () => {
  const weight = { sheet: '', row: 0, column: 0 }

  it('is judged once a burst, and what appeared and was mended is told', async () => {
    const { session, host } = await open()
    const { sheet, cells = [] } = found(session).find(({ code }) => code === 'I01') ?? {}
    const weights = cells.map((cell) => ({ sheet: sheet ?? '', row: Number(cell.slice(1)) - 1, column: 7 }))
    const percent = (at: Place) => Number.parseInt(String(host.cell(at.sheet, at.row, at.column)?.value), 10)
    const [at = weight] = weights.filter((place) => percent(place) > 5)
    let reports = 0
    let last = session.state().report
    session.subscribe(() => {
      if (session.state().report !== last) reports += 1
      last = session.state().report
    })
    const value = percent(at)
    for (const next of [value, value - 2, value - 1]) host.type([{ ...at, cells: [[{ value: `${next}%` }]] }])
    await settled(session)

    expect(reports).toBe(1)
    expect(found(session).filter(({ code }) => code === 'I01')).toEqual([])
    expect(session.state().news).toEqual({ appeared: new Set(), mended: 1 })

    host.type([{ ...at, cells: [[{ value: `${value}%` }]] }])
    await settled(session)
    expect(session.state().news.appeared.size).toBe(1)
  })

  it('begins anew where rows or sheets moved', async () => {
    const { session, host } = await open()
    host.replace(typed)
    await settled(session)

    expect(session.state().report).toEqual(check(typed, { asOf, language: languages.ar }))
  })
})

describe('a fix', () => {
  it('is made in one act, and taken back to the very cells that were there', async () => {
    const before = withAmountsAsText(typed)
    const { session, host } = await open(before)
    const safe = withFix(session, 'safe')
    expect(safe.length).toBeGreaterThan(0)
    await session.apply(safe)

    expect(withFix(session, 'safe').filter(({ rule }) => rule === safe[0]?.rule)).toEqual([])
    expect(session.state()).toMatchObject({ undoable: 1, notice: { undoable: true } })
    await session.undo()
    expect(session.state().notice).not.toHaveProperty('undoable')

    expect((await host.read()).sheets).toEqual(before.sheets)
    expect(found(session)).toEqual(check(before, { asOf, language: languages.ar }).findings)
    expect(session.state().undoable).toBe(0)
  })

  it('is taken back after other cells were edited, and not where a cell of its own was', async () => {
    const { session, host } = await open(withAmountsAsText(typed))
    const [finding] = withFix(session, 'safe') as [ReportFinding]
    const [edit] = finding.fix?.edits ?? []
    await session.apply([finding])
    const row = Number(edit?.cell.replace(/\D/g, '')) - 1
    const column = (edit?.cell.charCodeAt(0) ?? 65) - 65
    const own = { sheet: edit?.sheet ?? '', row, column }
    host.type([{ ...own, cells: [[{ value: 7 }]] }])
    await settled(session)
    await session.undo()

    expect(said(session)).toContain(edit?.cell ?? 'no edit')
    expect(host.cell(own.sheet, row, column)).toEqual({ value: 7 })

    host.type([
      { ...own, cells: [[{ value: Number(edit?.value ?? 0) }]] },
      { ...own, row: 900, cells: [[{ value: 'note' }]] },
    ])
    await settled(session)
    await session.undo()
    expect(host.cell(own.sheet, row, column)?.value).toBe(edit?.was)
    expect(host.cell(own.sheet, 900, column)).toEqual({ value: 'note' })
  })

  it('is not made where the cell is no longer what it was offered for', async () => {
    const { session, host } = await open(withAmountsAsText(typed))
    const [finding] = withFix(session, 'safe') as [ReportFinding]
    const stale = {
      ...finding,
      fix: finding.fix && { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, was: 'x' })) },
    }
    const before = await host.read()
    await session.apply([stale])

    expect(session.state().notice?.tone).toBe('refused')
    expect(await host.read()).toEqual(before)
  })

  it('is taken back where a person took the one after it back themselves', async () => {
    const { session, host } = await open(withAmountsAsText(typed))
    const [first, second] = withFix(session, 'safe') as [ReportFinding, ReportFinding]
    const was = second.fix?.edits.map((edit) => ({
      ...placeOf(edit),
      cells: [[host.cell(edit.sheet, placeOf(edit).row, placeOf(edit).column)]],
    }))
    await session.apply([first])
    await session.apply([second])
    host.type(was ?? [])
    await settled(session)
    await session.undo()

    const [edit] = first.fix?.edits ?? []
    const { sheet, row, column } = placeOf({ sheet: edit?.sheet ?? '', cell: edit?.cell ?? '' })
    expect(host.cell(sheet, row, column)?.value).toBe(edit?.was)
    expect(session.state().undoable).toBe(0)
  })

  it('is taken back where rows moved since on another sheet', async () => {
    const { session, host } = await open(withAmountsAsText(typed))
    const [finding] = withFix(session, 'safe') as [ReportFinding]
    const [edit] = finding.fix?.edits ?? []
    const place = placeOf({ sheet: edit?.sheet ?? '', cell: edit?.cell ?? '' })
    await session.apply([finding])
    host.replace(withRowsDown(await host.read(), ({ name }) => name !== place.sheet))
    await settled(session)
    await session.undo()

    expect(host.cell(place.sheet, place.row, place.column)?.value).toBe(edit?.was)
  })

  it('is taken back at the place where its rows moved since', async () => {
    const { session, host } = await open(withAmountsAsText(typed))
    const before = await host.read()
    await session.apply(withFix(session, 'safe'))
    host.replace(withRowsDown(await host.read(), () => true))
    await settled(session)
    await session.undo()

    expect(await host.read()).toEqual(withRowsDown(before, () => true))
  })

  it.each([
    [
      'rows came at more than one place',
      (rows: Rows, own: number) => moved(rows, (row) => (row <= own ? row + 1 : row + 2)),
    ],
    [
      'its own row is gone',
      (rows: Rows, own: number) => moved(rows, (row) => (row === own ? null : row - Number(row > own))),
    ],
    [
      'a row like its own came beside it',
      (rows: Rows, own: number) =>
        new Map([...moved(rows, (row) => row + Number(row > own)), [own + 1, rows.get(own) ?? new Map()]]),
    ],
  ])('is not taken back by guess where %s', async (_, change) => {
    const { session, host } = await open(withAmountsAsText(typed))
    const mendable = withFix(session, 'safe')
    const finding = mendable[mendable.length >> 1]
    const [edit] = finding?.fix?.edits ?? []
    const { sheet, row } = placeOf({ sheet: edit?.sheet ?? '', cell: edit?.cell ?? '' })
    await session.apply(finding === undefined ? [] : [finding])
    const book = await host.read()
    const sheets = book.sheets.map((one) => (one.name === sheet ? { ...one, rows: change(one.rows, row) } : one))
    const now = { ...book, sheets }
    host.replace(now)
    await settled(session)
    await session.undo()

    expect(said(session)).toBe(languages.fr.interface.pane.movedSince)
    expect(await host.read()).toEqual(now)
  })
})

describe('a way through the findings', () => {
  it('shows each cell in the order of the list, and stops at its ends', async () => {
    const { session, host } = await open()
    const listed = listedIn(session.state())
    for (const _ of [...listed, 'and one more']) await session.step(1)

    const expected = listed.flatMap(({ finding }) => (finding.cells[0] === undefined ? [] : [finding.cells[0]]))
    expect(
      host.shown.slice(0, expected.length).map(({ row, column }) => String.fromCharCode(65 + column) + (row + 1)),
    ).toEqual(expected)
    expect(session.state().current).toBe(listed.at(-1)?.key)
    await session.step(-1)
    expect(session.state().current).toBe(listed.at(-2)?.key)
  })

  it('keeps to what is looked for', async () => {
    const { session } = await open()
    session.filter({ search: 'ENOVSP-04' })
    expect(listedIn(session.state()).length).toBeGreaterThan(0)
    expect(listedIn(session.state()).every(({ finding }) => finding.project?.endsWith('ENOVSP-04'))).toBe(true)
    session.filter({ search: '', severity: 'info' })
    expect(new Set(listedIn(session.state()).map(({ finding }) => finding.severity))).toEqual(new Set(['info']))
    session.filter({ severity: '', rule: 'indicator/weights-sum' })
    expect(listedIn(session.state()).map(({ finding }) => finding.code)).toEqual(['I01'])
    session.filter({ rule: '', project: '*' })
    expect(listedIn(session.state()).every(({ finding }) => finding.project === null)).toBe(true)
  })
})

describe('marks', () => {
  it('lie over the cells of findings once each, and go', async () => {
    const { session, host } = await open()
    await session.mark()
    const places = host.marks().map(({ at }) => JSON.stringify(at))

    expect(places.length).toBeGreaterThan(5)
    expect(new Set(places).size).toBe(places.length)
    await session.unmark()
    expect([host.marks(), session.state().marked]).toEqual([[], false])
  })

  it('follow what is mended, and stay away once they are taken away', async () => {
    const { session, host } = await open(withAmountsAsText(typed))
    await session.mark()
    const before = host.marks()
    await session.apply(withFix(session, 'safe'))
    await until(() => host.marks() !== before)
    expect(host.marks().map(({ at }) => at)).toEqual(marksOf(found(session)).map(({ at }) => at))

    await session.unmark()
    await session.undo()
    await new Promise((done) => setTimeout(done, 20))
    expect(host.marks()).toEqual([])
  })

  it('are laid again once nobody stands in a cell any more', async () => {
    const { session, host } = await open()
    await session.mark()
    const before = host.marks()
    host.refuse(new HostError('cell-edit-mode'))
    const { sheet = '', cells = [] } = found(session).find(({ code }) => code === 'I01') ?? {}
    const rows = cells.map((cell) => Number(cell.slice(1)) - 1)
    const points = (row: number) => Number.parseInt(String(host.cell(sheet ?? '', row, 7)?.value), 10)
    const row = rows.find((one) => points(one) > 5) ?? 0
    host.type([{ sheet: sheet ?? '', row, column: 7, cells: [[{ value: `${points(row) - 1}%` }]] }])
    await settled(session)
    expect([host.marks(), session.state().notice]).toEqual([before, null])

    host.refuse(null)
    await until(() => host.marks() !== before)
  })

  it('that protection refuses are told with what to do', async () => {
    const { session, host } = await open()
    host.refuse(new HostError('protected', { sheet: 'Feuil1', cell: 'B2' }))
    await session.mark()

    const { notice, marked } = session.state()
    expect([notice?.wayOut?.(languages.fr), marked]).toEqual([languages.fr.interface.pane.marksRefused, false])
  })
})

describe('a refusal', () => {
  it.each(['protected', 'cell-edit-mode', 'read-only', 'too-large', 'not-found', 'unsupported', 'failed'] as const)(
    'for the reason %s is told with a way out, and nothing is counted as done',
    async (reason) => {
      const { session, host } = await open(withAmountsAsText(typed))
      host.refuse(new HostError(reason, { sheet: 'Feuil1', cell: 'B2' }))
      await session.apply(withFix(session, 'safe'))

      expect(said(session)).not.toBe('')
      expect(session.state().notice?.wayOut?.(languages.fr)).toBe(languages.fr.interface.pane.wayOut[reason])
      expect([session.state().undoable, session.state().busy]).toEqual([0, false])
    },
  )

  it('of the reading leaves a state that can be taken up again', async () => {
    const { session, host } = await open()
    host.refuse(new HostError('cell-edit-mode'))
    await session.read()
    expect(session.state().phase).toMatchObject({ step: 'stopped', trouble: { reason: 'cell-edit-mode' } })

    host.refuse(null)
    await session.read()
    expect(session.state().phase).toEqual({ step: 'ready' })
  })

  it('by the person stops the reading', async () => {
    const host = memoryHost(published, writeEdit)
    const session = sessionOf({ host, judge: judgeHere({ asOf }), language: languages.ar })
    const reading = session.read()
    session.cancel()
    await reading

    expect(session.state().phase).toMatchObject({ step: 'stopped', trouble: { reason: 'stopped' } })
    expect(session.state().report).toBeNull()
  })
})

it('reads again while somebody types into what is read', async () => {
  const { session, host } = await open(withAmountsAsText(typed))
  const [first] = typed.sheets
  const place = { sheet: first?.name ?? '', row: 950, column: 1 }
  const formula = { ...place, column: 2 }
  host.type([{ ...formula, cells: [[{ value: 1, formula: '1' }]] }])
  await settled(session)
  const before = host.reads()
  const go = host.hold()
  const applying = session.apply(withFix(session, 'safe').slice(0, 1))
  for (let tries = 0; tries < 500 && host.reads() === before; tries += 1)
    await new Promise((done) => setTimeout(done, 2))
  host.type([{ ...place, cells: [[{ value: 'typed meanwhile' }]] }])
  go()
  await applying
  await settled(session)

  expect(host.reads() - before).toBe(2)
  expect(session.state().notice?.tone).toBe('done')
})
