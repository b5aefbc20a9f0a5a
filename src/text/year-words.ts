import { comparable } from './comparable.ts'

/** Comparable words and signs between two years that mean all years from one to the other. */
export const through: ReadonlySet<string> = new Set(wordsOf('- إلى حتى à au to until'))

/** Comparable words and signs between two years that mean these two. */
export const and: ReadonlySet<string> = new Set(wordsOf(', ; & + ، ؛ و et and'))

/** Comparable words that may stand beside a year and say nothing of it. */
export const besides: ReadonlySet<string> = new Set(
  wordsOf(
    'من بين سنة سنتا سنتي سنتين السنتان السنتين السنة سنوات عام عامي المالية الميزانية ' +
      'de du des entre année années an exercice exercices budgétaire budgétaires from year years between fiscal financial budget',
  ),
)

function wordsOf(line: string): string[] {
  return line.split(' ').map((word) => comparable(word) || word)
}
