import { difference } from '../../../lang/ar/difference.ts'
import { form } from '../../../lang/ar/form.ts'
import { minutes } from '../../../lang/ar/minutes.ts'
import { arReport as report } from '../../../lang/ar/report-language.ts'
import type { MinutesLanguage } from '../../../minutes/index.ts'

/** The words that minutes are written with. */
export const words: MinutesLanguage = { ...report, interface: { ...report.interface, difference, form, minutes } }
