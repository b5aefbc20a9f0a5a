import type { Language } from '../language.ts'
import { annotate } from './annotate.ts'
import { command } from './command.ts'
import { consolidation } from './consolidation.ts'
import { decide } from './decide.ts'
import { difference } from './difference.ts'
import { exporting } from './export.ts'
import { form } from './form.ts'
import { merge } from './merge.ts'
import { minutes } from './minutes.ts'
import { page } from './page.ts'
import { push } from './push.ts'
import { receiver } from './receiver.ts'
import { frReport } from './report-language.ts'
import { rows } from './rows.ts'
import { sending } from './sending.ts'

/** French with all its words. */
export const fr: Language = {
  ...frReport,
  interface: {
    ...frReport.interface,
    annotate,
    command,
    consolidation,
    decide,
    difference,
    export: exporting,
    form,
    merge,
    minutes,
    page,
    push,
    receiver,
    rows,
    sending,
  },
}
