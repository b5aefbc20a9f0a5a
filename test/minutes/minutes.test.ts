import { check } from '../../src/check.ts'
import type { Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { type Block, contentText, type Minutes, minutesHtml, minutesOf } from '../../src/minutes/index.ts'
import type { Report } from '../../src/report/schema.ts'
import { columns } from '../../src/review/index.ts'
import { aDecision, recording, sample, withRecordRows } from '../review/decided.ts'

const { fr } = languages
const meeting = '2026-03-12'
const record = {
  day: meeting,
  place: 'Salle des séances',
  present: ['Présidente (Amina)', 'Rapporteur (Ali)'],
  by: 'Rapporteur',
}

function reportOf(workbook: Workbook, asOf = meeting): Report {
  return check(workbook, { asOf, language: fr, file: 'plan.xlsx' })
}

/** A weight and its error, an accepted warning, and one that was put off. */
const decided = recording(sample, ({ report }) => {
  const of = (code: string) => report.findings.find((finding) => finding.code === code)?.fingerprint ?? ''

  return {
    meetings: [record],
    decisions: [
      { fingerprint: of('I01'), decision: aDecision({ who: 'Service numérique', until: '2026-04-30' }) },
      { fingerprint: of('S02'), decision: aDecision({ status: 'accepted', reason: 'Un seul jour' }) },
      { fingerprint: of('I07'), decision: aDecision({ status: 'deferred', until: '2026-05-20' }) },
    ],
  }
})

function minutesAt(day: string, report: Report): Minutes {
  return minutesOf({ report, meeting: day, since: null }, fr)
}

/** Words of a block and of what is in it, line by line. */
function words(block: Block): readonly string[] {
  if (block.kind === 'table')
    return block.rows.map(({ cells }) => cells.map((cell) => contentText(cell, fr.say)).join(' | '))
  if (block.kind === 'bars') return block.bars.map(({ label, value }) => `${label} | ${contentText(value, fr.say)}`)
  if (block.kind === 'list') return block.lines.map(({ text }) => text)

  return block.kind === 'signing' ? block.signers : [block.text]
}

/** What stands under a heading, up to the next section. */
function under(minutes: Minutes, heading: string): readonly string[] {
  const start = minutes.blocks.findIndex((block) => block.kind === 'section' && block.text === heading)
  const rest = minutes.blocks.slice(start + 1)
  const end = rest.findIndex(({ kind }) => kind === 'section')

  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap(words)
    .map(bare)
}

function bare(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ')
}

/** A weight of the project whose weights do not sum to 100 becomes another. */
function withWeight(workbook: Workbook, value: number): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const row = sheet.rows.get(68)
      if (!sheet.name.startsWith('3') || row === undefined) return sheet

      const cell = { ...row.get(7), value }
      return { ...sheet, rows: new Map([...sheet.rows, [68, new Map([...row, [7, cell]])]]) }
    }),
  }
}

const { sections } = fr.interface.minutes

describe('the minutes of a recorded meeting', () => {
  const minutes = minutesAt(meeting, reportOf(decided))

  it('name the collectivity, the day, the place and who was there', () => {
    expect(minutes.authorities.map(bare)).toEqual([
      'Royaume du Maroc',
      "Ministère de l'Intérieur",
      'Région سوس ماسة',
      'جماعة أيت ملول',
    ])
    expect(bare(minutes.subtitle)).toBe('Période 2024-2025 – Séance du 12 mars 2026')
    const [opening] = minutes.blocks
    expect(opening === undefined ? '' : words(opening).join()).toContain('Salle des séances')
    expect(under(minutes, sections.attendance)).toEqual([
      '1 | Présidente (Amina) | ',
      '2 | Rapporteur (Ali) | ',
      '3 |  | ',
      '4 |  | ',
      expect.stringMatching(/^Excusés : …/),
    ])
  })

  it('count what was found and what became of it', () => {
    const [errors = '', warnings = '', , total = ''] = under(minutes, sections.summary)
    const count = reportOf(decided).findings.length

    expect(errors).toMatch(/^À corriger \| \d+ \| 1 \| 1 \| 0 \| \d+$/)
    expect(warnings).toMatch(/^À trancher \| \d+ \| 2 \| 2 \| 0 \| \d+$/)
    expect(total).toBe(`Total | ${count} | 3 | 3 | 0 | ${count - 3}`)
  })

  it('give each finding its code, cells and decision, or a line to write one on', () => {
    const lines = under(minutes, sections.decisions)
    const of = (code: string) => lines.find((line) => line.startsWith(`${code}\n`)) ?? ''

    expect(of('I01')).toMatch(
      /H69.* \| À corriger\nChargé de l'exécution : Service numérique\nÉchéance : 30 avril 2026$/,
    )
    expect(of('S02')).toMatch(/ \| Accepté\nMotif : Un seul jour$/)
    expect(of('I07')).toMatch(/ \| Reporté\nÀ la séance du : 20 mai 2026$/)
    expect(of('A05')).toMatch(/ \| Décision : …+\nMotif : …+$/)
    expect(lines.filter((line) => line.includes('\n'))).toHaveLength(reportOf(decided).findings.length)
  })

  it('tell what is still open: not what is accepted', () => {
    const open = under(minutes, sections.open)

    expect(open.find((line) => line.startsWith('I01'))).toMatch(
      /Correction avant le 30 avril 2026 par : Service numérique$/,
    )
    expect(open.find((line) => line.startsWith('I07'))).toMatch(/Examen à la séance du 20 mai 2026$/)
    expect(open.find((line) => line.startsWith('A05'))).toMatch(/Décision à prendre$/)
    expect(open.filter((line) => line.startsWith('S02'))).toEqual([])
  })

  it('hold amounts as amounts, whose sum is the plan', () => {
    const credits = minutes.blocks.find((block) => block.kind === 'table' && block.rows.at(-1)?.cells.length === 5)
    const cells = credits?.kind === 'table' ? credits.rows.map((row) => row.cells.at(-1)) : []
    const centimes = cells.map((cell) => (typeof cell === 'object' && 'amount' in cell ? Number(cell.amount) * 100 : 0))

    expect(centimes.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(centimes.at(-1))
    expect(centimes).toHaveLength(12)
  })
})

describe('the minutes of the next meeting', () => {
  const next = '2026-05-20'

  it('show a decision whose facts have changed, with then and now', () => {
    const minutes = minutesAt(next, reportOf(withWeight(decided, 0.02), next))
    const open = under(minutes, sections.open)

    expect(open.find((line) => line.startsWith('I01\n'))).toMatch(
      /À corriger \(décision du 12 mars 2026\) \| .*101 %.* \| .*102 %/,
    )
    expect(under(minutes, sections.decisions).find((line) => line.startsWith('I01\n'))).toMatch(
      /Les données ont changé depuis cette décision\.\nÉchéance dépassée\.\nDécision : …/,
    )
  })

  it('ask again for what was put off until now', () => {
    const minutes = minutesAt(next, reportOf(decided, next))

    expect(under(minutes, sections.decisions).find((line) => line.startsWith('I07\n'))).toMatch(
      /Reporté \(décision du 12 mars 2026\)\n.*\nLa séance de report est arrivée\.\nDécision : …/,
    )
  })

  it('tell what was mended since', () => {
    const minutes = minutesAt(next, reportOf(withWeight(decided, 0), next))
    const mended = minutesAt(next, reportOf(withWeight(decided, 0.01), next))

    expect(under(mended, sections.changes)).toEqual([
      "Depuis la séance du 12 mars 2026, aucun constat déjà tranché n'a été corrigé.",
    ])
    expect(under(minutes, sections.changes)).toEqual([
      'Depuis la séance du 12 mars 2026, 1 constat déjà tranché a été corrigé :',
      expect.stringMatching(/^I01 \| PO-24-25-ENOVSP-04 \| .* \| À corriger \(décision du 12 mars 2026\)$/),
    ])
  })

  it('leave the minutes of the meeting before as they were', () => {
    const again = recording(decided, ({ report }) => ({
      decisions: [
        {
          fingerprint: report.findings.find(({ code }) => code === 'I07')?.fingerprint ?? '',
          decision: aDecision({ meeting: next, status: 'accepted', reason: 'Plus tard' }),
        },
        {
          fingerprint: report.findings.find(({ code }) => code === 'A05')?.fingerprint ?? '',
          decision: aDecision({ meeting: next, status: 'accepted', reason: 'Plus tard' }),
        },
      ],
    }))

    expect(minutesAt(meeting, reportOf(again))).toEqual(minutesAt(meeting, reportOf(decided)))
    expect(under(minutesAt(next, reportOf(again, next)), sections.decisions).join()).toContain('Plus tard')
  })
})

describe('minutes', () => {
  it('name the projects that are withheld as a whole, until a later meeting lifts that', () => {
    const project = reportOf(sample).totals.projects[1]?.code ?? ''
    const held = recording(sample, () => ({
      decisions: [{ project, decision: aDecision({ status: 'withheld', reason: 'audit en cours' }) }],
    }))
    const lifted = recording(held, () => ({
      decisions: [{ project, decision: aDecision({ status: 'accepted', reason: 'ok', meeting: '2026-04-20' }) }],
    }))
    const said = (day: string) => minutesAt(day, reportOf(lifted)).blocks.flatMap(words).join('\n')

    expect(said(meeting)).toContain('audit en cours')
    expect(said(meeting)).toContain(fr.interface.review.withheld)
    expect(said('2026-04-20')).not.toContain(fr.interface.review.withheld)
  })

  it('say of a row typed by hand that nobody knows what was found then', () => {
    const row = (values: Partial<Record<(typeof columns)[number], string>>) =>
      new Map(
        columns.flatMap((name, at) => (values[name] === undefined ? [] : [[at, { value: values[name] }] as const])),
      )
    const typed = row({ code: 'S02', meeting, status: 'Accepté', reason: 'vu', by: 'x' })
    const by = withRecordRows(
      recording(sample, () => ({ meetings: [record] })),
      (rows) => [...rows, typed],
    )

    expect(minutesAt(meeting, reportOf(by)).blocks.flatMap(words).join('\n')).toContain(fr.interface.review.byHand)
  })

  it('leave lines to sign where the record knows of no meeting', () => {
    const minutes = minutesAt(meeting, reportOf(sample))

    expect(under(minutes, sections.attendance).filter((line) => / \| {2}\| $/.test(line))).toHaveLength(8)
    expect(minutes.blocks.some((block) => block.kind === 'section' && block.text === sections.changes)).toBe(false)
  })

  it('say what is remarked of the record', () => {
    const report = reportOf(decided)
    const review = report.review === null ? null : { ...report.review, remarks: [remark] }

    expect(under(minutesAt(meeting, { ...report, review }), sections.record)[0]).toBe('A6 – ligne modifiée')
  })

  it('tell what changed since an older workbook, line under line', () => {
    const since = { file: 'old.xlsx', changes: [{ text: 'Projets', under: [{ text: 'un projet' }] }] }
    const minutes = minutesOf({ report: reportOf(sample), meeting, since }, fr)

    expect(minutes.blocks).toContainEqual({ kind: 'list', lines: since.changes })
  })

  it('are signed by the president of what the collectivity is', () => {
    const report = reportOf(sample)
    const signers = (kind: Report['plan']['kind']) =>
      minutesAt(meeting, { ...report, plan: { ...report.plan, kind } }).blocks.at(-1)

    expect(signers('region')).toMatchObject({
      signers: [expect.anything(), expect.anything(), expect.stringContaining('régional')],
    })
    expect(signers(null)).toMatchObject({
      signers: [expect.anything(), expect.anything(), expect.stringContaining('communal')],
    })
  })
})

const remark = { kind: 'edited', sheet: 'x', cell: 'A6', message: 'ligne modifiée' } as const

describe('minutes as a page', () => {
  it('hold every word that is said, and let none out of its place', () => {
    const report = reportOf(sample)
    const named = { ...report, plan: { ...report.plan, collectivity: "</style><script>'x'" } }
    const page = minutesHtml(minutesAt(meeting, named), fr)

    expect(page).not.toMatch(/<script|<\/style><s|style=/)
    expect(page.match(/<h2>/g)).toHaveLength(7)
    expect(page).toMatch(/style-src (&#39;|')sha256-/)
    expect(page).not.toMatch(/[\u2066-\u2069].*<\/t[dh]>/)
  })

  it('reads from the right in Arabic', () => {
    const arabic = check(sample, { asOf: meeting, language: languages.ar, file: 'plan.xlsx' })
    const page = minutesHtml(minutesOf({ report: arabic, meeting, since: null }, languages.ar), languages.ar)

    expect(page).toContain('<html lang="ar" dir="rtl"')
    expect(page).toContain('محضر اجتماع لجنة تتبع تنفيذ خطة الانفتاح')
  })
})
