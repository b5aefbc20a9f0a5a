import type { FactsOf, RuleId } from '../rules/index.ts'
import type { InterfaceWords, ReportInterfaceWords } from './interface.ts'

/** The languages that Infitah speaks. */
export type LanguageCode = 'ar' | 'fr' | 'en'

/**
 * How a language writes what stands inside its sentences. Everything foreign to its direction is isolated. Spaces inside
 * a value are never broken at the end of a line.
 */
export interface Say {
  /** An amount with its unit: `150 000,00 درهم`. */
  money(centimes: bigint): string
  /** A share in points, from decimal text: `4,95 %`. */
  share(points: string): string
  /** A plain number, from decimal text; it keeps the decimals it comes with. */
  number(value: string | number): string
  /** A day, from ISO 8601. */
  date(iso: string): string
  /** A code, sheet name, address or other text to be kept in one piece, isolated from the sentence's direction. */
  code(text: string): string
  /** Words quoted from the workbook, in the language's quotation marks, isolated. */
  quote(text: string): string
  /** A list in a sentence: `أ وب وج`, `a, b et c`. */
  list(items: readonly string[]): string
  /** The right plural form for a count, with `#` standing for the number. Arabic gives all six, French and English `one` and `other`. */
  count(value: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }): string
}

/** The words of one rule: what is wrong, why it matters, what to do; and what its fix is called. */
export interface RuleWords<F> {
  /** The rule's name in the reference: a few words. */
  readonly name: string
  readonly what: (facts: F, say: Say) => string
  readonly why: string
  readonly todo: string | ((facts: F, say: Say) => string)
  readonly fix?: (facts: F, say: Say) => string
}

/** Every rule's words: a rule without a sentence does not compile. */
export type AllRuleWords = { readonly [Id in RuleId]: RuleWords<FactsOf<Id>> }

/** What a report and the task pane need of a language: how it writes values, and their words. */
export interface ReportLanguage {
  readonly code: LanguageCode
  readonly dir: 'rtl' | 'ltr'
  readonly say: Say
  readonly rules: AllRuleWords
  readonly interface: ReportInterfaceWords
}

/** One language of Infitah, with all its words. */
export interface Language extends ReportLanguage {
  readonly interface: InterfaceWords
}
