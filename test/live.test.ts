import { isDeepStrictEqual } from 'node:util'
import { array, assert as check, constantFrom, integer, oneof, property, record } from 'fast-check'
import { judge } from '../src/check.ts'
import type { Cell, Edit, Workbook } from '../src/grid/index.ts'
import { writeEdit } from '../src/grid/index.ts'
import { liveCheck } from '../src/live.ts'
import { identify, readPlan } from '../src/plan/index.ts'
import { type Finding, placesOf } from '../src/rules/index.ts'
import { edits as staffEdits } from './bench/edits.ts'
import { benchPlan } from './bench/plan.ts'
import { madePlan } from './made/plan-workbook.ts'
import { day, madeSheet, percent } from './made/workbook.ts'

const asOf = '2027-06-30'
const workbook = madePlan({ projects: 4, activities: 3, indicators: 2 })

/** What people and hostile hands type. */
const typed = oneof(
  constantFrom<Cell | null>(
    null,
    { value: 0 },
    { value: 10_000.1 },
    { value: 10_000.11 },
    { value: -5 },
    { value: 12.345 },
    { value: '1 500,00' },
    { value: '1.500' },
    { value: '15O0' },
    { value: { error: '#REF!' } },
    { value: null, formula: 'SUM(A1:A2)' },
    { value: '', formula: 'IF(A1="","",A1)' },
    { value: 'نشاط جديد' },
    { value: 'PR-26-27-AAA-01' },
    { value: 'PR-26-27-BBB-09' },
    { value: 'المجموع' },
    { value: 'تكلفة المشروع 2 حسب البرمجة' },
    { value: 'رمز المشروع' },
    { value: '2025' },
    { value: 5 },
    { value: 0.05 },
    { value: ' ' },
    { value: true },
  ),
  integer({ min: 0, max: 40 }).map(percent),
  constantFrom('2026-01-01', '2026-12-31', '2028-02-01').map(day),
)

/** Edits anywhere in the first rows of a workbook, at least so many. */
function editsOf({ sheets }: Workbook, minLength: number, maxLength: number) {
  const edit = record({
    sheet: integer({ min: 0, max: sheets.length - 1 }),
    row: integer({ min: 0, max: 26 }),
    column: integer({ min: 0, max: 13 }),
    cell: typed,
  })

  return array(edit, { minLength, maxLength, size: 'max' }).map((list) =>
    list.map(({ sheet, row, column, cell }): Edit => {
      return { sheet: sheets[sheet]?.name ?? '', row, column, cells: [[cell]] }
    }),
  )
}

const edits = editsOf(workbook, 1, 12)

/** What rows of headers and titles hold, whole headers and parts of them. */
const headings = constantFrom<Cell | null>(
  null,
  ...[
    ...['رمز المشروع', 'المحور الأولوي', 'عنوان المشروع', 'الأنشطة', 'سنة الإنجاز', 'أهداف المشروع'],
    ...['التكلفة التقديرية للمشروع', 'اعتمادات معبأة بالميزانية', 'للبرمجة 2026', 'للبرمجة'],
    ...['تاريخ بدء الإنجاز', 'تاريخ انتهاء الإنجاز', 'مؤشرات التتبع', 'النسبة القصوى للمؤشر %', 'مؤشرات الأثر'],
    ...['Taux annuel réalisé (cumulé)', 'المحققة', 'الأثر', 'Matrice de suivi', 'خطة الانفتاح 2026-2027', 2026, 2027],
  ].map((value) => ({ value })),
)

/** Headers, or rows of the sheet itself, pasted somewhere into its middle; then cells typed around them. */
function pastesOf({ sheets }: Workbook) {
  const place = record({ row: integer({ min: 1, max: 24 }), column: integer({ min: 0, max: 8 }) })
  const words = array(array(headings, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 4 })
  const own = record({ from: integer({ min: 0, max: 2 }), count: integer({ min: 1, max: 4 }) })
  const after = record({ by: integer({ min: -3, max: 5 }), column: integer({ min: 0, max: 20 }), cell: typed })
  const paste = record({ sheet: constantFrom(...sheets), place, what: oneof(words, own) })

  return record({ paste, after: array(after, { maxLength: 6 }) }).map(({ paste: { sheet, place, what }, after }) => {
    const cells = 'from' in what ? rowsIn(sheet, what.from, what.count) : what
    const at = 'from' in what ? { ...place, column: 0 } : place
    const around = after.map(({ by, column, cell }): Edit => {
      return { sheet: sheet.name, row: Math.max(0, at.row + by), column, cells: [[cell]] }
    })
    return [{ sheet: sheet.name, ...at, cells }, ...around]
  })
}

function rowsIn({ rows }: Workbook['sheets'][number], from: number, count: number): Edit['cells'] {
  const width = 14

  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: width }, (_, column) => rows.get(from + index)?.get(column) ?? null),
  )
}

function edited(list: readonly Edit[], from: Workbook = workbook): Workbook {
  const sheets = from.sheets.map((sheet) => ({ ...sheet, rows: new Map(sheet.rows) }))
  for (const edit of list) {
    const sheet = sheets.find(({ name }) => name === edit.sheet)
    if (sheet !== undefined) writeEdit(sheet.rows, edit)
  }

  return { ...from, sheets }
}

/** The same plan with codes that say nothing of its years. */
function withoutYearsInCodes(from: Workbook): Workbook {
  const unsaid = (cell: Cell): Cell =>
    typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(/^PR-26-27-/, 'PR-') } : cell
  const sheets = from.sheets.map((sheet) => {
    const rows = [...sheet.rows].map(
      ([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, unsaid(cell)] as const))] as const,
    )
    return { ...sheet, rows: new Map(rows) }
  })

  return { ...from, sheets }
}

function summary(findings: readonly Finding[]) {
  return findings.map((finding) => ({
    rule: finding.rule.id,
    severity: finding.severity,
    fingerprint: finding.fingerprint,
    digest: finding.factsDigest,
    fix: finding.problem.fix?.edits.length,
    ...placesOf(finding.problem),
  }))
}

const key = ({ fingerprint, factsDigest }: Finding) => `${fingerprint} ${factsDigest}`

describe('a live check', () => {
  it('finds after any series of edits what a check of the whole workbook finds', () => {
    check(
      property(edits, (list) => {
        const live = liveCheck(workbook, { asOf })
        for (const edit of list) live.update([edit])

        const whole = judge(readPlan(edited(list)), asOf)
        const now = live.judged()
        expect(summary(now.findings)).toEqual(summary(whole.findings))
        expect(now.notChecked).toEqual(whole.notChecked)
        // How the columns of shares were told apart is evidence, not plan; jest's own comparison takes seconds here.
        expect(isDeepStrictEqual({ ...now.plan, matrices: null }, { ...whole.plan, matrices: null })).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  it('finds after a thousand edits of a merged plan with faults what a check of the whole workbook finds', () => {
    const merged = benchPlan(24)
    check(
      property(editsOf(merged, 1_000, 1_000), (list) => {
        const live = liveCheck(merged, { asOf })
        for (const edit of list) live.update([edit])

        expect(summary(live.judged().findings)).toEqual(summary(judge(readPlan(edited(list, merged)), asOf).findings))
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })

  it('finds after a thousand edits of what staff type what a check of the whole workbook finds', () => {
    const merged = benchPlan(120)
    const list = staffEdits(merged, 1_000)
    const live = liveCheck(merged, { asOf })
    for (const edit of list) live.update([edit])

    const whole = judge(readPlan(edited(list, merged)), asOf)
    expect(summary(live.judged().findings)).toEqual(summary(whole.findings))
    expect(live.judged().notChecked).toEqual(whole.notChecked)
    expect(isDeepStrictEqual({ ...live.plan, matrices: null }, { ...whole.plan, matrices: null })).toBe(true)
  })

  it('follows the years of the plan as the years of a project and the money in them change', () => {
    const small = withoutYearsInCodes(madePlan({ projects: 1, activities: 2, indicators: 1 }))
    const [projects = '', budget = ''] = small.sheets.map(({ name }) => name)
    const typing = (sheet: string, row: number, column: number, value: string | number): Edit => {
      return { sheet, row, column, cells: [[{ value }]] }
    }
    const list = [
      typing(budget, 1, 8, 0),
      typing(budget, 2, 8, 0),
      typing(projects, 1, 5, '2026'),
      typing(budget, 2, 8, 100),
      typing(budget, 2, 8, 0),
      typing(projects, 1, 5, '2026-2027'),
    ]
    const live = liveCheck(small, { asOf })
    const years = list.map((edit, index) => {
      live.update([edit])
      const whole = judge(readPlan(edited(list.slice(0, index + 1), small)), asOf)
      expect(summary(live.judged().findings)).toEqual(summary(whole.findings))
      return live.plan.years.join('-')
    })

    expect(years).toEqual(['2026-2027', '2026-2027', '2026', '2026-2027', '2026', '2026-2027'])
  })

  it('counts the activities again where an edited label parts one from its counterparts', () => {
    const cover = madeSheet('بطاقة', [
      ['الجماعة الترابية', 'جماعة'],
      ['الجهة', 'الشرق'],
      ['عدد المشاريع', 4],
      ['عدد الأنشطة', 99],
    ])
    const covered = { ...workbook, sheets: [cover, ...workbook.sheets] }
    const [listed] = workbook.sheets
    const other: Edit = { sheet: listed?.name ?? '', row: 2, column: 4, cells: [[{ value: 'xyz' }]] }
    const live = liveCheck(covered, { asOf })
    live.update([other])

    const whole = judge(readPlan(edited([other], covered)), asOf)
    expect(whole.findings.map(({ rule }) => rule.code)).toContain('N01')
    expect(summary(live.judged().findings)).toEqual(summary(whole.findings))
  })

  it('reads an amount that may be thousands or decimals as its column comes to be written', () => {
    const [, budget] = workbook.sheets
    const typing = (row: number, value: string | number): Edit => {
      return { sheet: budget?.name ?? '', row, column: 5, cells: [[{ value }]] }
    }
    const list = [
      typing(1, '1.500'),
      typing(2, '20 000,00'),
      typing(3, 30_000),
      typing(2, 20_000),
      typing(3, '3,5'),
      typing(3, 9),
    ]
    const live = liveCheck(workbook, { asOf })
    const readings = list.map((edit, index) => {
      live.update([edit])
      const whole = readPlan(edited(list.slice(0, index + 1)))
      expect(isDeepStrictEqual(live.plan.projects, whole.projects)).toBe(true)
      return live.plan.projects[0]?.budget?.lines[0]?.cost?.value
    })

    expect(readings).toEqual([null, 150_000n, 150_000n, null, 150_000n, null])
  })

  it('leaves out a row that comes to number the columns, as a check of the whole workbook does', () => {
    const [, budget] = workbook.sheets
    const sheet = budget?.name ?? ''
    const columns = Math.max(...(budget?.rows.get(0)?.keys() ?? [])) + 1
    const row = Array.from({ length: columns }, (_, index) => ({ value: index + 1 === columns ? 99 : index + 1 }))
    const almost: Edit = { sheet, row: 1, column: 0, cells: [row] }
    const numbers: Edit = { sheet, row: 1, column: columns - 1, cells: [[{ value: columns }]] }
    const live = liveCheck(edited([almost]), { asOf })
    live.update([numbers])

    const whole = judge(readPlan(edited([almost, numbers])), asOf)
    expect(summary(live.judged().findings)).toEqual(summary(whole.findings))
    expect(summary(whole.findings)).not.toEqual(summary(judge(readPlan(edited([almost])), asOf).findings))
  })

  it('leaves out rows that come to be of who signs as a check of the whole workbook does', () => {
    const [listed] = workbook.sheets
    const [sheet, row] = [listed?.name ?? '', Math.max(...(listed?.rows.keys() ?? [])) + 2]
    const typing = (at: number, column: number, value: string | number): Edit => {
      return { sheet, row: at, column, cells: [[{ value }]] }
    }
    const more = [0, 1, 2, 3, 4, 5].map((below) => typing(row + below, 4, `نشاط آخر ${below}`))
    const first = [...more, typing(row + 1, 5, 7)]
    const list = [
      typing(row, 4, 'رئيس المجلس'),
      typing(row + 1, 5, 'الختم'),
      typing(row, 4, 'نشاط آخر'),
      typing(row, 4, 'رئيس المجلس'),
      typing(row, 4, 'نشاط رابع'),
    ]
    const live = liveCheck(edited(first), { asOf })
    const activities = list.map((edit, index) => {
      live.update([edit])
      const whole = readPlan(edited([...first, ...list.slice(0, index + 1)]))
      expect(isDeepStrictEqual(live.plan.projects, whole.projects)).toBe(true)
      return whole.projects.flatMap((project) => project.listed?.activities ?? []).length
    })

    expect(activities).toEqual([18, 12, 18, 12, 18])
  })

  it('takes a word of headers right above the next page for what a check of the whole workbook does', () => {
    const heads = ['Code projet', 'Axe', 'Intitulé du projet', 'Activités du projet', 'Date de début', 'Date de fin']
    const shares = ['Indicateur de suivi', 'Taux maximal', 'Taux annuel réalisé', 'Indicateur d’impact', 'Taux maximal']
    const head = [...heads, ...shares, 'Taux annuel réalisé']
    const years = [...Array(8).fill(null), 2026, null, null, 2026]
    const project = (code: string) => [
      [code, 'Services', code, `Ouvrir ${code}`, day('2026-02-01'), day('2026-05-01'), 'Guichets', percent(50), null],
      [null, null, null, null, null, null, 'Agents', percent(50)],
    ]
    const pages = madeSheet('Suivi', [head, years, ...project('PO-01'), head, years, ...project('PO-02')])
    const paged = { ...workbook, sheets: [...workbook.sheets.slice(0, 2), pages] }
    const word: Edit = { sheet: 'Suivi', row: 3, column: 7, cells: [[{ value: 'Code du projet' }]] }
    const live = liveCheck(paged, { asOf })
    live.update([word])

    expect(summary(live.judged().findings)).toEqual(summary(judge(readPlan(edited([word], paged)), asOf).findings))
  })

  it.each([
    ['a plan', workbook],
    ['a merged plan with faults', benchPlan(24)],
  ])('finds in %s after headers were pasted into it what a check of the whole workbook finds', (_, book) => {
    check(
      property(array(pastesOf(book), { minLength: 1, maxLength: 2 }), (lists) => {
        const list = lists.flat()
        const live = liveCheck(book, { asOf })
        for (const edit of list) live.update([edit])

        expect(summary(live.judged().findings)).toEqual(summary(judge(readPlan(edited(list, book)), asOf).findings))
      }),
      { numRuns: 25 },
    )
  })

  it('holds two columns of one year against each other as their amounts change', () => {
    const [, { name: sheet = '' } = {}] = workbook.sheets
    const cell = (row: number, column: number, value: string | number): Edit => {
      return { sheet, row, column, cells: [[{ value }]] }
    }
    const list = [cell(0, 9, 'للبرمجة 2026'), cell(2, 9, 5), cell(2, 7, 6)]
    const live = liveCheck(workbook, { asOf })
    for (const edit of list) live.update([edit])

    const whole = judge(readPlan(edited(list)), asOf)
    expect(whole.findings.map(({ rule }) => rule.code)).toContain('W07')
    expect(summary(live.judged().findings)).toEqual(summary(whole.findings))
  })

  it('finds a header when the row over it says the word that it lacked', () => {
    const [, , { name: sheet = '' } = {}] = workbook.sheets
    const head = ['تاريخ انتهاء الإنجاز', 'مؤشرات التتبع', 'النسبة القصوى للمؤشر %', 'النسبة السنوية المحققة']
    const list: readonly Edit[] = [
      { sheet, row: 9, column: 0, cells: [[...Array(5).fill(null), ...head.map((value) => ({ value })), null, null]] },
      { sheet, row: 8, column: 6, cells: [[{ value: 'عدد المنخرطين' }, { value: 'ستحدد لاحقا' }]] },
      { sheet, row: 8, column: 7, cells: [[{ value: 'أنشطة المشروع' }]] },
    ]
    const live = liveCheck(workbook, { asOf })
    for (const edit of list) live.update([edit])

    expect(summary(live.judged().findings)).toEqual(summary(judge(readPlan(edited(list)), asOf).findings))
  })

  it('knows a flat table by its rows, which may become bare', () => {
    const days = [day('2026-01-01'), day('2026-12-31')]
    const names = ['رمز المشروع', 'المحور', 'عنوان المشروع', 'الأنشطة', 'تاريخ بدء الإنجاز', 'تاريخ الانتهاء']
    const head = [...names, 'مؤشرات التتبع', 'النسبة القصوى للمؤشر %']
    const full = (code: string, title: string, label: string) => {
      return [code, 'محور', title, label, ...days, `عدد ${label}`, percent(20)]
    }
    const loose = [null, null, null, null, ...days, 'عدد المستفيدين', percent(20)]
    const first = ['إعداد', 'نشر', 'تتبع'].map((label) => full('PO-01', 'مكتبة', label))
    const parted = [full('PO-02', 'ملعب', 'تهيئة'), full('PO-01', 'مكتبة', 'تجهيز')]
    const flat = madeSheet('التتبع', [head, ...first, loose, ...parted])
    const book = { ...workbook, sheets: [...workbook.sheets.slice(0, 2), flat] }
    const bare: Edit = { sheet: 'التتبع', row: 4, column: 6, cells: [[null]] }
    const live = liveCheck(book, { asOf })
    live.update([bare])

    expect(summary(live.judged().findings)).toEqual(summary(judge(readPlan(edited([bare], book)), asOf).findings))
  })

  it('keeps the grand total of matrix 2 while sums under matrix 1 are edited', () => {
    const [listed] = workbook.sheets
    const place = { sheet: listed?.name ?? '', row: Math.max(...(listed?.rows.keys() ?? [])) + 1 }
    const sums: Edit = { ...place, column: 0, cells: [[{ value: 'المجموع العام' }]] }
    const amount: Edit = { ...place, column: 9, cells: [[{ value: 5 }]] }
    const summed = edited([sums, { ...amount, cells: [[{ value: 4 }]] }])
    const live = liveCheck(summed, { asOf })
    live.update([amount])

    expect(live.plan.grandTotal).not.toBeNull()
    expect(live.plan.grandTotal).toEqual(readPlan(edited([amount], summed)).grandTotal)
  })

  it('knows things again by what was remembered of them, as a check of the whole workbook does', () => {
    const { record: previous } = identify(readPlan(edited(staffEdits(workbook, 40))))
    check(
      property(edits, (list) => {
        const live = liveCheck(workbook, { asOf, previous })
        for (const edit of list) live.update([edit])

        const whole = judge(readPlan(edited(list)), asOf, { previous })
        expect(summary(live.judged().findings)).toEqual(summary(whole.findings))
      }),
      { numRuns: 40 },
    )
  })

  it('takes a burst of edits as one', () => {
    check(
      property(edits, (list) => {
        const live = liveCheck(workbook, { asOf })
        live.update(list)

        expect(summary(live.judged().findings)).toEqual(summary(judge(readPlan(edited(list)), asOf).findings))
      }),
      { numRuns: 40 },
    )
  })

  it('says what appeared and what was mended', () => {
    check(
      property(edits, (list) => {
        const live = liveCheck(workbook, { asOf })
        const before = new Set(live.judged().findings.map(key))
        const { appeared, mended } = live.update(list)
        const after = new Set(live.judged().findings.map(key))

        expect(new Set(appeared.map(key))).toEqual(new Set([...after].filter((one) => !before.has(one))))
        expect(new Set(mended.map(key))).toEqual(new Set([...before].filter((one) => !after.has(one))))
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the workbook that it was given as it was', () => {
    const live = liveCheck(workbook, { asOf })
    const before = JSON.stringify(workbook.sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells]])))
    live.update([{ sheet: workbook.sheets[1]?.name ?? '', row: 1, column: 6, cells: [[{ value: 1 }]] }])

    expect(JSON.stringify(workbook.sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells]])))).toBe(
      before,
    )
  })

  it('refuses a sheet that the workbook does not have', () => {
    expect(() =>
      liveCheck(workbook, { asOf }).update([{ sheet: 'لا توجد', row: 0, column: 0, cells: [[null]] }]),
    ).toThrow(RangeError)
  })
})
