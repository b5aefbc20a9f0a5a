import { columnWords } from '../column-words.ts'
import type { ReportLanguage } from '../language.ts'
import { sayIn } from '../say.ts'
import { activity } from './activity.ts'
import { addin } from './addin.ts'
import { baseline } from './baseline.ts'
import { budget } from './budget.ts'
import { cell } from './cell.ts'
import { code } from './code.ts'
import { committee } from './committee.ts'
import { count } from './count.ts'
import { document } from './document.ts'
import { fields, matrices } from './fields.ts'
import { fix } from './fix.ts'
import { ideas } from './ideas.ts'
import { indicator } from './indicator.ts'
import { pane } from './pane.ts'
import { progress } from './progress.ts'
import { project } from './project.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { schedule } from './schedule.ts'
import { workbook } from './workbook.ts'

/** Arabic as Moroccan municipalities write it: their months, European digits. */
export const arReport: ReportLanguage = {
  code: 'ar',
  dir: 'rtl',
  say: sayIn({
    words: 'ar',
    numbers: 'fr',
    dates: 'ar-MA',
    day: (day) => day,
    money: (amount) => `${amount}\u00a0درهم`,
    share: (points) => `${points}\u00a0%`,
    quote: (words) => `«${words}»`,
    foreign: /[\p{Script=Latin}\d]/u,
  }),
  rules: {
    ...workbook,
    ...cell,
    ...code,
    ...project,
    ...activity,
    ...baseline,
    ...budget,
    ...schedule,
    ...indicator,
    ...progress,
    ...count,
    ...ideas,
  },
  interface: {
    addin,
    committee,
    fix,
    report,
    document,
    pane,
    review,
    columnWords: (column) => columnWords(column, fields, matrices),
  },
}
