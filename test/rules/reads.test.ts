import { array, assert as check, constantFrom, integer, property, record } from 'fast-check'
import { type Cell, writeEdit } from '../../src/grid/index.ts'
import { readPlan, type Strand } from '../../src/plan/index.ts'
import { catalogue, factsOf, onceFor, type Rule, ruleSet, runProject, strandsReadBy } from '../../src/rules/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { day, percent } from '../made/workbook.ts'
import { watched } from './watched.ts'

const workbook = madePlan({ projects: 2, activities: 3, indicators: 2 })

/** What brings rules to look further: troubles, faults, labels that differ. */
const edits = array(
  record({
    sheet: integer({ min: 0, max: 2 }),
    row: integer({ min: 1, max: 14 }),
    column: integer({ min: 0, max: 13 }),
    cell: constantFrom<Cell | null>(
      null,
      { value: 0 },
      { value: -5 },
      { value: 12.345 },
      { value: '1 500,00' },
      { value: '15O0' },
      { value: { error: '#REF!' } },
      { value: 'نشاط جديد' },
      { value: '* نشاط ؛\n* آخر' },
      { value: '2025' },
      percent(40),
      percent(0),
      day('2026-01-01'),
      day('2028-02-01'),
    ),
  }),
  { minLength: 1, maxLength: 10 },
)

describe('what a rule says that it reads of a project', () => {
  it('is all that it looks at', () => {
    const beyond = new Set<string>()
    check(
      property(edits, (list) => {
        const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: new Map(sheet.rows) }))
        for (const { sheet: index, cell, ...place } of list) {
          const sheet = sheets[index]
          if (sheet !== undefined) writeEdit(sheet.rows, { sheet: sheet.name, ...place, cells: [[cell]] })
        }

        for (const one of undeclared({ ...workbook, sheets })) beyond.add(one)
      }),
      { numRuns: 40 },
    )

    expect([...beyond]).toEqual([])
  })

  it('is what decides whether it is asked again', () => {
    const plan = readPlan(workbook)
    const facts = factsOf(plan, '2027-06-30')
    const asked: string[] = []
    const rules = ruleSet(
      catalogue.map((rule) => listening(rule, asked)),
      plan,
    )
    const [project] = plan.projects
    if (project === undefined) throw new Error('a plan without projects')

    const { each, found } = runProject(rules, project, facts)
    asked.length = 0
    const again = runProject(rules, project, facts, { each, changed: new Set(['days']) })

    expect(again.found).toEqual(found)
    expect(asked).toEqual(expect.arrayContaining(['schedule/missing', 'progress/overdue', 'baseline/changed']))
    expect(asked.filter((id) => /^(?:budget\/project-sum|indicator|project|cell\/amount)/.test(id))).toEqual([])
  })
})

/** The rule, telling when it is asked. */
function listening(rule: Rule, asked: string[]): Rule {
  return {
    ...rule,
    check(context: never) {
      if (asked.at(-1) !== rule.id) asked.push(rule.id)
      return rule.check(context)
    },
  } as Rule
}

/** What rules look at and do not say, as `budget/zero-cost: days`. */
function undeclared(edited: typeof workbook): readonly string[] {
  const plan = readPlan(edited)
  const facts = factsOf(plan, '2027-06-30')

  return plan.projects.flatMap((project) =>
    catalogue.flatMap((rule: Rule) => {
      const declared = strandsReadBy(rule)
      if (rule.each !== 'project' || declared === null) return []

      const read = new Set<Strand>()
      const seen = watched(project, (strand) => read.add(strand))
      for (const found of rule.check({ project: seen, facts, once: onceFor(seen, facts) })) void found
      return [...read].filter((strand) => !declared.includes(strand)).map((strand) => `${rule.id}: ${strand}`)
    }),
  )
}
