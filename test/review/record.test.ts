import { recordRows } from '../../src/decide.ts'
import { withheldProjects } from '../../src/formats/index.ts'
import type { Cell, Row, Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { reviewed } from '../../src/report/review.ts'
import { readRecord } from '../../src/review/index.ts'
import { columns, headings } from '../../src/review/layout.ts'
import { day, madeSheet } from '../made/workbook.ts'
import {
  aDecision,
  checked,
  decided,
  decisionsOn,
  headingRow,
  recordIn,
  recording,
  sample,
  withRecordRows,
  withRows,
} from './decided.ts'

const meeting = {
  day: '2026-03-12',
  place: 'مقر الجماعة',
  present: ['رئيس اللجنة', 'المجتمع المدني (ع. ب.)'],
  by: 'المقرر',
}
const ten = recording(sample, (examined) => ({ meetings: [meeting], decisions: decisionsOn(examined) }))
const whole = checked(ten)

/** What is found of the plan stays as it is while only the record changes. */
function reviewOf(workbook: Workbook) {
  const findings = whole.report.findings.map((finding) => ({ ...finding, decision: null }))
  const { review } = reviewed({ findings, projects: [] }, readRecord(workbook), '2026-05-01', languages.fr)
  if (review === null) throw new Error('the workbook has no record')

  return review
}

/** A weight of the project whose weights do not sum to 100 becomes another. */
function withWeight(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const row = sheet.rows.get(68)
      if (!sheet.name.startsWith('3') || row === undefined) return sheet

      return { ...sheet, rows: new Map([...sheet.rows, [68, new Map([...row, [7, { ...row.get(7), value: 0.02 }]])]]) }
    }),
  }
}

function withCell(row: Row, column: (typeof columns)[number], value: Cell['value']): Row {
  return new Map([...row, [columns.indexOf(column), { value }]])
}

describe('the record', () => {
  it('gives back ten decisions with their reasons, and the meeting', () => {
    expect(decided(whole)).toEqual(
      decisionsOn(checked(sample)).map(({ fingerprint, decision: { status, reason } }) => ({
        fingerprint,
        status,
        reason,
        stale: false,
      })),
    )
    expect(decided(whole)).toHaveLength(10)
    expect(whole.report.review).toMatchObject({ meetings: [meeting], remarks: [] })
    expect(whole.report.review?.decisions.map(({ standing, byHand }) => [standing, byHand])).toEqual(
      Array.from({ length: 10 }, () => ['holds', false]),
    )
  })

  it('is no part of the plan, and no rule looks at it', () => {
    const bare = (examined: typeof whole) => examined.report.findings.map((finding) => ({ ...finding, decision: null }))

    expect(bare(whole)).toEqual(bare(checked(sample)))
    expect(whole.report.totals).toEqual(checked(sample).report.totals)
  })

  it('is known by its headings where a program lost its name', () => {
    const nameless = { ...ten, sheets: ten.sheets.map((sheet) => ({ ...sheet, ours: false })) }

    expect(checked(nameless).report).toEqual(whole.report)
  })

  it.each(['ar', 'fr', 'en'] as const)('is kept in the language that it was begun in, and read in all (%s)', (code) => {
    const begun = recording(sample, (examined) => ({ decisions: decisionsOn(examined, 3) }), code)
    const more = recording(begun, (examined) => ({ decisions: decisionsOn(examined).slice(3) }), 'fr')

    expect(decided(checked(more))).toEqual(decided(whole))
    expect(recordIn(begun).rows.get(headingRow)?.get(5)?.value).toBe(headings[code].status)
    const words = [...recordIn(more).rows].filter(([row]) => row > headingRow).map(([, row]) => row.get(5)?.value)
    expect(new Set(words).size).toBe(2)
  })

  it('lets the later row decide, and keeps the earlier', () => {
    const [first] = decisionsOn(whole)
    const again = recording(ten, () => ({
      decisions: [
        { fingerprint: first?.fingerprint ?? '', decision: aDecision({ status: 'deferred', until: '2026-04-30' }) },
      ],
    }))
    const { report } = checked(again)

    expect(report.findings[0]?.decision).toMatchObject({ status: 'deferred', until: '2026-04-30', late: true })
    expect(report.review?.decisions.map(({ standing }) => standing)).toEqual([
      'replaced',
      ...Array.from({ length: 10 }, () => 'holds'),
    ])
    expect(report.review?.remarks).toEqual([])
  })

  it('stands where a person has a sheet of its name', () => {
    const own = { ...sample, sheets: [...sample.sheets, madeSheet('Décisions du comité', [['notes']])] }
    const rows = recordRows(checked(own), { meetings: [meeting] }, languages.fr)

    expect(rows).toMatchObject({ sheet: 'Décisions du comité 2', made: { name: 'Décisions du comité 2' } })
  })

  it('takes no fingerprint that no finding has', () => {
    const decisions = [{ fingerprint: 'f'.repeat(20), decision: aDecision() }]

    expect(() => recordRows(checked(sample), { decisions }, languages.fr)).toThrow(RangeError)
  })
})

describe('two who record at the same time', () => {
  const base = recording(sample, (examined) => ({ meetings: [meeting], decisions: decisionsOn(examined, 2) }))
  const all = decisionsOn(checked(base))
  const rowsOf = (from: number, to: number) =>
    recordRows(checked(base), { decisions: all.slice(from, to) }, languages.fr)
  const merged = withRows(withRows(base, rowsOf(2, 5)), rowsOf(5, 10))

  it('lose nothing', () => {
    expect(decided(checked(merged))).toEqual(decided(whole))
    expect(reviewOf(merged).remarks).toEqual([])
  })

  it('are followed by one who saw both', () => {
    const next = recording(merged, () => ({ decisions: all.slice(0, 1) }))

    expect(reviewOf(next).remarks).toEqual([])
    expect(readRecord(next).rows.at(-1)?.values.seen.split('\n')).toHaveLength(2)
  })

  it.each([
    ['backwards', (rows: readonly Row[]) => [...rows].reverse()],
    [
      'by reason',
      (rows: readonly Row[]) => [...rows].sort((a, b) => (String(a.get(6)?.value) < String(b.get(6)?.value) ? 1 : -1)),
    ],
  ])('may sort the table %s', (_, sort) => {
    const sorted = withRecordRows(merged, sort)

    expect(reviewOf(sorted).decisions.every(({ standing }) => standing === 'holds')).toBe(true)
    expect(reviewOf(sorted).remarks).toEqual([])
    expect(readRecord(sorted).rows.map(({ id }) => id)).toEqual(readRecord(merged).rows.map(({ id }) => id))
  })
})

describe('a row that is gone or edited', () => {
  const rows = readRecord(ten).rows
  const below = [...recordIn(ten).rows].filter(([row]) => row > headingRow)

  it.each(rows.map(({ values }, index) => [index, values.code || 'meeting'] as const))(
    'is noticed and named: row %i, %s',
    (index) => {
      const values = rows[index]?.values
      const without = withRecordRows(ten, (all) => all.filter((_, each) => each !== index))
      const [remark, ...more] = reviewOf(without).remarks

      expect(remark).toMatchObject({
        kind: 'missing',
        cell: null,
        message: expect.stringContaining('séance du 12\u00a0mars\u00a02026'),
      })
      expect(remark?.message).toContain(values?.code ?? '')
      expect(more).toEqual([])
    },
  )

  it.each(columns.filter((column) => column !== 'digest' && column !== 'seen'))(
    'is noticed where its %s is typed over',
    (column) => {
      const edited = withRecordRows(ten, (all) =>
        all.map((row, index) => (index === 4 ? withCell(row, column, 'autre') : row)),
      )
      const { remarks } = reviewOf(edited)

      expect(remarks[0]).toMatchObject({
        kind: 'edited',
        cell: 'A9',
        message: expect.stringContaining(rows[4]?.values.code ?? ''),
      })
    },
  )

  it('is not found where only spaces and line breaks differ', () => {
    const retyped = withRecordRows(ten, (all) =>
      all.map(
        (row) =>
          new Map(
            [...row].map(([column, cell]) => [
              column,
              typeof cell.value === 'string' ? { value: ` ${cell.value.replaceAll('\n', '\r\n')} ` } : cell,
            ]),
          ),
      ),
    )

    expect(reviewOf(retyped).remarks).toEqual([])
    expect(below).toHaveLength(11)
  })

  it('is noticed where all rows are gone', () => {
    const emptied = withRecordRows(ten, () => [])

    expect(reviewOf(emptied)).toMatchObject({ decisions: [], remarks: [{ kind: 'missing' }] })
  })
})

describe('a row typed by hand', () => {
  const typed = (values: Partial<Record<(typeof columns)[number], Cell | string>>): Row =>
    new Map(
      columns.flatMap((column, index) => {
        const value = values[column]
        return value === undefined ? [] : [[index, typeof value === 'string' ? { value } : value] as const]
      }),
    )
  const base = recording(sample, () => ({ meetings: [meeting] }))
  const withTyped = (...rows: readonly Row[]) => withRecordRows(base, (all) => [...all, ...rows])
  const same = checked(base).report.findings.find(({ code }) => code === 'S02')
  const [cell = ''] = same?.cells ?? []
  const arabicDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))

  it.each([
    ['by code and cell', { code: 'S02', cells: cell }],
    ['by code and cell in digits of Arabic', { code: 's٠٢', cells: arabicDigits(cell) }],
    ['by code, sheet and cell', { code: 's02', cells: `${same?.sheet}!$${cell[0]}$${cell.slice(1)}` }],
    ['by rule and project', { code: 'schedule/same-day', project: same?.project ?? '' }],
    ['by its code alone where there is one', { code: 'S02' }],
  ])('finds its finding %s', (_, where) => {
    const row = typed({
      ...where,
      meeting: '12/03/2026',
      status: 'accepté',
      reason: "journée d'étude",
      by: 'Rapporteur',
    })
    const { findings, review } = checked(withTyped(row)).report

    expect(findings.find(({ code }) => code === 'S02')?.decision).toMatchObject({
      status: 'accepted',
      at: '2026-03-12',
      reason: "journée d'étude",
      byHand: true,
      stale: false,
    })
    expect(review?.remarks).toEqual([])
  })

  it('reads days as Excel keeps them, and words of any language', () => {
    const row = typed({ code: 'S02', meeting: day('2026-03-12'), until: day('2026-06-01'), status: 'مؤجلة', by: 'x' })

    expect(checked(withTyped(row)).report.findings.find(({ code }) => code === 'S02')?.decision).toMatchObject({
      status: 'deferred',
      at: '2026-03-12',
      until: '2026-06-01',
    })
  })

  it.each([
    ['unplaced', { code: 'C02', status: 'À corriger' }],
    ['unplaced', { code: 'Z99', status: 'À corriger' }],
    ['unclear', { code: 'S02', status: 'peut-être' }],
    ['unclear', { code: 'S02', reason: 'sans décision' }],
    ['not-allowed', { code: 'I01', status: 'Accepté', reason: 'x' }],
    ['not-allowed', { code: 'S02', status: 'Accepté' }],
  ])('is named where it is %s: %o', (kind, values) => {
    const workbook = withTyped(typed({ meeting: '12/03/2026', by: 'x', ...values }))

    expect(reviewOf(workbook).remarks).toMatchObject([{ kind, sheet: recordIn(base).name, cell: 'A6' }])
    expect(decided(checked(workbook))).toEqual([])
  })

  it('decides over what was recorded before it, and is remembered by what is recorded after it', () => {
    const recorded = recording(base, () => ({
      decisions: [{ fingerprint: same?.fingerprint ?? '', decision: aDecision() }],
    }))
    const row = typed({ code: 'S02', meeting: '12/03/2026', status: 'Accepté', reason: 'x', by: 'y' })
    const by = withRecordRows(recorded, (rows) => [row, ...rows])
    const after = recording(by, () => ({
      decisions: [{ fingerprint: same?.fingerprint ?? '', decision: aDecision({ status: 'withheld', reason: 'z' }) }],
    }))
    const without = withRecordRows(after, (rows) => rows.slice(1))
    const statusOf = (workbook: Workbook) => decided(checked(workbook)).map(({ status }) => status)

    expect([statusOf(recorded), statusOf(by), statusOf(after)]).toEqual([['to-mend'], ['accepted'], ['withheld']])
    expect(reviewOf(without).remarks).toMatchObject([{ kind: 'missing' }])
  })

  it('is remembered beside a thousand others, though not with all that it said', () => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      typed({ code: 'S02', meeting: '12/03/2026', status: 'Accepté', reason: `${index}`, by: 'x' }),
    )
    const after = recording(withTyped(...rows), () => ({
      decisions: [{ fingerprint: same?.fingerprint ?? '', decision: aDecision() }],
    }))
    const longest = [...recordIn(after).rows.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value).length),
    )

    expect(Math.max(...longest)).toBeLessThanOrEqual(32_767)
    expect(checked(after).report.findings.find(({ code }) => code === 'S02')?.decision?.status).toBe('to-mend')
    expect(reviewOf(withRecordRows(after, (all) => all.slice(2))).remarks.length).toBeGreaterThan(0)
  })

  it('is held against the facts that were found when the next row was recorded', () => {
    const row = typed({ code: 'I01', meeting: '12/03/2026', status: 'À corriger', by: 'x' })
    const after = recording(withTyped(row), () => ({
      decisions: [{ fingerprint: same?.fingerprint ?? '', decision: aDecision() }],
    }))
    const staleIn = (workbook: Workbook) =>
      checked(workbook).report.findings.find(({ code }) => code === 'I01')?.decision?.stale

    expect([staleIn(withTyped(row)), staleIn(withWeight(withTyped(row)))]).toEqual([false, false])
    expect([staleIn(after), staleIn(withWeight(after))]).toEqual([false, true])
    const without = withRecordRows(after, (rows) => rows.filter((_, index) => index !== 1))
    expect(reviewOf(without).remarks[0]?.message).not.toContain('facts')
  })

  it('withholds a project by its code, and lifts that again', () => {
    const project = checked(base).report.totals.projects[1]?.code ?? ''
    const held = typed({
      project: ` ${project.toLowerCase()}`,
      meeting: '12/03/2026',
      status: 'موقوف',
      reason: 'تدقيق',
    })
    const lifted = typed({ project, meeting: '20/03/2026', status: 'Accepté', reason: 'contrôlé' })
    const reports = [[held], [held, lifted], [lifted]].map((rows) => checked(withTyped(...rows)).report)

    expect(reports.map(withheldProjects)).toMatchObject([
      [{ project, decision: { status: 'withheld', reason: 'تدقيق', byHand: true } }],
      [],
      [],
    ])
    expect(reports.map(({ review }) => review?.remarks.map(({ kind }) => kind))).toEqual([[], [], ['unplaced']])
  })

  it('may be a copy of a recorded row that was typed over', () => {
    const copied = withRecordRows(ten, (rows) => [
      ...rows,
      withCell(withCell(rows.at(-1) ?? new Map(), 'status', 'Reporté'), 'reason', 'autre'),
    ])
    const { findings, review } = checked(copied).report

    expect(review?.remarks).toEqual([])
    expect(findings[9]?.decision).toMatchObject({ status: 'deferred', reason: 'autre', byHand: true })
  })
})
