import { type Language, languages } from '../../src/lang/index.ts'

/** What the functions are called with, by their names; the others are about one thing. */
const facts: { readonly [name: string]: readonly unknown[] } = {
  noCommand: [],
  notOneOf: ['fact-1', 'value', ['other']],
  badDay: ['fact-1', 'value'],
  badCount: ['fact-1', 'value', 99],
  optionMissing: ['fact-1', 'new'],
  badPeriod: ['fact-1', 'value'],
  badAxis: ['fact-1', 'value'],
  axisTwice: ['fact-1', 'value'],
  badWorkbookName: ['fact-1', 'value'],
  configKey: ['fact-1', 'key', ['other']],
  configRule: ['fact-1', 'rule'],
  configValue: ['fact-1', 'key', 'value'],
  configValueOf: ['fact-1', 'key', 'value', ['other']],
  configPattern: ['fact-1', 'value'],
  someUnread: [['fact-1', 'b.xlsx'], 3],
  asOf: ['2026-01-01'],
  changed: ['a', 'b'],
  decidedBy: ['a', 'b'],
  ...Object.fromEntries(
    ['projects', 'activities', 'trackingIndicators', 'impactIndicators', 'error', 'warning', 'info', 'rulesRun'].map(
      (name) => [name, [3]],
    ),
  ),
}

/** Every sentence that the interface says in a language, by its name. */
function sentences({ interface: words, say }: Language): readonly (readonly [name: string, sentence: string])[] {
  const walk = (value: unknown, path: string, name: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value === 'function') return [[path, String(value(...(facts[name] ?? ['fact-1']), say))]]

    return Object.entries(value ?? {}).flatMap(([key, inner]) => walk(inner, `${path}.${key}`, key))
  }

  return walk(words, '', '')
}

const all = Object.values(languages).map((language) => [language.code, sentences(language)] as const)

describe.each(all)('the words of %s', (code, said) => {
  it('are all there', () => {
    expect(said.length).toBeGreaterThan(80)
    expect(said.filter(([, sentence]) => sentence.trim() === '' || /undefined|\[object|=>/.test(sentence))).toEqual([])
  })

  it('name the file, option or value that they are about', () => {
    const about = said.filter(([name]) =>
      /command\.(un(read|written|known)|someUnread|config|notOneOf|bad|optionWithout)/.test(name),
    )

    expect(about.length).toBeGreaterThan(25)
    expect(about.filter(([, sentence]) => !sentence.includes('fact-1'))).toEqual([])
  })

  it('are written with the spaces and digits of the language', () => {
    const wrong = code === 'fr' ? / [:;?!»]|« / : /[\u0660-\u0669]| [،؛؟:]/

    expect(said.filter(([, sentence]) => wrong.test(sentence))).toEqual([])
  })
})
