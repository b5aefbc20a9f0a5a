import { factsOf, plainFunctions, planFunctions } from '../../src/functions/index.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import type { Report } from '../../src/report/index.ts'
import { sampleReport } from '../commands/sample.ts'

const { TOTAL, PROGRESS, WEIGHTS, FINDINGS } = planFunctions
const facts = factsOf(sampleReport)
const { en } = languages
const [first, second] = sampleReport.totals.projects
const [axis] = sampleReport.totals.axes

describe('INFITAH.TOTAL', () => {
  it.each([
    ['*', undefined, 2461996],
    ['*', null, 2461996],
    ['*', 2024, 850000],
    ['*', 2025, 440000],
    ['PO-24-25-CDAI-01', null, 150000],
    ['PO-24-25-CDAI-01', 2024, 0],
    [' PO\u201124-25-\nCDAI-٠١ ', null, 150000],
  ])('of %j in %j is %d', (code, year, amount) => {
    expect(TOTAL(facts, en, code, year)).toBe(amount)
  })

  it('gives the double nearest to the exact amount of every project, axis and year', () => {
    for (const { code, cost, byYear } of sampleReport.totals.projects) {
      expect(TOTAL(facts, en, code)).toBe(Number(cost))
      for (const [year, amount] of Object.entries(byYear))
        expect(TOTAL(facts, en, code, Number(year))).toBe(Number(amount))
    }
    for (const { axis, cost } of sampleReport.totals.axes) expect(TOTAL(facts, en, `${axis} `)).toBe(Number(cost))
  })

  it.each([null, undefined, '', '  ', 0, '0'])('never takes an empty cell (%j) for the whole plan', (code) => {
    expect(TOTAL(facts, en, code)).toMatchObject({ kind: 'invalid', message: expect.stringContaining('needed') })
  })

  it.each([
    ['ar', 'لا يوجد في الخطة مشروع'],
    ['fr', 'n’a ni projet de ce code'],
    ['en', 'no project of this code'],
  ] as const)('says in %s that there is no such project', (language, words) => {
    expect(TOTAL(facts, languages[language as LanguageCode], 'PO-99')).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(words),
    })
  })

  it('says that there is no such year', () => {
    expect(TOTAL(facts, en, '*', 2031)).toEqual({ kind: 'unavailable', message: '2031 is not a year of the plan.' })
    expect(TOTAL(facts, en, '*', 0)).toMatchObject({ kind: 'unavailable' })
  })

  it('has no value where an amount cannot be known', () => {
    const unknown = { ...sampleReport, totals: { ...sampleReport.totals, cost: null } }

    expect(TOTAL(factsOf(unknown), en, '*')).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('not known'),
    })
  })

  it('has no value where two projects have one code', () => {
    const twice = [first, second].map((project) => ({ ...project, code: 'SAME' })) as Report['totals']['projects']
    const shared = factsOf({ ...sampleReport, totals: { ...sampleReport.totals, projects: twice } })

    expect(TOTAL(shared, en, 'SAME')).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('Several'),
    })
  })
})

describe('INFITAH.PROGRESS', () => {
  const started: Report = {
    ...sampleReport,
    progress: {
      ...sampleReport.progress,
      plan: { ...sampleReport.progress.plan, mean: '12.34' },
      byYear: { 2024: { mean: '5.00', costWeighted: null } },
      projects: sampleReport.progress.projects.map((project) => ({
        ...project,
        progress: '66.67',
        byYear: { 2024: '33.33' },
      })),
    },
  }

  it('is nothing where nothing is achieved', () => {
    expect(PROGRESS(facts, en, first?.code)).toBe(0)
    expect(PROGRESS(facts, en)).toBe(0)
    expect(PROGRESS(facts, en, axis?.axis, 2024)).toBe(0)
  })

  it('is that of the project, or of the plan where no code is given', () => {
    expect(PROGRESS(factsOf(started), en, first?.code)).toBe(66.67)
    expect(PROGRESS(factsOf(started), en, first?.code, 2024)).toBe(33.33)
    expect(PROGRESS(factsOf(started), en, null)).toBe(12.34)
    expect(PROGRESS(factsOf(started), en, '*', 2024)).toBe(5)
  })

  it('is not that of the plan where an empty text is given', () => {
    expect(PROGRESS(factsOf(started), en, '')).toMatchObject({ kind: 'invalid' })
    expect(PROGRESS(factsOf(started), en, '*', 1999)).toMatchObject({ kind: 'unavailable' })
  })
})

describe('INFITAH.WEIGHTS', () => {
  it('is 101 for the project whose weights were published so, and 100 for all others', () => {
    const sums = sampleReport.totals.projects.map(({ code }) => WEIGHTS(facts, en, code))

    expect(sums).toEqual(sampleReport.totals.projects.map(({ code }) => (code.endsWith('-04') ? 101 : 100)))
  })

  it('is of projects only', () => {
    expect(WEIGHTS(facts, en, '*')).toMatchObject({ kind: 'unavailable' })
    expect(WEIGHTS(facts, en, axis?.axis)).toMatchObject({ kind: 'unavailable' })
  })
})

describe('INFITAH.FINDINGS', () => {
  it('counts those of the plan, of projects and of axes as the report does', () => {
    const ofProjects = sampleReport.totals.projects.map(({ code }) => FINDINGS(facts, en, code))
    const ofAxes = sampleReport.totals.axes.map((one) => FINDINGS(facts, en, one.axis))
    const sum = (counts: readonly unknown[]) => counts.reduce<number>((all, count) => all + Number(count), 0)

    expect(FINDINGS(facts, en)).toBe(sampleReport.findings.length)
    expect(sum(ofProjects)).toBe(sampleReport.findings.filter(({ project }) => project !== null).length)
    expect(sum(ofAxes)).toBe(sum(ofProjects))
    expect(FINDINGS(facts, en, 'PO-24-25-ENOVSP-04')).toBeGreaterThan(0)
  })
})

describe('INFITAH.DIRHAMS', () => {
  const { DIRHAMS } = plainFunctions

  it.each([
    ['150 000,00', 150000],
    ['150.000,00 درهم', 150000],
    ['١٥٠٬٠٠٠٫٥٠', 150000.5],
    ['1 500.00 DH', 1500],
    ['-', 0],
    [0.1, 0.1],
    [1.005, 1.01],
    ['0,29', 0.29],
  ])('reads %j as %d', (text, amount) => {
    expect(DIRHAMS(en, text)).toBe(amount)
  })

  it('refuses what reads two ways, with both', () => {
    expect(DIRHAMS(en, '150.000')).toEqual({
      kind: 'invalid',
      message: '“150.000” reads two ways: 150,000 or 150. Write the centimes, like this: 1500.00',
    })
  })

  it.each(['a lot', '', null, true, Number.NaN])('refuses %j', (text) => {
    expect(DIRHAMS(en, text)).toMatchObject({ kind: 'invalid' })
  })
})
