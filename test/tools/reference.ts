import type { Language, RuleWords } from '../../src/lang/index.ts'
import { catalogue, type Facts, type Finding, type Rule, type RuleId } from '../../src/rules/index.ts'
import { findingsOf, type PictureOptions, type Pictures, workbookOf } from '../picture.ts'
import type { Album } from './albums.ts'
import { inLanguage, pictureTable, plainMarkdown } from './picture-table.ts'
import { referenceWords } from './reference-words.ts'

/** The reference of all rules in one language, as Markdown. */
export function referenceIn(language: Language, albums: readonly Album[]): string {
  const { title, intro, legend, ...words } = referenceWords[language.code]
  const heads = [words.code, words.id, words.severity, words.name]
  const list = catalogue.map((rule: Rule) => [
    `[${rule.code}](#${rule.code})`,
    `\`${rule.id}\``,
    language.interface.report.severity[rule.severity],
    plainMarkdown(wordsOf(rule, language).name),
  ])

  return paragraphs([
    `<div dir="${language.dir}" lang="${language.code}">`,
    `# ${title}`,
    intro,
    legend.map((line) => `- ${line}`).join('\n'),
    table([heads, heads.map(() => '---'), ...list]),
    ...catalogue.map((rule) => sectionOf(rule, albums, language)),
    '</div>\n',
  ])
}

/** One pictured case: what it shows, and what the rule says of it. */
interface Case {
  readonly drawing: Pictures
  readonly options: PictureOptions
  readonly findings: readonly Finding[]
}

function sectionOf(rule: Rule, albums: readonly Album[], language: Language): string {
  const own = albums.filter((album) => album.rule.id === rule.id)
  const [first, ...others] = own.flatMap(({ found, options }) => casesOf(rule, found, options, language))
  if (first === undefined) throw new Error(`No picture shows what ${rule.id} finds`)

  const findings = [first, ...others].flatMap((one) => one.findings)
  const words = referenceWords[language.code]
  const [silent] = own.flatMap(({ clean, options }) => casesOf(rule, clean, options, language))

  return paragraphs([
    `<a id="${rule.code}"></a>`,
    `## ${rule.code} · ${plainMarkdown(wordsOf(rule, language).name)}`,
    metaLine(rule, findings, language),
    `**${words.why}** · ${plainMarkdown(wordsOf(rule, language).why)}`,
    `**${words.todo}** · ${todoOf(rule, findings, language)}`,
    fixLine(rule, findings, language),
    `**${words.example}**`,
    caseIn(first, language),
    `<details><summary>${words.otherCases}</summary>`,
    ...others.map((one) => caseIn(one, language)),
    ...(silent === undefined ? [] : [words.silent, caseIn(silent, language)]),
    '</details>',
  ])
}

function casesOf(
  rule: Rule,
  drawings: Readonly<Record<string, Pictures>>,
  options: PictureOptions,
  language: Language,
): readonly Case[] {
  return Object.values(drawings).map((given) => {
    const drawing = inLanguage(given, language)
    const findings = findingsOf(workbookOf(drawing), options).filter((finding) => finding.rule.id === rule.id)

    return { drawing, options, findings }
  })
}

function caseIn({ drawing, options, findings }: Case, language: Language): string {
  const words = referenceWords[language.code]
  const sheets = inLanguage(drawing, language).map((picture, index, all) =>
    paragraphs([...(all.length > 1 ? [`*${words.sheet} ${index + 1}*`] : []), pictureTable(picture, language)]),
  )
  const { asOf, settings } = options
  const said = findings.map(({ rule, problem }) =>
    plainMarkdown(wordsOf(rule, language).what(problem.facts, language.say)),
  )

  return paragraphs([
    ...(asOf === undefined ? [] : [language.interface.report.asOf(asOf, language.say)]),
    ...(settings === undefined ? [] : [`${words.settings} \`${JSON.stringify(settings)}\``]),
    ...sheets,
    ...said.map((sentence) => `> ${sentence}`),
  ])
}

function metaLine(rule: Rule, findings: readonly Finding[], language: Language): string {
  const { severity, since } = language.interface.report
  const others = new Set(findings.map((finding) => finding.severity).filter((other) => other !== rule.severity))
  const sometimes = [...others].map((other) => `${referenceWords[language.code].sometimes} ${severity[other]}`)

  return [`\`${rule.id}\``, severity[rule.severity], ...sometimes, since(rule.since, language.say)].join(' · ')
}

/** What to do may depend on what was found: then it is said of the first picture. */
function todoOf(rule: Rule, [first]: readonly Finding[], language: Language): string {
  const { todo } = wordsOf(rule, language)
  if (typeof todo === 'string') return plainMarkdown(todo)

  return first === undefined ? '' : plainMarkdown(todo(first.problem.facts, language.say))
}

function fixLine(rule: Rule, findings: readonly Finding[], language: Language): string {
  const { fix: words } = referenceWords[language.code]
  const fixed = findings.find(({ problem }) => problem.fix !== undefined)?.problem
  const label = wordsOf(rule, language).fix
  if (fixed?.fix === undefined || label === undefined) return words.none

  return `${words[fixed.fix.kind]} ${plainMarkdown(label(fixed.facts, language.say))}`
}

/** A rule's own words take its own facts; that they match is held by the types of the catalogue and the languages. */
function wordsOf(rule: Rule, language: Language): RuleWords<Facts> {
  return language.rules[rule.id as RuleId] as unknown as RuleWords<Facts>
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function paragraphs(parts: readonly string[]): string {
  return parts.join('\n\n')
}
