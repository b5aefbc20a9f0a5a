import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge } from '../../src/check.ts'
import { readXlsx } from '../../src/files.ts'
import { type FormWorkbook, type PlanContent, planForm } from '../../src/form/index.ts'
import { addressOf } from '../../src/grid/index.ts'
import { writeForm } from '../../src/hosts/hucre/write.ts'
import { languages } from '../../src/lang/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import { calculated, python, withBoth, withOffice, withOpenpyxl } from './programs.ts'
import { results, uncalculated } from './results.ts'

const home = join(import.meta.dirname, '..', '..')
const path = join(home, 'test', 'workbooks', 'plan', 'ait-melloul-2024-2025.json')
const published = JSON.parse(readFileSync(path, 'utf8')) as PlanContent
const blank = readFileSync(join(home, 'templates', 'plan-2026-2027.fr.xlsx'))

type Tried = (typeof languages)['ar' | 'fr']

function formOf(language: Tried): FormWorkbook {
  return planForm(published, { language, room: { activities: 1, indicators: 1 }, day: '2026-01-01' })
}

/** The workbook in every language as LibreOffice calculates it, by its code. */
async function calculatedForms(): Promise<Readonly<Record<string, Uint8Array>>> {
  const written = (language: Tried) => writeForm(uncalculated(formOf(language)))

  return calculated({ ar: await written(languages.ar), fr: await written(languages.fr) })
}

describe('a workbook', () => {
  let forms: ReturnType<typeof calculatedForms> | null = null

  describe.each([languages.ar, languages.fr])('in $code', (language) => {
    withOffice('shows what LibreOffice calculates, formula by formula', async () => {
      forms ??= calculatedForms()
      const ours = results(readXlsx(await writeForm(formOf(language))))
      const theirs = results(readXlsx((await forms)[language.code] ?? new Uint8Array()))

      expect(ours.size).toBeGreaterThan(380)
      expect([...theirs.values()].filter((value) => value === null)).toEqual([])
      expect(theirs).toEqual(ours)
    })

    withOpenpyxl('is read by openpyxl with all that is in it', async () => {
      const form = formOf(language)
      const { said } = python(
        await writeForm(form),
        `print(json.dumps({
        'title': book.properties.title, 'language': book.properties.language,
        'names': {one.name: one.attr_text for one in (getattr(book.defined_names, 'definedName', None) or book.defined_names.values())},
        'sheets': [{
          'name': s.title, 'rtl': bool(s.sheet_view.rightToLeft), 'merges': len(s.merged_cells.ranges),
          'checks': sorted(str(v.sqref) for v in s.data_validations.dataValidation),
          'silent': [v.sqref.ranges[0].coord for v in s.data_validations.dataValidation if not v.error or not v.showErrorMessage],
          'highlights': sum(len(f.rules) for f in s.conditional_formatting),
          'frozen': s.freeze_panes, 'titles': s.print_title_rows, 'protected': s.protection.sheet,
          'password': s.protection.password, 'paper': [s.page_setup.orientation, s.page_setup.paperSize, s.page_setup.fitToWidth, s.page_setup.fitToHeight, s.sheet_properties.pageSetUpPr.fitToPage],
          'open': sum(1 for row in s.iter_rows() for cell in row if not cell.protection.locked),
        } for s in book.worksheets]}))`,
      )

      const text = ({ row, column, endRow, endColumn }: FormWorkbook['sheets'][number]['checks'][number]['range']) =>
        [...new Set([addressOf({ row, column }), addressOf({ row: endRow, column: endColumn })])].join(':')
      const { sheets, dir, title } = form
      expect(said).toMatchObject({
        title,
        language: language.code,
        names: { PlanAxes: expect.stringContaining(sheets[1]?.name ?? '') },
        sheets: sheets.map((sheet) => ({
          name: sheet.name,
          rtl: dir === 'rtl',
          merges: sheet.areas.filter(({ range }) => range.endRow > range.row || range.endColumn > range.column).length,
          checks: sheet.checks.map(({ range }) => text(range)).sort(),
          silent: [],
          highlights: sheet.highlights.length,
          frozen: sheet.frozen.rows === 0 ? null : addressOf({ row: sheet.frozen.rows, column: sheet.frozen.columns }),
          titles: sheet.header === null ? null : `$${sheet.header.row + 1}:$${sheet.header.endRow + 1}`,
          protected: true,
          password: null,
          paper: [sheet.landscape ? 'landscape' : 'portrait', 9, 1, sheet.onePage ? 1 : 0, true],
        })),
      })
    })
  })
})

describe('an empty workbook that somebody fills in', () => {
  const typed = `
cover, listed, budget, followed = book.worksheets[1:5]
cover['B5'], cover['A21'], cover['B21'] = 'Commune de Palmeraie', 'PC', 'Participation'
listed['B5'], listed['C5'], listed['F5'] = 'Participation', 'Budget participatif', '2026-2027'
listed['E5'], listed['E6'], listed['D5'], listed['G5'], listed['H5'], listed['I5'] = 'Un guide', 'Trois ateliers', 'Associer', 'Non', 'Moyens propres', '-'
for row, amounts in ((6, (100.10, 0, 200.20)), (7, (0, 300.30, 0))):
    for column, amount in zip('GHI', amounts): budget[column + str(row)] = amount
import datetime
for row, label, weight in ((6, 'guide', 0.4), (8, 'ateliers', 0.5)):
    followed['E%d' % row], followed['F%d' % row] = datetime.datetime(2026, 1, 15), datetime.datetime(2027, 6, 30)
    followed['G%d' % row], followed['H%d' % row] = label, weight
followed['K6'], followed['L6'] = 'confiance', 1
book.save(path)
`

  withBoth('gives its project a code, sums its money and says what its weights lack', async () => {
    const { bytes } = python(blank, typed)
    const { filled } = calculated({ filled: bytes })
    const plan = readPlan(readXlsx(filled))
    const { findings } = judge(plan, '2026-01-01')

    expect(plan.projects.map(({ code, budget, listed }) => [code, budget?.cost?.value, listed?.cost?.value])).toEqual([
      ['PO-26-27-PC-01', 60_060n, 60_060n],
    ])
    expect(
      plan.projects[0]?.activities.map(({ label, line, followed }) => [label, line?.cost?.value, followed?.end?.value]),
    ).toEqual([
      ['Un guide', 30_030n, '2027-06-30'],
      ['Trois ateliers', 30_030n, '2027-06-30'],
    ])
    expect(plan.cover).toMatchObject({
      projects: { value: { value: 1 } },
      activities: { value: { value: 2 } },
      cost: { value: { value: 60_060n } },
    })
    expect(findings.map(({ rule }) => rule.id)).toEqual(['indicator/weights-sum', 'progress/none-recorded'])
  })
})
