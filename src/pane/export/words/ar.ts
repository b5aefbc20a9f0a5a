import { exporting } from '../../../lang/ar/export.ts'
import { push } from '../../../lang/ar/push.ts'
import { rows } from '../../../lang/ar/rows.ts'
import { sending } from '../../../lang/ar/sending.ts'

/** The words of the page of export. */
export const words = { export: exporting, push, rows, sending }
