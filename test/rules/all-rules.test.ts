import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages, type RuleWords } from '../../src/lang/index.ts'
import { catalogue, type Facts, type Finding, type Rule, type RuleId } from '../../src/rules/index.ts'
import { findingsOf, foundMarks, workbookOf } from '../picture.ts'
import { collectAlbums } from '../tools/albums.ts'
import { inLanguage } from '../tools/picture-table.ts'

const rules: readonly Rule[] = catalogue
const albums = await collectAlbums()
const source = join(import.meta.dirname, '..', '..', 'src', 'rules')

/** The table of the rules: codes and ids are public, and a severity decides what reaches the platform. */
const table = `
  W01 workbook/matrix-missing       error
  W02 workbook/matrix-duplicate     error
  W03 workbook/column-missing       error
  W04 workbook/column-unknown       info
  W05 workbook/row-stray            warning
  W06 workbook/setting-unread       warning
  W07 workbook/column-repeated      error
  W08 workbook/period-differs       error
  V01 cell/error-value              error
  V02 cell/formula-not-calculated   error
  V03 cell/amount-unreadable        error
  V04 cell/amount-negative          error
  V05 cell/amount-precision         warning
  V06 cell/amount-as-text           info
  V07 cell/amount-empty             info
  V08 cell/share-scale-guessed      info
  V09 cell/date-unreadable          error
  V10 cell/share-unreadable         error
  V11 cell/count-unreadable         warning
  C01 code/missing                  error
  C02 code/malformed                error
  C03 code/duplicate                error
  C04 code/period                   error
  C05 code/axis                     error
  C06 code/sequence                 warning
  P01 project/missing-in-matrix     error
  P02 project/title-differs         warning
  P03 project/axis-differs          error
  P04 project/title-missing         error
  P05 project/axis-missing          error
  P06 project/none                  warning
  A01 activity/missing-in-matrix    error
  A02 activity/label-differs        warning
  A03 activity/duplicate            warning
  A04 activity/none                 error
  A05 activity/blank                warning
  B01 budget/activity-sum           error
  B02 budget/project-sum            error
  B03 budget/project-cost-differs   error
  B04 budget/project-total-row      error
  B05 budget/grand-total            error
  B06 budget/declared-total         error
  B07 budget/year-outside-project   warning
  B08 budget/zero-cost              info
  S01 schedule/end-before-start     error
  S02 schedule/same-day             warning
  S03 schedule/outside-period       error
  S04 schedule/year-differs         warning
  S05 schedule/missing              error
  S06 schedule/funds-elsewhere      warning
  I01 indicator/weights-sum         error
  I02 indicator/none                warning
  I03 indicator/weight-missing      error
  I04 indicator/weight-range        error
  I05 indicator/impact-none         warning
  I06 indicator/impact-maximum      error
  I07 indicator/two-in-one          warning
  G01 progress/over-weight          error
  G02 progress/decreasing           warning
  G03 progress/early                warning
  G04 progress/overdue              warning
  G05 progress/none-recorded        info
  G06 progress/funded-not-started   info
  G07 progress/negative             warning
  N01 count/declared                warning
  N02 count/axes                    warning
  D01 ideas/channel-sum             warning
  D02 ideas/reasons-sum             warning
  D03 ideas/proposals-sum           warning
  D04 ideas/rework-balance          warning
  D05 ideas/meeting-order           warning
  M01 baseline/changed              warning
  M02 baseline/added                warning
  M03 baseline/removed              warning
`

const letters: Readonly<Record<string, string>> = {
  workbook: 'W',
  cell: 'V',
  code: 'C',
  project: 'P',
  activity: 'A',
  budget: 'B',
  schedule: 'S',
  indicator: 'I',
  progress: 'G',
  count: 'N',
  ideas: 'D',
  baseline: 'M',
}

describe('the catalogue', () => {
  it('is the table of the rules', () => {
    const lines = table.trim().split('\n')

    expect(rules.map(({ code, id, severity }) => `${code} ${id} ${severity}`)).toEqual(
      lines.map((line) => line.trim().replace(/ +/g, ' ')),
    )
  })

  it('lists every file that defines a rule, under the id that is its path', () => {
    const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter(
        (name) => /^[^/]+\/.+\.ts$/.test(name) && readFileSync(join(source, name), 'utf8').includes('defineRule('),
      )

    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(paths.sort())
    expect(paths.filter((path) => !readFileSync(join(source, path), 'utf8').includes(`id: '${idOf(path)}'`))).toEqual(
      [],
    )
  })

  it('gives each thing its letter, and each code once, in order', () => {
    const wrong = rules.filter(({ code, id }) => code[0] !== letters[thingOf(id)] || !/^[A-Z]\d\d$/.test(code))

    expect(wrong.map(({ code }) => code)).toEqual([])
    for (const letter of Object.values(letters)) {
      const codes = rules.map(({ code }) => code).filter((code) => code.startsWith(letter))
      expect(codes).toEqual([...new Set(codes)].sort())
    }
  })

  it('lets rules yield only to others that there are', () => {
    const ids = rules.map(({ id }) => id)

    for (const { id, yieldsTo = [] } of rules) {
      expect(yieldsTo.filter((other) => other === id || !ids.includes(other))).toEqual([])
    }
  })
})

describe('the tests of the rules', () => {
  it.each(rules.map(({ id }) => id))('picture %s where it speaks and where it does not', (id) => {
    const own = albums.filter(({ rule }) => rule.id === id)

    expect(existsSync(join(import.meta.dirname, `${id}.test.ts`))).toBe(true)
    expect(own.flatMap(({ found }) => Object.keys(found)).length).toBeGreaterThan(0)
    expect(own.flatMap(({ clean }) => Object.keys(clean)).length).toBeGreaterThan(0)
  })

  const drawings = albums.flatMap(({ rule, clean, found, options }) =>
    Object.entries({ ...clean, ...found }).map(([title, drawing]) => {
      return { rule, options, title, drawing, marks: foundMarks(drawing, rule, options).join() }
    }),
  )

  it.each(Object.values(languages))('find the same under the headers of $code', (language) => {
    const differing = drawings.filter(
      ({ rule, options, drawing, marks }) => foundMarks(inLanguage(drawing, language), rule, options).join() !== marks,
    )

    expect(differing.map(({ title }) => title)).toEqual([])
  })
})

/** What each rule finds in its own pictures. */
const found: readonly Finding[] = albums.flatMap((album) =>
  Object.values(album.found)
    .flatMap((drawing) => findingsOf(workbookOf(drawing), album.options))
    .filter(({ rule }) => rule.id === album.rule.id),
)

describe.each(Object.values(languages))('the words of the rules in $code', (language) => {
  const sentences = rules.flatMap((rule) => sentencesOf(rule, language))

  it('are sentences', () => {
    expect(sentences.filter((sentence) => !/^\S.*([^.\s…][.?؟]|\u00a0\?)$/s.test(bare(sentence)))).toEqual([])
    expect(sentences.filter((sentence) => /undefined|null|NaN|\[object|=>/.test(sentence))).toEqual([])
  })

  it('name each rule differently, without a full stop', () => {
    const names = rules.map((rule) => wordsOf(rule, language).name)

    expect(new Set(names).size).toBe(rules.length)
    expect(names.filter((name) => name.trim() !== name || name.length < 3 || name.endsWith('.'))).toEqual([])
  })

  it('are its own', () => {
    const others = Object.values(languages).filter((other) => other !== language)
    const theirs = new Set(others.flatMap((other) => rules.flatMap((rule) => sentencesOf(rule, other))))

    expect(sentences.filter((sentence) => theirs.has(sentence))).toEqual([])
  })

  it('call each fix that is offered, and no other', () => {
    const offered = new Set(found.filter(({ problem }) => problem.fix !== undefined).map(({ rule }) => rule.id))
    const labelled = rules.filter((rule) => wordsOf(rule, language).fix !== undefined).map(({ id }) => id)

    expect(labelled).toEqual(rules.map(({ id }) => id).filter((id) => offered.has(id)))
    expect(fixLabels(language).filter((label) => label.trim() === '' || /undefined|null|\[object/.test(label))).toEqual(
      [],
    )
  })
})

it('isolates in Arabic what reads from left to right', () => {
  const { ar } = languages
  const said = [...rules.flatMap((rule) => sentencesOf(rule, ar)), ...fixLabels(ar)]
  const outside = said.map((sentence) => sentence.replace(/\u2068[^\u2069]*\u2069/g, ''))

  expect(outside.filter((sentence) => /\p{Script=Latin}|\d[-/=]\d/u.test(sentence))).toEqual([])
})

/** What a rule says: why, and of each of its findings what is wrong and what to do. */
function sentencesOf(rule: Rule, language: Language): readonly string[] {
  const { what, why, todo } = wordsOf(rule, language)
  const own = found.filter((finding) => finding.rule.id === rule.id).map(({ problem }) => problem.facts)
  const said = own.flatMap((facts) => [
    what(facts, language.say),
    typeof todo === 'string' ? todo : todo(facts, language.say),
  ])

  return [...new Set([why, ...said])]
}

function fixLabels(language: Language): readonly string[] {
  return found
    .filter(({ problem }) => problem.fix !== undefined)
    .map(({ rule, problem }) => wordsOf(rule, language).fix?.(problem.facts, language.say) ?? '')
}

/** A rule's own words take its own facts; that they match is held by the types of the catalogue and the languages. */
function wordsOf(rule: Rule, language: Language): RuleWords<Facts> {
  return language.rules[rule.id as RuleId] as unknown as RuleWords<Facts>
}

/** Without the marks of direction. */
function bare(sentence: string): string {
  return sentence.replace(/[\u2066-\u2069]/g, '')
}

function idOf(path: string): string {
  return path.replace(/\.ts$/, '')
}

function thingOf(id: string): string {
  return id.split('/')[0] ?? ''
}
