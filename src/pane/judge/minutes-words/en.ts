import { difference } from '../../../lang/en/difference.ts'
import { form } from '../../../lang/en/form.ts'
import { minutes } from '../../../lang/en/minutes.ts'
import { enReport as report } from '../../../lang/en/report-language.ts'
import type { MinutesLanguage } from '../../../minutes/index.ts'

/** The words that minutes are written with. */
export const words: MinutesLanguage = { ...report, interface: { ...report.interface, difference, form, minutes } }
