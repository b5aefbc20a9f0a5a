import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { check } from '../../src/check.ts'
import { contentHash, rowHash } from '../../src/export/index.ts'
import { exportPlan } from '../../src/export.ts'
import { readXlsx } from '../../src/files.ts'
import { parseAddress } from '../../src/grid/index.ts'
import { patchXlsx } from '../../src/hosts/xlsx/index.ts'
import { carriedRows, type Row } from '../../src/protocol/index.ts'
import { receiptsIn } from '../../src/push/index.ts'
import { options as exportOptions, mended, sample, sheets } from '../export/sample.ts'
import { drivers, type Opened, startTestReceiver, type TestReceiver } from '../receiver/a-receiver.ts'
import { askerAt } from '../receiver/asking.ts'
import { samplePlan } from '../tools/sample-content.ts'
import { bytesOf } from '../tools/workbooks.ts'
import { aFocalPoint, type Circumstances, type FocalPoint } from './a-focal-point.ts'
import { layWire, type Mishap, type Passed, type Wire } from './a-wire.ts'

const published = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
/** Two projects of it, which make a push as any other, and a quick one. */
const twoProjects = { ...samplePlan(), projects: samplePlan().projects.slice(0, 2) }
const clean = withCells(published, editsOf(mended))
const path = '/v1/members/152/plans/2024-2025'
const asOf = ['--as-of', '2025-06-30'] as const

type Cells = readonly { readonly sheet: string; readonly cell: string; readonly value: string | number | null }[]

function withCells(bytes: Uint8Array, cells: Cells): Uint8Array {
  const patches = cells.map(({ sheet, cell, value }) => ({
    sheet,
    ...(parseAddress(cell) ?? { row: -1, column: -1 }),
    value,
  }))

  return patchXlsx(bytes, { cells: patches })
}

/** The cells that mend the published plan. */
function editsOf(_: typeof mended): Cells {
  const errors = check(sample, exportOptions).findings.filter(({ severity }) => severity === 'error')

  return errors
    .flatMap(({ fix }) => fix?.edits ?? [])
    .map(({ sheet, cell, value }) => ({ sheet, cell, value: typeof value === 'boolean' ? null : (value ?? null) }))
}

/** An activity that costs 1000 less, in every cell that says so. */
const cheaper: Cells = [
  { sheet: sheets.money, cell: 'F5', value: 49_000 },
  { sheet: sheets.money, cell: 'G5', value: 49_000 },
  { sheet: sheets.money, cell: 'D4', value: 149_000 },
  { sheet: sheets.goals, cell: 'J2', value: 149_000 },
  { sheet: sheets.cover, cell: 'B9', value: 2_460_996 },
  { sheet: sheets.cover, cell: 'B10', value: 1_170_996 },
]
/** An activity under another label, in every cell that names it. */
const renamed: Cells = [
  { sheet: sheets.goals, cell: 'E2', value: 'اختيار بناية جماعية لاحتضان الأستوديو السمعي' },
  { sheet: sheets.money, cell: 'E4', value: 'اختيار بناية جماعية لاحتضان الأستوديو السمعي' },
  { sheet: sheets.follow, cell: 'D3', value: 'اختيار بناية جماعية لاحتضان الأستوديو السمعي' },
]

const [driver] = [...drivers].reverse().filter(({ skip }) => skip === null)

describe('infitah push', () => {
  let opened: Opened
  let receiver: TestReceiver
  let wire: Wire
  let token = ''
  let small = clean
  const secrets: string[] = []
  const said: string[] = []
  const people: FocalPoint[] = []
  beforeAll(async () => {
    if (driver === undefined) throw new Error('no database')
    opened = await driver.open()
    receiver = await startTestReceiver(opened.database, { member: 100_000, stranger: 1000, refused: 1000 })
    wire = await layWire(() => receiver.address)
    token = await receiver.token(152, 'نقطة الارتكاز')
    secrets.push(token)
    small = await bytesOf(twoProjects, 'ar', { activities: 1, indicators: 1 })
  }, 60_000)
  beforeEach(async () => {
    for (const table of ['plans', 'revisions', 'drafts', 'draft_rows', 'plan_rows']) {
      await opened.database.query(`DELETE FROM ${table}`)
    }
    wire.befall = () => null
    wire.passed.length = 0
  })
  afterAll(async () => {
    for (const person of people) person.remove()
    await wire?.close()
    await receiver?.close()
    await opened?.remove()
  })

  function person(bytes: Uint8Array, own = token, given: Circumstances = {}): FocalPoint {
    const one = aFocalPoint(bytes, own, wire.address, given)
    people.push(one)

    return {
      ...one,
      push: async (...argv) => {
        const done = await one.push(...asOf, ...argv)
        said.push(done.out, done.err)
        return done
      },
    }
  }
  const ask = (where: string) => askerAt(receiver.address, token)('GET', where)
  const revisions = async () => (await ask(`${path}/revisions`)).body.revisions
  const rowsAt = async (revision: number): Promise<readonly Row[]> =>
    (await ask(`${path}/revisions/${revision}`)).body.rows
  const named = (rows: readonly Row[]) =>
    [...rows].sort((a, b) => (`${a.table} ${a.key}` < `${b.table} ${b.key}` ? -1 : 1))
  const exported = new Map<Uint8Array, readonly Row[]>()
  const exportedFrom = (bytes: Uint8Array) => {
    const rows = exported.get(bytes) ?? carriedRows(exportPlan(readXlsx(bytes), exportOptions).tables)
    exported.set(bytes, rows)

    return rows
  }
  const kindOf = ({ method, path: asked }: Passed) =>
    method === 'GET' ? 'read' : asked.endsWith('/rows') ? 'rows' : asked.endsWith('/publish') ? 'publish' : 'open'

  it('publishes the eight clean projects of the published plan, and says what is held back and why', async () => {
    const us = person(published)
    const { code, out, err } = await us.push()
    const [receipt] = await revisions()
    const kept = receiptsIn(readXlsx(us.bytes()))

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/Clean: 8 projects, 269 rows/)
    expect(out).toMatch(
      /ENOVSP-04: errors to mend, I01\n.*ENOVSP-05: errors to mend, C02\n.*ENOVSP-06: errors to mend, C02/,
    )
    expect(receipt).toMatchObject({ revision: 1, publishedBy: 'نقطة الارتكاز', counts: { rows: 269, added: 269 } })
    expect(receipt.notes.heldBack).toEqual([
      { project: 'PO-24-25-ENOVSP-04', reason: 'errors', rules: ['I01'] },
      { project: 'PO-24-25-ENOVSP-05', reason: 'errors', rules: ['C02'] },
      { project: 'PO-24-25-ENOVSP-06', reason: 'errors', rules: ['C02'] },
    ])
    expect(receipt.notes.undecided).toHaveLength(4)
    expect(kept).toEqual([{ ...receipt, receiver: wire.address }])
    expect(us.names()).toEqual(['plan.xlsx'])
  })

  it('publishes the mended plan, which reads back as it was exported, row by row', async () => {
    const us = person(clean)
    await us.push()
    const rows = await rowsAt(1)

    expect(named(rows)).toEqual(named(exportedFrom(clean)))
    expect(rows.filter(({ table }) => table === 'projects')).toHaveLength(11)
    expect(contentHash(rows.map(({ table, values }) => ({ table, hash: rowHash(values) })))).toBe(
      exportPlan(readXlsx(clean), exportOptions).contentHash,
    )
  })

  it('keeps the receipt on a sheet that no check reads, and leaves the rest of the file as it was', async () => {
    const us = person(clean)
    await us.push()
    const now = us.bytes()
    const [before, after] = [clean, now].map((bytes) => unzipSync(bytes))
    const same = Object.keys(before ?? {}).filter((name) => name.startsWith('xl/worksheets/sheet'))
    const journal = readXlsx(now).sheets.filter(({ ours }) => ours)

    expect(journal.map(({ name }) => name)).toEqual(['Push journal'])
    expect(same.length).toBeGreaterThan(4)
    for (const name of same) expect(after?.[name]).toEqual(before?.[name])
    expect(check(readXlsx(now), exportOptions)).toEqual(check(readXlsx(clean), exportOptions))
  })

  it('says that the same content is published, and sends nothing', async () => {
    const us = person(small)
    await us.push()
    const before = us.bytes()
    wire.passed.length = 0
    const { code, out } = await us.push()

    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/same content is published as revision 1 .*nothing was sent/),
    ])
    expect(wire.passed.map(({ method }) => method)).toEqual(['GET', 'GET'])
    expect(us.bytes()).toEqual(before)
    expect(await revisions()).toHaveLength(1)
  })

  it('finds the receipt anew where the workbook lost it', async () => {
    await person(small).push()
    const us = person(small)
    await us.push()

    expect(receiptsIn(readXlsx(us.bytes()))).toMatchObject([{ revision: 1 }])
    expect(await revisions()).toHaveLength(1)
  })

  it('shows what differs, old and new, and sends only that', async () => {
    const us = person(clean)
    await us.push()
    us.write(withCells(us.bytes(), [...cheaper, ...renamed]))
    wire.passed.length = 0
    const preview = await us.push('--dry-run')
    const previewed = [...wire.passed]
    const { code, out } = await us.push()
    const sent = wire.passed.filter((one) => kindOf(one) === 'rows').flatMap(({ body }) => JSON.parse(body).rows)
    const [receipt] = await revisions()

    expect(previewed.map(({ method }) => method)).toEqual(['GET', 'GET'])
    expect(preview.out).toContain('Nothing was sent.')
    expect(code).toBe(0)
    for (const text of [preview.out, out]) {
      expect(text).toMatch(/Changes since revision 1\n {2}0 rows added\n {2}5 rows changed\n/)
      expect(text).toContain('    activity PO-24-25-CDAI-01 · اختيار')
      expect(text).toContain('      Label: اختيار بناية جماعية لاحتضان الاستوديو السمعي البصري → اختيار')
      expect(text).toContain(
        '    financing PO-24-25-CDAI-01 · تهيئة مكان احتضان الأستوديو السمعي البصري · Mobilised credits',
      )
      expect(text).toContain('Estimated cost: 150,000.00 → 149,000.00')
      expect(text).toMatch(/Totals\n {2}Mobilised.*: 1,171,996\.00 → 1,170,996\.00/)
    }
    expect(sent.map(({ table }: Row) => table).sort()).toEqual([
      'activities',
      'activities',
      'financing',
      'plan',
      'projects',
    ])
    expect(receipt).toMatchObject({ revision: 2, base: 1, counts: { added: 0, changed: 5, removed: 0 } })
    expect(receiptsIn(readXlsx(us.bytes())).map(({ revision }) => revision)).toEqual([1, 2])
    expect(readXlsx(us.bytes()).sheets.filter(({ ours }) => ours)).toHaveLength(1)
    expect(named(exportedFrom(us.bytes()))).toEqual(named(await rowsAt(2)))
  })

  const steps = ['open', 'rows', 'publish'] as const
  const mishaps: readonly (readonly [name: string, mishap: Mishap])[] = [
    ['cut before the receiver hears of it', { kind: 'cut-before' }],
    ['cut after the receiver committed', { kind: 'cut-after' }],
    ['cut in the middle of an answer', { kind: 'truncated' }],
    ['cut so that the answer seems whole', { kind: 'half-json' }],
    ['left without an answer', { kind: 'hang' }],
    ['answered 500', { kind: 'answer', status: 500, body: '<h1>no</h1>' }],
    ['answered 503', { kind: 'answer', status: 503, headers: { 'retry-after': '7' } }],
    ['answered 429', { kind: 'answer', status: 429, headers: { 'retry-after': '9' } }],
    ['slow', { kind: 'slow' }],
  ]

  it.each(mishaps)(
    'publishes once, and nothing less or more, where each step is once %s',
    async (_, mishap) => {
      const left = new Set<string>([...steps, 'read'])
      wire.befall = (request) => (left.delete(kindOf(request)) ? mishap : null)
      const us = person(small, token, mishap.kind === 'hang' ? { patience: 500 } : {})
      const { code, err } = await us.push()

      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(left.size).toBe(0)
      expect(await revisions()).toHaveLength(1)
      expect(named(await rowsAt(1))).toEqual(named(exportedFrom(small)))
      expect(receiptsIn(readXlsx(us.bytes()))).toHaveLength(1)
      if (mishap.kind === 'answer' && mishap.headers !== undefined) {
        expect(us.waits).toHaveLength(4)
        expect(Math.min(...us.waits)).toBeGreaterThanOrEqual(7000)
      }
    },
    20_000,
  )

  it('waits until a moment by the clock of the receiver, not by one that is an hour off', async () => {
    const now = Date.parse('2026-11-23T10:00:00Z')
    const moment = (later: number) => new Date(now + later).toUTCString()
    const headers = { date: moment(0), 'retry-after': moment(30_000) }
    let refusals = 1
    wire.befall = () => (refusals-- > 0 ? { kind: 'answer', status: 429, headers } : null)
    const us = person(small, token, { clock: () => now + 3_600_000 })
    receiver.clock.now = new Date(now - 3_600_000)
    const { code } = await us.push()
    receiver.clock.now = new Date(now)

    expect([code, us.waits]).toEqual([0, [33_750]])
    expect(await revisions()).toHaveLength(1)
  })

  it.each(steps)(
    'gives up at %s in one line where no answer comes, and goes on from there at the next run',
    async (step) => {
      wire.befall = (request) => (kindOf(request) === step ? { kind: 'cut-after' } : null)
      const us = person(clean)
      const failed = await us.push()
      const before = us.bytes()
      wire.befall = () => null
      wire.passed.length = 0
      const { code, out } = await us.push(...(step === 'open' ? [] : ['--resume']))
      const sent = wire.passed.filter((one) => kindOf(one) === 'rows').flatMap(({ body }) => JSON.parse(body).rows)

      expect(failed.code).toBe(2)
      expect(failed.err).toMatch(
        /^infitah: no answer from http:\S+; .* run the command again: it goes on where it was\n$/,
      )
      expect(before).toEqual(Buffer.from(clean))
      expect(code).toBe(0)
      expect(out).toMatch(
        step === 'publish' ? /An earlier push was found published: revision 1/ : /Published as revision 1/,
      )
      expect(sent.length).toBe(step === 'open' ? 417 : step === 'rows' ? 167 : 0)
      expect(await revisions()).toHaveLength(1)
      expect(named(await rowsAt(1))).toEqual(named(exportedFrom(clean)))
      expect(receiptsIn(readXlsx(us.bytes()))).toHaveLength(1)
      expect(us.names()).toEqual(['plan.xlsx'])
    },
  )

  it('keeps the receipt of a push that was cut short though the workbook changed since, and publishes the change', async () => {
    wire.befall = (request) => (kindOf(request) === 'publish' ? { kind: 'cut-after' } : null)
    const us = person(clean)
    await us.push()
    wire.befall = () => null
    us.write(withCells(us.bytes(), cheaper))
    const { code, out } = await us.push()

    expect(code).toBe(0)
    expect(out).toMatch(/earlier push was found published: revision 1[\s\S]*Published as revision 2/)
    expect(receiptsIn(readXlsx(us.bytes())).map(({ revision }) => revision)).toEqual([1, 2])
  })

  it('begins nothing with --resume', async () => {
    const us = person(small)
    const { code, err } = await us.push('--resume')

    expect([code, err]).toEqual([2, `infitah: no push of this workbook was cut short: ${us.workbook}\n`])
    expect(wire.passed).toEqual([])
  })

  it.each([
    ['a page', { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' }],
    ['a redirection', { kind: 'answer', status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
    [
      'JSON of its own',
      { kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, body: '{"a":1}' },
    ],
  ] as const)('knows what is no receiver by %s', async (_, mishap) => {
    wire.befall = () => mishap
    const { code, err } = await person(small).push()

    expect(code).toBe(2)
    expect(err).toMatch(
      /^infitah: what answers at http:\S+ is no receiver of plans \(status \d+\); look at the address\n$/,
    )
    expect(wire.passed).toHaveLength(1)
  })

  it('says who published what meanwhile, shows the rows, and publishes over it where told to', async () => {
    const [us, them] = [person(clean), person(clean, await receiver.token(152, 'الكتابة العامة'))]
    await us.push()
    await them.push()
    us.write(withCells(us.bytes(), cheaper))
    them.write(withCells(them.bytes(), renamed))
    await them.push()
    const { code, out, err } = await us.push()
    const stillOne = (await revisions()).length
    const rebased = await us.push('--on', '2')

    expect(code).toBe(2)
    expect(err).toMatch(/^infitah: “الكتابة العامة” published revision 2 on 23 November 2026, .* add --on 2 to publish/)
    expect(out).toMatch(/Changes since revision 2[\s\S]*150,000.00 → 149,000.00[\s\S]*Label: اختيار/)
    expect(stillOne).toBe(2)
    expect(rebased.code).toBe(0)
    expect((await revisions()).map(({ base }: { base: number }) => base)).toEqual([2, 1, 0])
    expect((await us.push()).out).toContain('nothing was sent')
  })

  it('is told so too where the other was quicker by a moment', async () => {
    const [us, them] = [person(clean), person(clean, await receiver.token(152, 'الكتابة العامة'))]
    let other: Promise<unknown> | null = null
    them.write(withCells(clean, renamed))
    wire.befall = async (request) => {
      if (kindOf(request) === 'publish' && other === null) {
        other = them.push()
        await other
      }
      return null
    }
    const { code, out, err } = await us.push()

    expect(code).toBe(2)
    expect(err).toContain('“الكتابة العامة” published revision 1')
    expect(out).toMatch(/Changes since revision 1\n {2}0 rows added\n {2}1 row changed/)
    expect(await revisions()).toHaveLength(1)
    expect(named(await rowsAt(1))).toEqual(named(exportedFrom(withCells(clean, renamed))))
  })

  it('lets no published rows vanish unasked', async () => {
    const us = person(clean)
    await us.push()
    const spoilt = Array.from({ length: 66 }, (_, row) => ({ sheet: sheets.follow, cell: `H${row + 3}`, value: 'x' }))
    us.write(withCells(us.bytes(), spoilt))
    const unasked = await us.push()
    const [, vanishing = ''] = /: (\d+) of 417 published rows would vanish/.exec(unasked.err) ?? []
    const explained = Number(vanishing) * 5 > 417 * 4
    const { code } = await us.push('--confirm', vanishing, ...(explained ? ['--reason', 'weights are unreadable'] : []))

    expect(unasked.code).toBe(2)
    expect(unasked.err).toContain(`add --confirm ${vanishing}`)
    expect(code).toBe(0)
    expect(await revisions()).toHaveLength(2)
  })

  it('says plainly whose token it was given', async () => {
    const unknown = `inf_152_${'x'.repeat(43)}`
    const other = await receiver.token(7, 'another')
    secrets.push(unknown, other)

    expect((await person(small, unknown).push()).err).toMatch(
      /^infitah: http:\S+ does not know this token; ask its keepers/,
    )
    expect((await person(small, other).push()).err).toBe('infitah: this token is not of member 152\n')
    expect((await person(small, '').push()).err).toMatch(
      /^infitah: no token: put it into the environment variable INFITAH_TOKEN/,
    )
    expect((await person(small, 'two words').push()).err).toMatch(/^infitah: what INFITAH_TOKEN holds is no token/)
    expect(await revisions()).toEqual([])
  })

  it('keeps the receipt beside a workbook whose format takes none', async () => {
    const ods = new Uint8Array(readFileSync('test/variations/workbooks/typed.libreoffice.ods'))
    const us = person(ods, token, { name: 'plan.ods' })
    const { code, out } = await us.push()

    expect(code).toBe(0)
    expect(out).toContain('plan.ods.receipts.json')
    expect(us.names()).toEqual(['plan.ods', 'plan.ods.receipts.json'])
    expect(us.bytes()).toEqual(Buffer.from(ods))
    expect((await us.push()).out).toContain('nothing was sent')
  })

  it('lets the token be nowhere but in the requests', () => {
    const places = [
      ...said,
      ...people.map((one) => one.everything()),
      ...receiver.log,
      ...wire.passed.map(({ body, path: asked }) => body + asked),
    ]

    expect(secrets).toHaveLength(3)
    expect(said.length).toBeGreaterThan(40)
    for (const secret of secrets) expect(places.filter((text) => text.includes(secret.split('_')[2] ?? ''))).toEqual([])
  })
})
