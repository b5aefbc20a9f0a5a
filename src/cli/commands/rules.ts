import type { Language } from '../../lang/index.ts'
import { catalogue } from '../../rules/index.ts'
import { deliver } from '../deliver.ts'
import { Refusal } from '../refusal.ts'
import { type Page, screenPage } from '../text/page.ts'
import { padEnd, wrap } from '../text/width.ts'
import type { World } from '../world.ts'

type KnownRule = (typeof catalogue)[number]

/** `infitah rules`: all rules, or one of them explained. */
export async function runRules(name: string | undefined, world: World, language: Language): Promise<number> {
  const page = screenPage(language, world)
  const lines = name === undefined ? ruleList(page) : explained(ruleNamed(name, language), page)
  await deliver(page.finish(lines), undefined, world, language)

  return 0
}

function ruleNamed(name: string, { say, interface: words }: Language): KnownRule {
  const wanted = name.toLowerCase()
  const rule = catalogue.find(({ id, code }) => id === wanted || code.toLowerCase() === wanted)
  if (rule === undefined) throw new Refusal(words.command.unknownRule(name, say))

  return rule
}

function ruleList({ paint, language }: Page): readonly string[] {
  const longest = Math.max(...catalogue.map(({ id }) => id.length))

  return catalogue.map(({ code, severity, id }) => {
    const columns = [paint.code(code), paint[severity](padEnd(severity, 'warning'.length)), padEnd(id, longest)]

    return [...columns, language.rules[id].name].join('  ')
  })
}

function explained(rule: KnownRule, page: Page): readonly string[] {
  const { paint, width, language } = page
  const words = language.rules[rule.id]
  const { report } = language.interface
  const todo = typeof words.todo === 'string' ? [`${report.todo} ${words.todo}`] : []
  const sentences = [
    paint.heading(words.name),
    report.severities[rule.severity],
    report.since(rule.since, language.say),
    `${report.why} ${words.why}`,
    ...todo,
  ]

  return [
    `${paint.code(rule.code)}  ${rule.id}  ${paint[rule.severity](rule.severity)}`,
    ...sentences.flatMap((sentence) => wrap(sentence, 5, width)),
  ]
}
