import { comparable } from './comparable.ts'

/** How each month is written, January first: Moroccan and eastern Arabic, French with its abbreviations, English. */
const monthWords: readonly string[] = [
  'يناير janvier janv jan january',
  'فبراير février févr fév february feb',
  'مارس mars march mar',
  'أبريل إبريل avril avr april apr',
  'ماي مايو mai may',
  'يونيو يونيه juin june jun',
  'يوليوز يوليو يوليه juillet juil july jul',
  'غشت أغسطس août august aug',
  'شتنبر شتمبر سبتمبر septembre sept september sep',
  'أكتوبر octobre oct october',
  'نونبر نونمبر نوفمبر novembre nov november',
  'دجنبر دجمبر ديسمبر décembre déc december dec',
]

const firstDayWords = 'فاتح 1er premier'

/** Weekdays, and the words that lead up to a day. */
const leadWords: readonly string[] = [
  'الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم في من',
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim le du au',
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
]

/** Month number (1 to 12) by its comparable name. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, index) => wordsOf(words).map((word) => [word, index + 1] as const)),
)

/** Comparable words for the first of a month. */
export const firstDays: ReadonlySet<string> = new Set(wordsOf(firstDayWords))

/** Comparable words that may stand before a day and say nothing of it. */
export const leads: ReadonlySet<string> = new Set(leadWords.flatMap(wordsOf))

function wordsOf(line: string): string[] {
  return comparable(line).split(' ')
}
