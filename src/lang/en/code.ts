import type { codeAxis } from '../../rules/code/axis.ts'
import type { codeDuplicate } from '../../rules/code/duplicate.ts'
import type { codeMalformed } from '../../rules/code/malformed.ts'
import type { codeMissing } from '../../rules/code/missing.ts'
import type { codePeriod } from '../../rules/code/period.ts'
import type { codeSequence } from '../../rules/code/sequence.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

/** The words of the rules about project codes, in English. */
export const code = {
  'code/missing': {
    name: 'Project without a code',
    what: ({ title, own }, say) =>
      own === null
        ? `The project${titled(title, say)} has no code.`
        : `The code cell of the project${titled(title, say)} is empty; elsewhere its code is ${say.code(own)}.`,
    why: 'A project is known by its code, from one matrix to the next and on the national platform. Without one it is not sent there.',
    todo: ({ own, offered }, say) =>
      own !== null || offered === null
        ? 'Write the code that the plan gives this project.'
        : `Write the code that the plan gives this project; the first free one is ${say.code(offered)}.`,
    fix: ({ offered }, say) => writing(offered, say),
  } satisfies RuleWords<FactsFrom<typeof codeMissing>>,

  'code/malformed': {
    name: 'Misspelt code',
    what: ({ written, like, expected }, say) =>
      like === null
        ? `The project's code is written ${codes(written, say)}; elsewhere it is ${say.code(expected ?? '')}.`
        : `The project's code is written ${codes(written, say)}, while the codes of this workbook are written like ${say.code(like)}.`,
    why: 'The platform knows a project by one code only: written in two ways, it looks like two projects.',
    todo: ({ expected }, say) =>
      expected === null ? 'Write the code as the others are written.' : `Write the code as ${say.code(expected)}.`,
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeMalformed>>,

  'code/duplicate': {
    name: 'Code used twice',
    what: ({ code, others, expected }, say) =>
      `The code ${say.code(code)} is used for more than one project${others.length === 0 ? '' : `: it is also that of ${quotes(others, say)}`}.${
        expected === null ? '' : ` Elsewhere the code of this project is ${say.code(expected)}.`
      }`,
    why: 'Two projects under one code get their money and their indicators mixed up once they are sent to the platform.',
    todo: ({ expected }, say) =>
      expected === null
        ? 'Give each project a code of its own and write it in all three matrices.'
        : `Write ${say.code(expected)} in this cell.`,
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeDuplicate>>,

  'code/period': {
    name: 'Code of another period',
    what: ({ written, years }, say) =>
      written.length === 1
        ? `The code ${codes(written, say)} names other years than those of the plan (${span(years, say)}).`
        : `${say.count(written.length, {
            one: '# code names',
            other: '# codes name',
          })} other years than those of the plan (${span(years, say)}), beginning with ${say.code(written[0] ?? '')}.`,
    why: 'The code ties the project to the period of the plan: with other years it counts as a project of an earlier or later plan.',
    todo: ({ written, expected }, say) =>
      written.length === 1 && expected !== null
        ? `Write ${say.code(expected)}, once the years of the plan are verified.`
        : 'Correct the years in the codes, or review those of the plan on its cover sheet and in the budget columns.',
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codePeriod>>,

  'code/axis': {
    name: 'Code of another axis',
    what: ({ code, part, axis, expected }, say) =>
      `The code ${say.code(code)} names the axis ${say.code(part)}, ${axis === '' ? 'which is not that of the project' : `but the project stands under ${say.quote(axis)}`}.${
        expected === null ? '' : ` The expected code is ${say.code(expected)}.`
      }`,
    why: 'Projects and money are shown by axis to the council and the public, so a project must not count under an axis that is not its own.',
    todo: 'Correct the code or the axis, as the council adopted it.',
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeAxis>>,

  'code/sequence': {
    name: 'Broken numbering',
    what: ({ written, way, expected }, say) =>
      written.length === 1
        ? `The number in the code ${codes(written, say)} does not follow those of the other projects${way === 'by-axis' ? ' of its axis' : ''}.${
            expected === null ? '' : ` The code expected in this place is ${say.code(expected)}.`
          }`
        : `The numbers of the projects run on neither through the plan nor within each axis: ${codes(written, say)}.`,
    why: 'A broken numbering suggests that a project is missing, or was added after the plan had been adopted.',
    todo: 'Make sure that every project of the plan is there, then correct the number or state why it stays.',
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeSequence>>,
}

function titled(title: string, say: Say): string {
  return title === '' ? '' : ` ${say.quote(title)}`
}

function codes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.code(one)))
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.quote(one)))
}

function span(years: readonly number[], say: Say): string {
  return say.code([...new Set([years[0], years.at(-1)])].join('-'))
}

function writing(code: string | null, say: Say): string {
  return `Write ${say.code(code ?? '')}`
}
