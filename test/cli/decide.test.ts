import { readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import type { Report } from '../../src/report/schema.ts'
import { changedParts } from '../hosts/xlsx/patch/parts.ts'
import { sampleBytes } from '../review/decided.ts'
import { type Done, run, systemError } from './a-world.ts'

const files = { 'plan.xlsx': sampleBytes }
const common = ['--by', 'Rapporteur (M. A.)', '--meeting', '2026-03-12']

async function decide(words: readonly string[], given: Parameters<typeof run>[1] = {}): Promise<Done> {
  return run(['decide', 'plan.xlsx', ...words, '--lang', 'en'], { files, today: '2026-05-01', ...given })
}

async function reportOf(bytes: Uint8Array | undefined): Promise<Report> {
  const { out } = await run(['check', 'plan.xlsx', '--format', 'json', '--lang', 'en'], {
    files: { 'plan.xlsx': bytes ?? '' },
    today: '2026-05-01',
  })

  return JSON.parse(out)
}

const renamed = 'PO-24-25-CDAI-99'

/** Where the first project is called by its code, in all matrices. */
function codeCells(bytes: Uint8Array) {
  return readXlsx(bytes)
    .sheets.filter(({ ours }) => !ours)
    .flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value }]) =>
          String(value).replace(/\s+/g, '') === 'PO-24-25-CDAI-01' ? [{ sheet: name, row, column }] : [],
        ),
      ),
    )
}

const toMend = ['--status', 'to-mend', ...common, '--out', 'decided.xlsx']

describe('infitah decide', () => {
  it('records ten decisions, that check then shows', async () => {
    const { findings } = await reportOf(sampleBytes)
    const ten = findings.slice(0, 10)
    const named = (isWanted: (finding: (typeof ten)[number]) => boolean) =>
      ten.filter(isWanted).flatMap(({ code, cells, fingerprint }, index) => {
        return ['--finding', index % 2 === 0 ? fingerprint : `${code}@${cells[0]}`]
      })
    const first = await decide([
      ...named(({ severity }) => severity === 'error'),
      ...['--status', 'to-mend', '--who', 'Budget', '--until', '2026-06-01', ...common, '--out', 'decided.xlsx'],
    ])
    const second = await decide(
      [
        ...named(({ severity }) => severity !== 'error'),
        ...['--status', 'accepted', '--reason', 'as the council decided', ...common, '--in-place'],
      ],
      { files: { 'plan.xlsx': first.bytes.get('decided.xlsx') ?? '' } },
    )
    const after = await reportOf(second.bytes.get('plan.xlsx'))

    expect([first.err, second.err]).toEqual(['', ''])
    expect(after.findings.slice(0, 10).map(({ decision }) => decision)).toEqual(
      ten.map(({ severity }) =>
        expect.objectContaining(
          severity === 'error'
            ? { status: 'to-mend', who: 'Budget', until: '2026-06-01', at: '2026-03-12', stale: false }
            : { status: 'accepted', reason: 'as the council decided', by: common[1], stale: false },
        ),
      ),
    )
    expect(after.review?.remarks).toEqual([])
  })

  it('changes the parts of its sheet alone, and then only those that say how long it is', async () => {
    const first = await decide(['--finding', 'S02@E81', ...toMend])
    const bytes = first.bytes.get('decided.xlsx') ?? sampleBytes
    const again = await decide(['--finding', 'I07@K34', ...toMend], { files: { 'plan.xlsx': bytes } })

    expect(changedParts(sampleBytes, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet6.xml.rels',
      'xl/worksheets/sheet6.xml',
    ])
    expect(changedParts(bytes, again.bytes.get('decided.xlsx') ?? bytes)).toEqual([
      'xl/tables/table1.xml',
      'xl/worksheets/sheet6.xml',
    ])
  })

  it('records a meeting with who was there', async () => {
    const { out, bytes } = await decide([
      ...['--place', 'Town hall', '--present', 'Chair (A. B.)', '--present', 'Civil society', ...common],
      ...['--out', 'decided.xlsx'],
    ])

    expect(out).toContain('1 row recorded')
    expect((await reportOf(bytes.get('decided.xlsx'))).review?.meetings).toEqual([
      { day: '2026-03-12', place: 'Town hall', present: ['Chair (A. B.)', 'Civil society'], by: common[1] },
    ])
  })

  it('says what it recorded now, not what was recorded before', async () => {
    const first = await decide(['--finding', 'S02@E81', ...toMend])
    const second = await decide(
      ['--finding', 'A05@D98', '--status', 'to-mend', ...common, '--place', 'Town hall', '--in-place'],
      { files: { 'plan.xlsx': first.bytes.get('decided.xlsx') ?? '' } },
    )

    expect(second.err).toBe('')
    expect(second.out).toContain('A05')
    expect(second.out).not.toContain('S02')
  })

  it('shows the agenda: what is open, late, decided, mended; meetings; what is to know of the record', async () => {
    const before = await decide([])
    const late = await decide([
      ...['--finding', 'I01@H69', '--finding', 'C02@A70', '--status', 'deferred', '--to-meeting', '2026-04-01'],
      ...['--place', 'Town hall', ...common, '--out', 'decided.xlsx'],
    ])
    const { out } = await decide([], { files: { 'plan.xlsx': late.bytes.get('decided.xlsx') ?? '' } })

    expect(before.out).toContain('0 findings decided on, of 9')
    expect(before.out).toContain('infitah decide plan.xlsx --finding B01@')
    expect(out).toContain('To take up again, as the day has passed or the meeting has come (2)')
    expect(out).toContain('To decide on (7)')
    expect(out).toContain('Deferred to the meeting of 1 April 2026')
    expect(out).toContain('12 March 2026 Town hall')
    expect(out).toMatch(/I01 .*\[[0-9a-f]{8}\]/)
  })

  it('withholds a project whatever is found in it, under the code that it has by then, until that is lifted', async () => {
    const project = ['--project', 'po-24-25-cdai-01', ...common]
    const held = await decide([...project, '--status', 'withheld', '--reason', 'under audit', '--out', 'held.xlsx'])
    const heldBytes = held.bytes.get('held.xlsx') ?? new Uint8Array()
    const recoded = patchXlsx(heldBytes, { cells: codeCells(heldBytes).map((at) => ({ ...at, value: renamed })) })
    const said = async (command: 'check' | 'export', bytes: Uint8Array) =>
      (await run([command, 'plan.xlsx', '--lang', 'en'], { files: { 'plan.xlsx': bytes }, today: '2026-05-01' })).out

    expect(held.err).toBe('')
    expect(await said('check', heldBytes)).toMatch(
      /Projects withheld by the committee \(1\)\n +PO-24-25-CDAI-01 [\s\S]+project withheld \(“Rapporteur/,
    )
    expect(await said('export', sampleBytes)).not.toContain('under audit')
    for (const bytes of [heldBytes, recoded]) expect(await said('export', bytes)).toContain('“under audit”')
    expect(await said('check', recoded)).toMatch(/withheld by the committee \(1\)\n +PO-24-25-CDAI-99 /)

    const given = { files: { 'plan.xlsx': heldBytes } }
    const lifted = await decide([...project, '--status', 'accepted', '--reason', 'audited', '--out', 'l.xlsx'], given)
    const liftedBytes = lifted.bytes.get('l.xlsx') ?? new Uint8Array()
    expect(lifted.err).toBe('')
    expect(await said('check', liftedBytes)).not.toContain('withheld by the committee')
    expect(await said('export', liftedBytes)).not.toContain('under audit')
  })

  it.each([
    ['a code that no project has', ['--project', 'PO-1', '--status', 'withheld', '--reason', 'x'], 'PO-24-25-CDAI-01'],
    ['what is decided on findings alone', ['--project', 'PO-24-25-CDAI-01', '--status', 'to-mend'], '--project'],
    ['lifting nothing', ['--project', 'PO-24-25-CDAI-01', '--status', 'accepted', '--reason', 'x'], 'nothing to lift'],
    ['no reason', ['--project', 'PO-24-25-CDAI-01', '--status', 'withheld'], '--reason'],
    ['no status', ['--project', 'PO-24-25-CDAI-01'], '--status'],
  ])('refuses of a project: %s', async (_, words, why) => {
    const { code, err, bytes } = await decide([...words, ...common, '--out', 'decided.xlsx'])

    expect({ code, bytes }).toEqual({ code: 2, bytes: new Map() })
    expect(err).toMatch(/^infitah: [^\n]+\n$/)
    expect(err).toContain(why)
  })

  it('keeps the old workbook where it writes in its place', async () => {
    const { out, bytes } = await decide(['--finding', 'S02@E81', '--status', 'to-mend', ...common, '--in-place'])

    expect([...bytes.keys()]).toEqual(['plan.xlsx.bak', 'plan.xlsx'])
    expect(bytes.get('plan.xlsx.bak')).toEqual(sampleBytes)
    expect(out).toContain('The old workbook is kept in: plan.xlsx.bak')
  })

  it('keeps one workbook for all that it records in it, and another once the plan is changed', async () => {
    const given: Record<string, Uint8Array> = { 'plan.xlsx': sampleBytes }
    const inPlace = async (argv: readonly string[]) => {
      const { code, out, bytes } = await run([...argv, '--lang', 'en', '--in-place'], { files: given })
      Object.assign(given, Object.fromEntries(bytes))
      expect(code).toBe(0)
      return out
    }
    const decideOn = (finding: string) =>
      inPlace(['decide', 'plan.xlsx', '--finding', finding, '--status', 'to-mend', ...common])
    await decideOn('S02@E81')
    await inPlace(['adopt', 'plan.xlsx', '--on', '2024-02-07'])
    const told = await decideOn('A05@D98')

    expect(Object.keys(given)).toEqual(['plan.xlsx', 'plan.xlsx.bak'])
    expect(given['plan.xlsx.bak']).toEqual(sampleBytes)
    expect(told).toContain('The old workbook is kept in: plan.xlsx.bak')

    const decided = given['plan.xlsx']
    await inPlace(['fix', 'plan.xlsx'])
    const mended = given['plan.xlsx']
    await decideOn('I01@H69')
    await decideOn('C02@A70')

    expect(Object.keys(given)).toEqual(['plan.xlsx', 'plan.xlsx.bak', 'plan.xlsx.2.bak', 'plan.xlsx.3.bak'])
    expect([given['plan.xlsx.2.bak'], given['plan.xlsx.3.bak']]).toEqual([decided, mended])
  })

  it.each([
    [
      'accepting an error',
      ['--finding', 'I01@H69', '--status', 'accepted', '--reason', 'x', ...common, '--in-place'],
      'I01@H69: this finding must be mended',
    ],
    [
      'no reason',
      ['--finding', 'S02@E81', '--status', 'accepted', ...common, '--in-place'],
      '--status accepted needs --reason',
    ],
    [
      'a blank reason',
      ['--finding', 'S02@E81', '--status', 'accepted', '--reason', ' ', ...common, '--in-place'],
      '--status accepted needs --reason',
    ],
    ['no such finding', ['--finding', 'S02@A1', ...toMend], 'no finding is “S02@A1”'],
    ['a short fingerprint', ['--finding', 'abc', ...toMend], 'no finding is “abc”'],
    [
      'several findings',
      [
        '--finding',
        'B01@F16',
        '--finding',
        'B01@F10',
        '--finding',
        'C02@A70',
        '--status',
        'deferred',
        ...common,
        '--in-place',
      ],
      '--status deferred needs --to-meeting',
    ],
    ['no status', ['--finding', 'S02@E81', ...common, '--in-place'], '--finding needs --status'],
    [
      'nobody',
      ['--finding', 'S02@E81', '--status', 'to-mend', '--meeting', '2026-03-12', '--in-place'],
      '--finding needs --by',
    ],
    [
      'no meeting',
      ['--finding', 'S02@E81', '--status', 'to-mend', '--by', 'x', '--in-place'],
      '--finding needs --meeting',
    ],
    ['no finding', ['--status', 'to-mend', ...common, '--in-place'], '--status needs --finding'],
    [
      'a day for what has none',
      [
        '--finding',
        'S02@E81',
        '--status',
        'accepted',
        '--reason',
        'x',
        '--until',
        '2026-06-01',
        ...common,
        '--in-place',
      ],
      '--until does not go with the status accepted',
    ],
    [
      'a wrong day',
      ['--finding', 'S02@E81', '--status', 'to-mend', '--by', 'x', '--meeting', '31/02/2026'],
      'is not a date for --meeting',
    ],
    [
      'a meeting to defer to that was before',
      ['--finding', 'S02@E81', '--status', 'deferred', '--to-meeting', '2026-03-12', ...common, '--in-place'],
      '--to-meeting 2026-03-12 must come after the meeting of 12 March 2026',
    ],
    [
      'a day before the meeting',
      ['--finding', 'S02@E81', ...toMend, '--until', '2026-03-11'],
      '--until 2026-03-11 must come after the meeting of 12 March 2026',
    ],
    [
      'a wrong status',
      ['--finding', 'S02@E81', '--status', 'refused'],
      'It takes: to-mend, accepted, deferred, withheld',
    ],
    ['no place to write', ['--finding', 'S02@E81', '--status', 'to-mend', ...common], 'where should the workbook'],
    ['two places to write', ['--finding', 'S02@E81', ...toMend, '--in-place'], 'exclude each other'],
    [
      'the workbook itself',
      ['--finding', 'S02@E81', '--status', 'to-mend', ...common, '--out', 'plan.xlsx'],
      'this is the workbook itself',
    ],
    [
      'withholding where there is no project',
      ['--finding', 'V06@G5', '--status', 'withheld', '--reason', 'x', ...common, '--in-place'],
      'V06@G5: this finding is about no project',
    ],
  ])('refuses %s in one line, and writes nothing', async (_, words, sentence) => {
    const { code, out, err, bytes } = await decide(words)

    expect({ code, out, written: [...bytes.keys()] }).toEqual({ code: 2, out: '', written: [] })
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('refuses a workbook that cannot be written into, though it shows its agenda', async () => {
    const xls = new Uint8Array(write(utils.book_new(utils.aoa_to_sheet([['x']])), { type: 'array', bookType: 'biff8' }))
    const { code, err } = await decide(['--finding', 'S02@E81', ...toMend], { files: { 'plan.xlsx': xls } })

    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('xlsx') })
  })

  it('leaves the old file whole where the disk is full', async () => {
    const { code, err, bytes } = await decide(
      ['--finding', 'S02@E81', '--status', 'to-mend', ...common, '--in-place'],
      {
        writing: systemError('ENOSPC'),
      },
    )

    expect({ code, written: [...bytes.keys()] }).toEqual({ code: 2, written: [] })
    expect(err).toContain('room')
  })
})

describe('what is accepted', () => {
  const failing = (bytes: Uint8Array, level: string) =>
    run(['check', 'plan.xlsx', '--fail-on', level], { files: { 'plan.xlsx': bytes }, today: '2026-05-01' })

  /** The sample with its errors mended, so that what the committee decides on is left. */
  const mended = async () => {
    const files = { 'plan.xlsx': readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx') }
    const { bytes } = await run(['fix', 'plan.xlsx', '--rule', 'I01,C02', '--out', 'mended.xlsx'], { files })

    return bytes.get('mended.xlsx') ?? sampleBytes
  }
  /** The day on which an activity begins and ends is another. */
  const changed = (bytes: Uint8Array) =>
    patchXlsx(bytes, {
      cells: [4, 5].map((column) => ({ sheet: '3-التتبع والتقييم', row: 80, column, value: 45_657 })),
    })

  it('fails nothing any more, and everything again once its facts change', async () => {
    const warningsAlone = await mended()
    const { findings } = await reportOf(warningsAlone)
    const { bytes } = await decide(
      [
        ...findings
          .filter(({ severity }) => severity === 'warning')
          .flatMap(({ fingerprint }) => ['--finding', fingerprint]),
        ...['--status', 'accepted', '--reason', 'x', ...common, '--out', 'decided.xlsx'],
      ],
      { files: { 'plan.xlsx': warningsAlone } },
    )
    const decided = bytes.get('decided.xlsx') ?? warningsAlone

    expect((await failing(warningsAlone, 'warning')).code).toBe(1)
    expect((await failing(decided, 'warning')).code).toBe(0)
    expect((await failing(changed(decided), 'warning')).code).toBe(1)
  })
})

describe('copies that two people decided in', () => {
  it('are merged by their rows: nothing is lost, and the record is whole', async () => {
    const recorded = async (bytes: Uint8Array, finding: string) => {
      const { bytes: all } = await decide(['--finding', finding, ...toMend], { files: { 'plan.xlsx': bytes } })
      return all.get('decided.xlsx') ?? bytes
    }
    const base = await recorded(sampleBytes, 'I01@H69')
    const copies = { 'a.xlsx': await recorded(base, 'C02@A70'), 'b.xlsx': await recorded(base, 'S02@E81') }
    const { out, bytes } = await run(['merge', 'plan.xlsx', 'a.xlsx', 'b.xlsx', '--out', 'm.xlsx', '--lang', 'en'], {
      files: { 'plan.xlsx': base, ...copies },
    })
    const { findings, review } = await reportOf(bytes.get('m.xlsx'))

    expect(out).toContain('2 rows of decisions or meetings are taken from the copies.')
    expect(findings.filter(({ decision }) => decision !== null).map(({ code }) => code)).toEqual(['I01', 'C02', 'S02'])
    expect(review?.remarks).toEqual([])
  })
})
