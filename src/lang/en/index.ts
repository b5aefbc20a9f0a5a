import type { Language } from '../language.ts'
import { sayIn } from '../say.ts'
import { budget } from './budget.ts'
import { command } from './command.ts'
import { report } from './report.ts'

/** English, for readers beyond Morocco. */
export const en: Language = {
  code: 'en',
  dir: 'ltr',
  say: sayIn({
    words: 'en-GB',
    numbers: 'en-GB',
    dates: 'en-GB',
    day: (day) => day,
    money: (amount) => `${amount}\u00a0MAD`,
    share: (points) => `${points}%`,
    quote: (words) => `“${words}”`,
    foreign: /\p{Script=Arabic}/u,
  }),
  rules: { ...budget },
  interface: { command, report },
}
