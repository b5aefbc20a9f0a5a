import type { Language } from '../language.ts'
import { sayIn } from '../say.ts'
import { budget } from './budget.ts'
import { command } from './command.ts'
import { report } from './report.ts'

/** French as the Moroccan administration writes it. */
export const fr: Language = {
  code: 'fr',
  dir: 'ltr',
  say: sayIn({
    words: 'fr',
    numbers: 'fr',
    dates: 'fr',
    day: (day) => day.replace(/^1 /, '1er '),
    money: (amount) => `${amount}\u00a0DH`,
    share: (points) => `${points}\u00a0%`,
    quote: (words) => `«\u00a0${words}\u00a0»`,
    foreign: /\p{Script=Arabic}/u,
  }),
  rules: { ...budget },
  interface: { command, report },
}
