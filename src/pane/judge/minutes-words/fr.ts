import { difference } from '../../../lang/fr/difference.ts'
import { form } from '../../../lang/fr/form.ts'
import { minutes } from '../../../lang/fr/minutes.ts'
import { frReport as report } from '../../../lang/fr/report-language.ts'
import type { MinutesLanguage } from '../../../minutes/index.ts'

/** The words that minutes are written with. */
export const words: MinutesLanguage = { ...report, interface: { ...report.interface, difference, form, minutes } }
