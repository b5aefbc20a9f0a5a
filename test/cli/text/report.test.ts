import { filePage, type Page, screenPage } from '../../../src/cli/text/page.ts'
import { reportText } from '../../../src/cli/text/report.ts'
import { widthOf } from '../../../src/cli/text/width.ts'
import { type LanguageCode, languages } from '../../../src/lang/index.ts'
import type { Report } from '../../../src/report/schema.ts'
import { aDecision, aFinding, aReport } from '../a-report.ts'
import { aTerminal } from '../a-world.ts'

const codes: readonly LanguageCode[] = ['ar', 'fr', 'en']
const marks = /[\u061c\u200e\u200f\u2066-\u2069\u00a0\u202f]/

const screen = (code: LanguageCode, columns: number, env = {}) =>
  screenPage(languages[code], { stdout: aTerminal(columns), env: { NO_COLOR: '1', ...env } })
const shown = (report: Report, page: Page) => page.finish(reportText(report, page))
const inFile = (report: Report, code: LanguageCode) => shown(report, filePage(languages[code]))
const lineWith = (text: string, part: string) => text.split('\n').find((line) => line.includes(part)) ?? ''

describe.each(codes)('a report as text in %s', (code) => {
  it.each([80, 100, 120])('keeps every line within a terminal of %i columns', (columns) => {
    const lines = shown(aReport(), screen(code, columns)).split('\n')

    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([])
    expect(lines.length).toBeGreaterThan(30)
  })

  it.each([80, 100, 120])('ends the columns of amounts at one place on %i columns', (columns) => {
    const page = screen(code, columns)
    const one = page.language.say.number('150000.00').replace(/[\u2066-\u2069]/g, '')
    const two = page.language.say.number('1000000.50').replace(/[\u2066-\u2069]/g, '')
    const rows = shown(aReport(), page)
      .split('\n')
      .filter((line) => /PO-26-27-\w+-\d\d +\d/.test(line) && (line.includes(one) || line.includes(two)))
    const ends = rows.map((line) => {
      const amount = line.includes(two) ? two : one

      return widthOf(line.slice(0, line.lastIndexOf(amount))) + widthOf(amount)
    })

    expect(ends).toHaveLength(2)
    expect(new Set(ends).size).toBe(1)
  })

  it('writes Arabic last on the lines of its tables', () => {
    const rows = inFile(aReport(), code)
      .split('\n')
      .filter((line) => /\d[,.]\d\d/.test(line) && /^ {2}(PO-|\d)/.test(line))

    expect(rows.length).toBeGreaterThan(7)
    for (const row of rows) expect(row).toMatch(/^[^\p{Script=Arabic}]+[^\d]*$/u)
  })

  it('keeps invisible marks and special spaces out of files and pipes', () => {
    const pipe = screenPage(languages[code], { stdout: aTerminal(undefined), env: {} })

    expect(inFile(aReport(), code)).not.toMatch(marks)
    expect(shown(aReport(), pipe)).not.toMatch(marks)
    expect(shown(aReport(), screen(code, 100))).toMatch(marks)
  })

  it('keeps what is to mend, to decide and good to know apart', () => {
    const text = inFile(aReport(), code)
    const { severities } = languages[code].interface.report
    const order = [`${severities.error} (`, 'B01', `${severities.warning} (`, 'S02', `${severities.info} (`, 'V05']
    const places = order.map((part) => text.indexOf(part))

    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })
})

describe('a finding as text', () => {
  it('shows its code, cells and sheet, then what is wrong, the values, what to do and the fix', () => {
    const finding = aFinding({ fix: { label: 'كتابة المجموع', kind: 'safe', edits: [] } })
    const lines = inFile(aReport({ findings: [finding] }), 'ar').split('\n')
    const first = lines.findIndex((line) => line.startsWith('  B01'))

    expect(lines.slice(first, first + 6)).toEqual([
      '  B01  F12  2-الميزانية',
      '       تكلفة النشاط لا تساوي مجموع اعتماداته.',
      '       المنتظر: 150 000,00',
      '       المدوَّن: 150 000,01',
      '       المطلوب: صححوا التكلفة أو الاعتمادات.',
      '       تصحيح مقترح: كتابة المجموع',
    ])
  })

  it('leaves whole numbers as they stand, as they may be years', () => {
    const text = inFile(aReport({ findings: [aFinding({ expected: '2026', actual: '4.95' })] }), 'fr')

    expect(text).toContain('Attendu : 2026')
    expect(text).toContain('Inscrit : 4,95')
  })

  it('writes days as the language does', () => {
    const text = inFile(aReport({ findings: [aFinding({ expected: null, actual: '2026-01-01' })] }), 'ar')

    expect(text).toContain('المدوَّن: 1 يناير 2026\n')
    expect(text).not.toContain('المنتظر')
  })

  it('shortens long lists of cells and names other sheets', () => {
    const text = inFile(aReport(), 'en')

    expect(text).toContain('V05  G5, G6 … (31)  2-الميزانية')
    expect(text).toContain('S02  E30, F30 … (4)  3-التتبع والتقييم\n       + G7  1-المشاريع')
  })

  it('says where no sheet is to blame', () => {
    expect(inFile(aReport({ findings: [aFinding({ sheet: null, cells: [] })] }), 'en')).toMatch(/^ {2}B01$/m)
  })

  it('shows what the committee decided, and that it is stale', () => {
    const decision = aDecision({ stale: true })
    const text = inFile(aReport({ findings: [aFinding({ decision })] }), 'fr')

    expect(text).toContain('Décision du comité : accepté (« لجنة التتبع », séance du 1er mai 2026)')
    expect(text).toContain('elle est à revoir')
  })

  it("groups findings by project in the plan's order, the plan itself first", () => {
    const findings = ['PO-26-27-EIGS-02', 'PO-26-27-PC-01', null, 'PO-26-27-EIGS-02'].map((project, index) =>
      aFinding({ project, cells: [`A${index + 1}`] }),
    )
    const text = inFile(aReport({ findings }), 'en')

    expect(text.match(/^ {2}B01 {2}A\d/gm)).toEqual(['  B01  A3', '  B01  A2', '  B01  A1', '  B01  A4'])
  })
})

describe('the rest of a report', () => {
  it('says that nothing was found', () => {
    expect(inFile(aReport({ findings: [] }), 'fr')).toContain('Aucun constat sur ce programme.')
    expect(inFile(aReport(), 'fr')).not.toContain('Aucun constat')
  })

  it('lists what was not checked and which severities were changed', () => {
    const rule = 'budget/activity-sum'
    const text = inFile(
      aReport({
        notChecked: [{ rule, sheet: 'Budget', cells: ['F3'] }],
        settings: [{ rule, severity: 'off', was: 'error' }],
      }),
      'fr',
    )

    expect(text).toContain('B01  F3  Budget')
    expect(text).toContain('B01  budget/activity-sum  « à corriger » devient « désactivée »')
  })

  it('shows what cannot be known as a dash', () => {
    const { totals } = aReport()
    const text = inFile(aReport({ totals: { ...totals, mobilised: null, cost: null } }), 'en')

    expect(lineWith(text, 'Total')).toMatch(/— +1,000,000\.50 +0\.00 +— +Total/)
  })

  it('names both means of the plan', () => {
    const text = inFile(aReport(), 'en')

    expect(lineWith(text, 'Mean of the projects')).toMatch(/25\.00% +25\.00% +25\.00% +10\.00% {2}Mean of the projects/)
    expect(lineWith(text, 'Mean weighted by cost')).toMatch(/6\.52% +6\.52% +6\.52% +Mean weighted by cost/)
  })

  it('does not let a workbook steer the terminal', () => {
    const collectivity = 'Commune\u001b]0;title\u0007 \u001b[2J\nof\u009b31m lines'
    const text = shown(aReport({ plan: { ...aReport().plan, collectivity } }), screen('fr', 100))

    expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(text).toContain('Commune ]0;title [2J of 31m lines')
  })

  it('is without a collectivity and years where the workbook names none', () => {
    const { plan } = aReport()
    const text = inFile(aReport({ file: null, plan: { ...plan, collectivity: null, years: [] } }), 'ar')

    expect(text).toMatch(/^خطة الانفتاح\n/)
  })

  it('names one year once', () => {
    const { plan } = aReport()

    expect(inFile(aReport({ plan: { ...plan, years: [2026] } }), 'fr')).toContain("Programme d'ouverture 2026\n")
  })
})
