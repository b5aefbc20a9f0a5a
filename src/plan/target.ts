import { comparable } from '../text/index.ts'

const atLeast = ['على الأقل', 'على الاقل', 'كحد أدنى', 'au moins', 'minimum', 'at least'].map(comparable)

const numbers: Readonly<Record<string, number>> = {
  واحد: 1,
  واحدة: 1,
  اثنان: 2,
  اثنين: 2,
  اثنتان: 2,
  اثنتين: 2,
  ثلاثة: 3,
  ثلاث: 3,
  أربعة: 4,
  أربع: 4,
  خمسة: 5,
  خمس: 5,
  ستة: 6,
  ست: 6,
  سبعة: 7,
  سبع: 7,
  ثمانية: 8,
  ثمان: 8,
  ثماني: 8,
  تسعة: 9,
  تسع: 9,
  عشرة: 10,
  عشر: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

/** Arabic duals say two by themselves: sessions, meetings, experiences, activities. */
const duals = [
  'دورتين',
  'دورتان',
  'لقاءين',
  'لقاءان',
  'اجتماعين',
  'اجتماعان',
  'تجربتان',
  'تجربتين',
  'نشاطين',
  'نشاطان',
  'مرتين',
]

const words = new Map<string, number>([
  ...Object.entries(numbers).map(([word, value]): [string, number] => [comparable(word), value]),
  ...duals.map((word): [string, number] => [comparable(word), 2]),
])

/** Letters that every such phrase has: most labels are told by a glance. */
const hint = /\u0642\u0644|\u062f\u0646|moins|minimum|least/i

/** The target in "at least N", from digits or a number word near it; null where a label says no such thing. */
export function targetIn(label: string): number | null {
  if (!hint.test(label)) return null

  const text = comparable(label)
  const phrase = atLeast.find((one) => text.includes(one))
  if (phrase === undefined) return null

  const [before = '', after = ''] = [
    text.slice(0, text.indexOf(phrase)),
    text.slice(text.indexOf(phrase) + phrase.length),
  ]
  const following = after.trim().split(' ').slice(0, 3)
  const preceding = before.trim().split(' ').slice(-3).reverse()

  return firstNumber(following) ?? firstNumber(preceding)
}

function firstNumber(candidates: readonly string[]): number | null {
  for (const word of candidates) {
    if (/^\d{1,6}$/.test(word)) return Number(word)
    const value = words.get(word)
    if (value !== undefined) return value
  }

  return null
}
