import type { projectAxisDiffers } from '../../rules/project/axis-differs.ts'
import type { projectAxisMissing } from '../../rules/project/axis-missing.ts'
import type { projectMissingInMatrix } from '../../rules/project/missing-in-matrix.ts'
import type { projectNone } from '../../rules/project/none.ts'
import type { projectTitleDiffers } from '../../rules/project/title-differs.ts'
import type { projectTitleMissing } from '../../rules/project/title-missing.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about projects across the matrices, in English. */
export const project = {
  'project/missing-in-matrix': {
    name: 'Project absent from a matrix',
    what: ({ missing, present }, say) => `This project is in ${names(present, say)}, but not in ${without(missing)}.`,
    why: 'A project is whole only with its activities, its money and its indicators: what one matrix lacks, the published plan lacks.',
    todo: ({ missing }, say) =>
      `Add the project to ${names(missing, say)}, or take it out of the workbook if it was given up.`,
  } satisfies RuleWords<FactsFrom<typeof projectMissingInMatrix>>,

  'project/title-differs': {
    name: 'Title differs between matrices',
    what: ({ written, expected }, say) =>
      `The project is titled ${quotes(written, say)}; elsewhere its title is ${say.quote(expected)}.`,
    why: 'Under two titles nobody can tell whether this is one project or two, nor which title the council adopted.',
    todo: 'Write the title that the council adopted in all three matrices.',
    fix: ({ expected }, say) => `Write ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof projectTitleDiffers>>,

  'project/axis-differs': {
    name: 'Axis differs between matrices',
    what: ({ written, expected }, say) =>
      `The project stands under the axis ${quotes(written, say)}; elsewhere its axis is ${say.quote(expected)}.`,
    why: 'Projects and money are added up by axis: the sums cannot hold if the project counts now under one axis, now under another.',
    todo: 'Write the axis that the council adopted in all three matrices.',
    fix: ({ expected }, say) => `Write ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof projectAxisDiffers>>,

  'project/title-missing': {
    name: 'Project without a title',
    what: ({ matrices: list, elsewhere }, say) =>
      `The project's title is not written in ${without(list)}${elsewhere === null ? '' : `; elsewhere it is ${say.quote(elsewhere)}`}.`,
    why: 'The title is what the public reads of a project, and the platform accepts none without it.',
    todo: 'Write the title that the council adopted.',
    fix: ({ elsewhere }, say) => `Write ${say.quote(elsewhere ?? '')}`,
  } satisfies RuleWords<FactsFrom<typeof projectTitleMissing>>,

  'project/axis-missing': {
    name: 'Project without an axis',
    what: ({ matrices: list, elsewhere }, say) =>
      `The project's axis is not written in ${without(list)}${elsewhere === null ? '' : `; elsewhere it is ${say.quote(elsewhere)}`}.`,
    why: 'Projects and money are added up by axis: a project without one is in none of these sums.',
    todo: 'Write the priority axis that the project belongs to.',
    fix: ({ elsewhere }, say) => `Write ${say.quote(elsewhere ?? '')}`,
  } satisfies RuleWords<FactsFrom<typeof projectAxisMissing>>,

  'project/none': {
    name: 'Plan without a project',
    what: () => 'The three matrices are in this workbook, and no project is written in them yet.',
    why: 'Without a project there is nothing in this workbook to check, to total or to publish.',
    todo: 'Write the projects of the plan, or check the file that holds them if it is not this one.',
  } satisfies RuleWords<FactsFrom<typeof projectNone>>,
}

function names(list: readonly (keyof typeof matrices)[], say: Say): string {
  return say.list(list.map((one) => matrices[one]))
}

/** After a negation. */
function without(list: readonly (keyof typeof matrices)[]): string {
  return list.map((one) => matrices[one]).join(' or ')
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.quote(one)))
}
