import type { budgetActivitySum } from '../../rules/budget/activity-sum.ts'
import type { Column } from '../../rules/budget/amounts.ts'
import type { budgetDeclaredTotal } from '../../rules/budget/declared-total.ts'
import type { budgetGrandTotal } from '../../rules/budget/grand-total.ts'
import type { CellFact } from '../../rules/budget/mend.ts'
import type { budgetProjectCostDiffers } from '../../rules/budget/project-cost-differs.ts'
import type { budgetProjectSum } from '../../rules/budget/project-sum.ts'
import type { budgetProjectTotalRow } from '../../rules/budget/project-total-row.ts'
import type { budgetYearOutsideProject } from '../../rules/budget/year-outside-project.ts'
import type { budgetZeroCost } from '../../rules/budget/zero-cost.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about money, in English. */
export const budget = {
  'budget/activity-sum': {
    name: 'Activity cost differs from its funding',
    what: ({ activity, cost, sum, cells }, say) =>
      `${theActivity(activity, say)} costs ${say.money(cost)}, but its mobilised credits and yearly amounts come to ${say.money(sum)}.${culprits(cells, say)}`,
    why: 'The council approves a cost together with how it is funded; where the two differ, nobody knows what to put in the budget.',
    todo: ({ cells }) =>
      namesCost(cells)
        ? 'Check the cost of the activity and the amounts it is made of, and correct the wrong one.'
        : cells.length === 1
          ? 'Check the amount pointed at first: once it is corrected, the sums that it is part of agree.'
          : 'Check the amounts pointed at first: once they are corrected, the sums that they are part of agree.',
    fix: ({ cells }, say) => writing(cells, say),
  } satisfies RuleWords<FactsFrom<typeof budgetActivitySum>>,

  'budget/project-sum': {
    name: 'Project cost differs from the sum of its activities',
    what: ({ written, sum, activities, shared }, say) => {
      const its = `${itsActivities(activities, say)} ${say.money(sum)}`
      if (written === null) return `The cell for the project's cost is empty, but ${its}.`

      return shared
        ? `The project's cost and its row of totals agree on ${say.money(written)}, but ${its}.`
        : `In ${matrices.budget} the project costs ${say.money(written)}, but ${its}.`
    },
    why: 'The cost of a project is the figure that the council adopts and the public reads; it must be the sum of its activities.',
    todo: ({ shared }) =>
      shared
        ? "Make sure that no activity is missing and check their amounts, then bring the project's cost into line."
        : "Check the costs of the activities, then write their sum in the cell for the project's cost.",
    fix: ({ sum }, say) => `Write the sum of the activities: ${say.money(sum)}`,
  } satisfies RuleWords<FactsFrom<typeof budgetProjectSum>>,

  'budget/project-cost-differs': {
    name: 'Project cost differs between matrices',
    what: ({ listed, budget: programmed }, say) =>
      `The project's cost is ${amount(listed, say)} in ${matrices.projects}; it is ${amount(programmed, say)} in ${matrices.budget}.`,
    why: 'Two published figures for one project leave open which of them was adopted.',
    todo: 'Establish the right cost and write it in both matrices.',
  } satisfies RuleWords<FactsFrom<typeof budgetProjectCostDiffers>>,

  'budget/project-total-row': {
    name: 'Row of project totals',
    what: ({ kind, activity, cells }, say) => {
      if (kind === 'missing')
        return 'The activities of this project have no row of totals, while other projects have one.'

      return kind === 'moved'
        ? `By the project's row of totals, the amounts of ${theActivity(activity ?? '', say, 'the')} are not in their columns: ${differences(cells, say)}.`
        : `The project's row of totals is not the sum of its activities: ${differences(cells, say)}.`
    },
    why: 'From this row the credits go into the budget of each year, and any difference goes with them.',
    todo: ({ kind }) =>
      ({
        missing: 'Add a row of totals after the last activity, with the sum of each column.',
        moved: 'Check in which year the activity is programmed, and move the amount to its column.',
        wrong: 'Write the sum of the activities in each column, best as a formula.',
      })[kind],
    fix: ({ kind, cells }, say) => (kind === 'moved' ? 'Swap the two amounts' : writing(cells, say)),
  } satisfies RuleWords<FactsFrom<typeof budgetProjectTotalRow>>,

  'budget/grand-total': {
    name: 'Row of the grand total',
    what: ({ kind, cells }, say) =>
      kind === 'missing'
        ? `There is no row with the grand total of the projects at the end of ${matrices.budget}.`
        : `The row of the grand total is not the sum of the projects: ${differences(cells, say)}.`,
    why: 'The grand total is the cost of the plan as the council and the public see it, and the first thing anyone checks.',
    todo: ({ kind }) =>
      kind === 'missing'
        ? 'Add a row with the estimated cost of the projects at the end of the matrix, with the sum of each column.'
        : 'Write the right total, best as a formula.',
    fix: ({ cells }, say) => writing(cells, say),
  } satisfies RuleWords<FactsFrom<typeof budgetGrandTotal>>,

  'budget/declared-total': {
    name: 'Declared amount differs from the matrices',
    what: ({ cells }, say) => `The cover sheet does not agree with ${matrices.budget}: ${differences(cells, say)}.`,
    why: 'The figures of the cover sheet are read and published before all others; they must not contradict the details.',
    todo: 'Correct the amount on the cover sheet, or add to the matrix what it lacks.',
  } satisfies RuleWords<FactsFrom<typeof budgetDeclaredTotal>>,

  'budget/year-outside-project': {
    name: 'Money programmed outside the years of the project',
    what: ({ year, named, activities, amount: money }, say) =>
      `An amount of ${say.money(money)} is programmed for ${say.code(String(year))} (${activityCount(activities, say)}), but ${matrices.projects} gives the project only ${yearList(named, say)}.`,
    why: 'Credits for a year in which the project is not carried out will not be spent, unless the announced year is wrong.',
    todo: "Move the amount to one of the project's years, or add the year to them.",
  } satisfies RuleWords<FactsFrom<typeof budgetYearOutsideProject>>,

  'budget/zero-cost': {
    name: 'Project without cost',
    what: ({ written }, say) =>
      written
        ? `The estimated cost of the project is ${say.money(0n)}.`
        : 'No estimated cost is written for the project.',
    why: "The project may be carried out with the collectivity's own means, or its cost may have been forgotten.",
    todo: 'Nothing, if the project needs no credits; otherwise write its cost.',
  } satisfies RuleWords<FactsFrom<typeof budgetZeroCost>>,
}

function theActivity(label: string, say: Say, article: 'The' | 'the' = 'The'): string {
  return label === ''
    ? `${article === 'The' ? 'An' : 'an'} activity without a name`
    : `${article} activity ${say.quote(label)}`
}

function activityCount(count: number, say: Say): string {
  return say.count(count, { one: '# activity', other: '# activities' })
}

function itsActivities(count: number, say: Say): string {
  return say.count(count, { one: 'its only activity costs', other: 'the costs of its # activities come to' })
}

function amount(centimes: bigint | null, say: Say): string {
  return centimes === null ? 'not written' : say.money(centimes)
}

function columnName(column: Column, say: Say): string {
  if (column === 'cost') return 'the cost'

  return column === 'mobilised' ? 'the mobilised credits' : `the amount programmed for ${say.code(String(column))}`
}

function differences(cells: readonly CellFact[], say: Say): string {
  const parts = cells.map(([column, written, exact]) => {
    const found = written === null ? 'empty cell' : say.money(written)

    return `${columnName(column, say)} (${found} instead of ${say.money(exact)})`
  })

  return say.list(parts)
}

function namesCost(cells: readonly CellFact[]): boolean {
  return cells.some(([column]) => column === 'cost')
}

function culprits(cells: readonly CellFact[], say: Say): string {
  return namesCost(cells) ? '' : ` The whole difference lies in ${differences(cells, say)}.`
}

function writing(cells: readonly CellFact[], say: Say): string {
  const [first, ...others] = cells
  if (first === undefined || others.length > 0) return 'Write the exact amounts'

  return `Write ${say.money(first[2])}`
}

function yearList(years: readonly number[], say: Say): string {
  return say.list(years.map((year) => say.code(String(year))))
}
