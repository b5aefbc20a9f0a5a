import { totalsCsv } from '../../../src/formats/index.ts'
import { aReport } from '../../cli/a-report.ts'

const { totals } = aReport()
const titled = (title: string) => ({
  ...totals,
  projects: totals.projects.slice(0, 1).map((project) => ({ ...project, title })),
})
const row = (title: string) => totalsCsv(titled(title)).split('\r\n')[1]

describe('totals as CSV', () => {
  it.each([
    ['a, b', '"a, b"'],
    ['a "b"', '"a ""b"""'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['- بوابة', "'- بوابة"],
  ])('writes %j as %s', (title, written) => {
    expect(row(title)).toBe(`project,PO-26-27-PC-01,المشاركة,${written},150000.00,0.00,0.00,150000.00`)
  })

  it('keeps a title of two lines in one field', () => {
    expect(totalsCsv(titled('a\nb'))).toContain(',"a\nb",')
  })

  it('leaves empty what is not known, and keeps negatives as numbers', () => {
    const rows = totalsCsv({ ...totals, mobilised: null, cost: '-5.00' }).split('\r\n')

    expect(rows.at(-2)).toBe('plan,,,,,1000000.50,0.00,-5.00')
  })
})
