import type { cellAmountAsText } from '../../rules/cell/amount-as-text.ts'
import type { cellAmountEmpty } from '../../rules/cell/amount-empty.ts'
import type { cellAmountNegative } from '../../rules/cell/amount-negative.ts'
import type { cellAmountPrecision } from '../../rules/cell/amount-precision.ts'
import type { cellAmountUnreadable } from '../../rules/cell/amount-unreadable.ts'
import type { cellCountUnreadable } from '../../rules/cell/count-unreadable.ts'
import type { cellDateUnreadable } from '../../rules/cell/date-unreadable.ts'
import type { cellErrorValue } from '../../rules/cell/error-value.ts'
import type { cellFormulaNotCalculated } from '../../rules/cell/formula-not-calculated.ts'
import type { cellShareScaleGuessed } from '../../rules/cell/share-scale-guessed.ts'
import type { cellShareUnreadable } from '../../rules/cell/share-unreadable.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices, where } from './fields.ts'

const placeNames = { ...matrices, cover: 'the cover sheet', 'co-creation': 'the co-creation tables' } as const

/** The words of the rules about single cells, in English. */
export const cell = {
  'cell/error-value': {
    name: 'Error value',
    what: ({ column, written }, say) => `The error ${say.code(written)} stands ${where(column, say)}.`,
    why: 'What should stand there is unknown, and no sum that needs it can be checked.',
    todo: 'Mend the formula, or type the value itself.',
  } satisfies RuleWords<FactsFrom<typeof cellErrorValue>>,

  'cell/formula-not-calculated': {
    name: 'Formulas without results',
    what: ({ place, neverCalculated }) =>
      `Formulas in ${placeNames[place]} were never calculated: the file holds no results for them.${neverCalculated ? ' Codes, titles and activities are among them: until then nothing else of the plan is checked.' : ''}`,
    why: 'A formula without a result is not a zero: what it amounts to is unknown.',
    todo: 'Open the workbook in Excel, recalculate it (F9) and save it again.',
  } satisfies RuleWords<FactsFrom<typeof cellFormulaNotCalculated>>,

  'cell/amount-unreadable': {
    name: 'Unreadable amount',
    what: ({ column, written, readings }, say) =>
      `${say.quote(written)} ${where(column, say)} ${readings.length === 0 ? 'cannot be read as an amount' : `can be read as ${either(readings, say)}`}.`,
    why: 'An amount that is not certain cannot be added up, and the project stays out of the published totals.',
    todo: ({ readings }, say) =>
      readings.length === 0
        ? 'Type the amount as a number, without words or signs beside it.'
        : `Type the amount that is meant as a number: ${either(readings, say)}.`,
  } satisfies RuleWords<FactsFrom<typeof cellAmountUnreadable>>,

  'cell/amount-negative': {
    name: 'Amount below zero',
    what: ({ column, amount }, say) => `There is an amount below zero ${where(column, say)}: ${say.money(amount)}.`,
    why: 'A cost or a credit is never below zero, and it would lower the totals shown to the public.',
    todo: 'Check the amount and type it without a minus sign; a cancelled credit is a zero.',
  } satisfies RuleWords<FactsFrom<typeof cellAmountNegative>>,

  'cell/amount-precision': {
    name: 'More than two decimals',
    what: ({ column, amount }, say) =>
      `The amount ${say.number(amount)} ${where(column, say)} has more than two decimals.`,
    why: 'Nothing is paid below the centime, and what Excel hides when it shows two decimals still counts in its sums.',
    todo: ({ rounded }, say) => `Type the exact amount, ${say.money(rounded)} if it was only left unrounded.`,
    fix: ({ rounded }, say) => `Round to ${say.money(rounded)}`,
  } satisfies RuleWords<FactsFrom<typeof cellAmountPrecision>>,

  'cell/amount-as-text': {
    name: 'Amounts typed as text',
    what: ({ column }, say) => `Amounts ${where(column, say)} are typed as text, not as numbers.`,
    why: "Excel's SUM skips text without a word, so that a total in the workbook may be too small.",
    todo: 'Turn these cells into numbers.',
    fix: () => 'Turn into numbers',
  } satisfies RuleWords<FactsFrom<typeof cellAmountAsText>>,

  'cell/amount-empty': {
    name: 'Empty amounts',
    what: ({ column }, say) =>
      `Empty cells ${where(column, say)} were read as zero, since their rows have other amounts.`,
    why: 'An empty cell does not tell whether nothing is planned or an amount was forgotten.',
    todo: 'Type 0 where nothing is planned, or the amount that is missing.',
    fix: () => 'Write 0',
  } satisfies RuleWords<FactsFrom<typeof cellAmountEmpty>>,

  'cell/share-scale-guessed': {
    name: 'Share scale guessed',
    what: ({ column, scale }, say) =>
      `Nothing says how shares are written ${where(column, say)}: ${say.number(scale === 'points' ? '5' : '0.05')} was read as ${say.share('5')}.`,
    why: 'Read on the other scale, every weight and every progress would be a hundred times larger or smaller.',
    todo: 'Check how they were read, and give the column the percent format.',
    fix: () => 'Give the column the percent format',
  } satisfies RuleWords<FactsFrom<typeof cellShareScaleGuessed>>,

  'cell/date-unreadable': {
    name: 'Unreadable date',
    what: ({ column, kind, written }, say) =>
      `${say.quote(written)} ${where(column, say)} is not ${kind === 'years' ? 'a year or a span of years' : 'a valid date'}.`,
    why: 'Without it nobody can tell whether the work is on time.',
    todo: ({ kind }, say) =>
      kind === 'years'
        ? `Type the year or the years, such as ${say.code('2024')} or ${say.code('2024-2025')}.`
        : `Type the day, month and year, such as ${say.code('31/01/2024')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellDateUnreadable>>,

  'cell/share-unreadable': {
    name: 'Unreadable share',
    what: ({ column, written }, say) => `${say.quote(written)} ${where(column, say)} is not a percentage.`,
    why: "The project's progress cannot be worked out without it.",
    todo: (_, say) => `Type the percentage as a number, such as ${say.share('5')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellShareUnreadable>>,

  'cell/count-unreadable': {
    name: 'Unreadable number',
    what: ({ column, written }, say) => `${say.quote(written)} ${where(column, say)} is not a number.`,
    why: 'A number that cannot be read is not held against the matrices, so nobody sees if it is wrong.',
    todo: (_, say) => `Type the number alone, in digits, such as ${say.code('12')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellCountUnreadable>>,
}

function either(readings: readonly string[], say: Say): string {
  return readings.map((reading) => say.number(reading)).join(' or ')
}
