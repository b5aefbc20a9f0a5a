import type { FactsFrom } from '../../rules/rule.ts'
import type { workbookColumnMissing } from '../../rules/workbook/column-missing.ts'
import type { workbookColumnRepeated } from '../../rules/workbook/column-repeated.ts'
import type { workbookColumnUnknown } from '../../rules/workbook/column-unknown.ts'
import type { workbookMatrixDuplicate } from '../../rules/workbook/matrix-duplicate.ts'
import type { workbookMatrixMissing } from '../../rules/workbook/matrix-missing.ts'
import type { workbookPeriodDiffers } from '../../rules/workbook/period-differs.ts'
import type { workbookRowStray } from '../../rules/workbook/row-stray.ts'
import type { workbookSettingUnread } from '../../rules/workbook/setting-unread.ts'
import type { RuleWords, Say } from '../language.ts'
import { fields, matrices } from './fields.ts'

/** The words of the rules about the workbook as a whole, in English. */
export const workbook = {
  'workbook/matrix-missing': {
    name: 'Matrix missing',
    what: ({ matrix, found, missing }, say) =>
      `This workbook does not have ${matrices[matrix]}${found.length === 0 ? ': no sheet has headers like its own.' : `. The row closest to it is headed ${headers(found, say)}${lacking(missing, say)}.`}`,
    why: 'Without all three matrices the plan can neither be checked nor published: the projects, their money and their follow-up have to be read together.',
    todo: 'Put the matrix back into the workbook, or give its columns their usual headers again.',
  } satisfies RuleWords<FactsFrom<typeof workbookMatrixMissing>>,

  'workbook/matrix-duplicate': {
    name: 'Matrix found more than once',
    what: ({ matrix, candidates }, say) =>
      `The workbook has ${say.number(candidates)} tables that could be ${matrices[matrix]}; only the last of the cells named here heads the one that was read.`,
    why: 'If two versions stay side by side, nobody can tell which one the council adopted.',
    todo: 'Keep the valid table and take the others out of the workbook, or remove their header row.',
  } satisfies RuleWords<FactsFrom<typeof workbookMatrixDuplicate>>,

  'workbook/column-missing': {
    name: 'Column missing',
    what: ({ matrix, field, year, yearless, resembles }, say) =>
      yearless && resembles !== null
        ? `The column headed ${say.quote(resembles)} in ${matrices[matrix]} does not say its year, so its amounts are not read.`
        : `The column ${say.quote(heading(field, year))} is not in ${matrices[matrix]}.${resembles === null ? '' : ` Could it be the one headed ${say.quote(resembles)}?`}`,
    why: 'What this column should say of every project is unknown, and the national platform asks for it.',
    todo: ({ field, year, yearless }, say) =>
      yearless
        ? 'Write the year in the header of each column of programmed credits.'
        : `Head the right column ${say.quote(heading(field, year))}, or add it.`,
  } satisfies RuleWords<FactsFrom<typeof workbookColumnMissing>>,

  'workbook/column-unknown': {
    name: 'Unknown column',
    what: ({ matrix, text, repeats }, say) =>
      repeats
        ? `The heading ${say.quote(text)} stands more than once in ${matrices[matrix]}; only the first column is read.`
        : `The column ${say.quote(text)} is not one of ${matrices[matrix]}; it is kept and not read.`,
    why: 'What it says is neither checked nor sent to the platform.',
    todo: 'Nothing, if it is a note of your own; otherwise give it the usual header.',
  } satisfies RuleWords<FactsFrom<typeof workbookColumnUnknown>>,

  'workbook/column-repeated': {
    name: 'Columns with one heading',
    what: ({ matrix, columns, text }, say) =>
      `${say.count(columns, { one: '# column is headed', other: '# columns are headed' })} ${say.quote(text)} in ${matrices[matrix]} and hold different amounts, so none of them is read.`,
    why: 'Nobody knows which amounts are the programmed ones, and every total that rests on them may be wrong.',
    todo: 'Write the right year in the header of each column, or take the one that no longer holds out of the matrix.',
  } satisfies RuleWords<FactsFrom<typeof workbookColumnRepeated>>,

  'workbook/row-stray': {
    name: 'Row of no project',
    what: ({ text }, say) =>
      `The row that begins with ${say.quote(text)} belongs to no project, so nothing in it was read.`,
    why: 'An activity or an amount that was left outside its project is missing from every total.',
    todo: 'Move the row under its project, give it a project code, or take it out of the matrix.',
  } satisfies RuleWords<FactsFrom<typeof workbookRowStray>>,

  'workbook/setting-unread': {
    name: 'Setting not understood',
    what: ({ written }, say) =>
      `The value ${say.quote(written)} means nothing for this setting of the cover sheet, so it is not applied.`,
    why: 'Whoever wrote the setting believes that the check goes by it, and it does not.',
    todo: 'Write one of the values that the setting takes, or remove the row.',
  } satisfies RuleWords<FactsFrom<typeof workbookSettingUnread>>,

  'workbook/period-differs': {
    name: 'Declared period other than that of the matrices',
    what: ({ declared, years }, say) =>
      `The cover sheet declares the period ${say.code(declared)}, but the projects and the columns of credits are about ${say.code(years)}.`,
    why: 'The period names the plan on the national platform; dates and codes were checked here by the years of the matrices.',
    todo: 'Correct the period on the cover sheet.',
  } satisfies RuleWords<FactsFrom<typeof workbookPeriodDiffers>>,
}

type Header = keyof typeof fields

function headers(list: readonly Header[], say: Say): string {
  return say.list(list.map((field) => say.quote(fields[field])))
}

function lacking(list: readonly Header[], say: Say): string {
  return list.length === 0 ? '' : `, but lacks ${headers(list, say)}`
}

/** A column's header; of one column a year, with its year. */
function heading(field: keyof typeof fields, year: number | null): string {
  return year === null ? fields[field] : `${fields[field]} ${year}`
}
