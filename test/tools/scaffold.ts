/** Why no rule can be begun, as a sentence. */
export class NotARule extends Error {}

/** What a project has before a rule is begun. */
export interface Known {
  /** The text of `src/rules/catalogue.ts`. */
  readonly catalogue: string
  readonly rules: readonly { readonly id: string; readonly code: string }[]
  /** The version that the rule will first be in. */
  readonly version: string
}

/** What is written for a new rule, and the steps that are left: until its words are there, the project does not compile. */
export interface Scaffold {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly steps: readonly string[]
}

/** Begins the rule `thing/problem` beside the others about its thing. */
export function scaffoldRule(id: string, { catalogue, rules, version }: Known): Scaffold {
  const [thing = ''] = idParts(id)
  const siblings = rules.filter((rule) => rule.id.startsWith(`${thing}/`))
  const [sibling] = siblings
  if (siblings.some((rule) => rule.id === id)) throw new NotARule(`There is a rule ${id} already.`)
  if (sibling === undefined) throw new NotARule(`No rule is about "${thing}" yet. Rules are about ${thingsOf(rules)}.`)

  const name = constantName(id)
  const code = nextCode(sibling.code.charAt(0), catalogue, rules)
  return {
    files: [
      { path: `src/rules/${id}.ts`, text: ruleText(id, name, code, version) },
      { path: 'src/rules/catalogue.ts', text: withRule(catalogue, id, name) },
      { path: `test/rules/${id}.test.ts`, text: testText(id, name, code) },
    ],
    steps: [
      ...['ar', 'fr', 'en'].map((language) => `Add to src/lang/${language}/${thing}.ts:\n\n${wordsText(id, name)}`),
      `Write what it finds in src/rules/${id}.ts, and its pictures in test/rules/${id}.test.ts.`,
      `Add the line "${code} ${id}" with its severity to the table in test/rules/all-rules.test.ts.`,
      'Run npm run generate.',
    ],
  }
}

function idParts(id: string): readonly string[] {
  if (!/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id)) {
    throw new NotARule(`A rule is named thing/problem in small letters, such as budget/zero-cost, not "${id}".`)
  }

  return id.split('/')
}

function thingsOf(rules: Known['rules']): string {
  return [...new Set(rules.map(({ id }) => id.split('/')[0]))].join(', ')
}

/** `budget/zero-cost` is `budgetZeroCost` in the code. */
function constantName(id: string): string {
  return id.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** One more than any code its letter ever had: retired ones stand in the catalogue as comments. */
function nextCode(letter: string, catalogue: string, rules: Known['rules']): string {
  const retired = [...catalogue.matchAll(/\/\/.*/g)].flatMap(([comment]) => comment.match(/\b[A-Z]\d\d\b/g) ?? [])
  const codes = [...rules.map(({ code }) => code), ...retired].filter((code) => code.startsWith(letter))
  const last = Math.max(...codes.map((code) => Number(code.slice(1))))

  return letter + String(last + 1).padStart(2, '0')
}

/** The catalogue with the rule last of its thing in the list, and in order among the imports. */
function withRule(catalogue: string, id: string, name: string): string {
  const [thing = ''] = id.split('/')
  const lines = catalogue.split('\n')
  const listed = lines.findLastIndex((line) => new RegExp(`^  ${thing}[A-Z]\\w*,$`).test(line))
  const before = lines.findLastIndex((line) => {
    const path = /^import .* from '\.\/(.*)\.ts'$/.exec(line)?.[1]
    return path !== undefined && path < id
  })

  return lines
    .toSpliced(listed + 1, 0, `  ${name},`)
    .toSpliced(before + 1, 0, `import { ${name} } from './${id}.ts'`)
    .join('\n')
}

function ruleText(id: string, name: string, code: string, version: string): string {
  return `import { defineRule } from '../rule.ts'

/** Says what is wrong in one sentence. */
export const ${name} = defineRule({
  code: '${code}',
  id: '${id}',
  severity: 'warning',
  since: '${version}',
  each: 'project',

  *check({ project }) {
    const title = project.listed?.title ?? null
    if (title === null) return

    yield { at: [title.at], about: { of: 'project', project }, facts: { title: title.written } }
  },
})
`
}

function testText(id: string, name: string, code: string): string {
  return `import { ${name} } from '../../../src/rules/${id}.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(${name}, {
  clean: {
    'nothing to say': sheet\`
      {code} | {axis} | {title} | {item} | {years} | {cost}
      P-01   | open   | window  | pens   | 2025    | 10
    \`,
  },
  found: {
    'where it speaks': sheet\`
      {code} | {axis} | {title}     | {item} | {years} | {cost}
      P-01   | open   | window ◂${code} | pens   | 2025    | 10
    \`,
  },
})
`
}

function wordsText(id: string, name: string): string {
  return `import type { ${name} } from '../../rules/${id}.ts'

  '${id}': {
    name: '',
    what: ({ title }, say) => \`\`,
    why: '',
    todo: '',
  } satisfies RuleWords<FactsFrom<typeof ${name}>>,
`
}
