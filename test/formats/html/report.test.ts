import { createHash } from 'node:crypto'
import { check } from '../../../src/check.ts'
import { reportsHtml } from '../../../src/formats/index.ts'
import { type LanguageCode, languages } from '../../../src/lang/index.ts'
import { aDecision, aFinding, aReport } from '../../cli/a-report.ts'
import { arabic, french } from '../../variations/council-words.ts'
import { faultyPlan, hostile } from '../faulty-plan.ts'
import { readPage } from './a-page.ts'

const codes: readonly LanguageCode[] = ['ar', 'fr', 'en']
const failure = { format: 'infitah.report/1', file: 'x.xlsx', error: 'x.xlsx <b>' } as const
const plans = {
  ar: faultyPlan({ words: arabic, years: [2024, 2025], projects: 4, activities: 2 }, [
    ['الجماعة الترابية', `جماعة الواحة ${hostile}`],
    ['الجهة', hostile],
    ['S02', 'info'],
  ]),
  fr: faultyPlan({ words: french, years: [2024, 2025, 2026], projects: 20, activities: 2 }, [
    ['Commune', `Les Palmiers ${hostile}`],
    ['Nombre de projets', 3],
  ]),
}

function faulty(plan: keyof typeof plans, code: LanguageCode) {
  const language = languages[code]

  return check(plans[plan], { asOf: '2026-11-25', language, file: `${hostile}.xlsx` })
}

describe.each(codes)('the report as a page in %s', (code) => {
  const language = languages[code]
  const page = reportsHtml([faulty('ar', code)], language)
  const { elements, text } = readPage(page)
  const named = (name: string) => elements.filter((element) => element.name === name)

  it('says its language and direction', () => {
    expect(named('html')[0]?.attributes).toMatchObject({ lang: code, dir: language.dir })
  })

  it('refers to nothing outside it and runs nothing', () => {
    const references = elements.flatMap(({ attributes }) =>
      ['src', 'href', 'xlink:href', 'srcset', 'action', 'data'].flatMap((name) => attributes[name] ?? []),
    )

    expect(references.filter((reference) => !reference.startsWith('#'))).toEqual([])
    expect(elements.filter(({ name }) => ['script', 'link', 'iframe', 'img', 'object', 'base'].includes(name))).toEqual(
      [],
    )
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^(on|style$)/.test(name))),
    ).toEqual([])
    expect(page).not.toMatch(/url\(|@import/)
  })

  it('has a policy that allows its own style alone', () => {
    const policy = named('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? []
    const digest = createHash('sha256').update(style).digest('base64')

    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    )
  })

  it('shows hostile words as words', () => {
    expect(text).toContain('<script>alert("1 & 2")</script>')
    expect(text).not.toMatch(/undefined|\[object|NaN|=>/)
  })

  it('describes its charts with all their values, each under an id of its own', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    const charts = named('svg').map(({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? [])

    expect(new Set(ids).size).toBe(ids.length)
    expect(charts.length).toBeGreaterThanOrEqual(3)
    expect(charts.flat().filter((id) => !ids.includes(id))).toEqual([])
    expect(named('svg').filter(({ attributes }) => attributes.role !== 'img')).toEqual([])
  })

  it('repeats the heads of its tables, and names rows and columns', () => {
    expect(named('table').length).toBeGreaterThanOrEqual(5)
    expect(named('thead')).toHaveLength(named('table').length)
    expect(named('th').filter(({ attributes }) => attributes.scope === undefined)).toEqual([])
  })
})

describe('the report as a page', () => {
  const { fr } = languages

  it('tells the amounts to the centime, as the language writes them', () => {
    const { text } = readPage(reportsHtml([aReport()], fr))

    expect(text).toContain(fr.say.number('1150000.50'))
    expect(text).toContain('13,04\u00a0%')
  })

  it('has a title of nothing but words, also where no collectivity is named', () => {
    const page = reportsHtml([aReport({ plan: { ...aReport().plan, collectivity: null } })], languages.ar)

    expect(page).toMatch(/<title>[^<>\u2066-\u2069]+2026-2027<\/title>/)
  })

  it('puts findings of the whole plan first, and the gravest first in each project', () => {
    const findings = [
      aFinding({ severity: 'info', message: 'third' }),
      aFinding({ message: 'second' }),
      aFinding({ severity: 'warning', project: null, message: 'first' }),
    ]
    const { text } = readPage(reportsHtml([aReport({ findings })], fr))

    expect(text.match(/first|second|third/g)).toEqual(['first', 'second', 'third'])
  })

  it('draws more bars than fit on a page in parts', () => {
    const { elements } = readPage(reportsHtml([faulty('fr', 'fr')], fr))

    expect(elements.filter(({ attributes }) => /^r1-progress-\d-t$/.test(attributes.id ?? ''))).toHaveLength(2)
  })

  it('says when nothing was found, and shows no tables of a plan without projects', () => {
    const empty = aReport({ findings: [], plan: { ...aReport().plan, projects: 0 } })
    const { elements, text } = readPage(reportsHtml([empty], fr))

    expect(text).toContain('Aucun constat sur ce programme.')
    expect(elements.filter(({ name }) => name === 'table' || name === 'svg')).toEqual([])
  })

  it('tells unchecked cells and changed severities by the names of their rules', () => {
    const report = aReport({
      notChecked: [{ rule: 'budget/activity-sum', sheet: '2', cells: ['F3', 'F4', 'H9'] }],
      settings: [{ rule: 'schedule/same-day', was: 'warning', severity: 'off' }],
    })
    const { text } = readPage(reportsHtml([report], fr))

    expect(text).toContain(fr.rules['budget/activity-sum'].name)
    expect(text).toContain('F3:F4, H9')
    expect(text).toContain(fr.rules['schedule/same-day'].name)
    expect(text).toContain('désactivée')
  })

  it('shows what the committee decided', () => {
    const decision = aDecision({ stale: true, by: 'Comité', reason: '<b>ok</b>' })
    const { text } = readPage(reportsHtml([aReport({ findings: [aFinding({ decision })] })], fr))

    expect(text).toContain('Décision du comité\u00a0: accepté')
    expect(text).toContain('<b>ok</b>')
    expect(text).toContain(fr.interface.report.stale)
  })

  it('lists several files before their reports, with those that could not be read', () => {
    const { elements, text } = readPage(reportsHtml([aReport(), failure, aReport({ file: 'other.xlsx' })], fr))
    const targets = elements.flatMap(({ name, attributes }) => (name === 'a' ? [attributes.href] : []))

    expect(targets).toEqual(['#r1', '#r3'])
    expect(elements.filter(({ attributes }) => ['r1', 'r3'].includes(attributes.id ?? ''))).toHaveLength(2)
    expect(text).toContain('x.xlsx <b>')
  })
})
