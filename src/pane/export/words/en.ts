import { exporting } from '../../../lang/en/export.ts'
import { push } from '../../../lang/en/push.ts'
import { rows } from '../../../lang/en/rows.ts'
import { sending } from '../../../lang/en/sending.ts'

/** The words of the page of export. */
export const words = { export: exporting, push, rows, sending }
