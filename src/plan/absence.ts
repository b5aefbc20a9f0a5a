import { isNothing } from '../money/index.ts'
import { textKey } from '../text/index.ts'

const keys = (words: readonly string[]) => new Set(words.map(textKey))

const none = keys(['لا', 'لا شيء', 'لا يوجد', 'بدون', 'non', 'aucun', 'aucune', 'néant', 'no', 'none'])
const ownMeans = keys([
  'ذاتي',
  'ذاتية',
  'تمويل ذاتي',
  'إمكانيات ذاتية',
  'موارد ذاتية',
  'moyens propres',
  'fonds propres',
  'propre',
  'own means',
  'own resources',
])

/** Whether a cell of words says that there is nothing: empty, dashes, or the word for none. */
export function saysNone(written: string): boolean {
  return isNothing(written) || none.has(textKey(written))
}

/** Whether a cell of partners names the collectivity's own means and no partner. */
export function saysOwnMeans(written: string): boolean {
  return ownMeans.has(textKey(written))
}
