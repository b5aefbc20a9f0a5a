import { exporting } from '../../../lang/fr/export.ts'
import { push } from '../../../lang/fr/push.ts'
import { rows } from '../../../lang/fr/rows.ts'
import { sending } from '../../../lang/fr/sending.ts'

/** The words of the page of export. */
export const words = { export: exporting, push, rows, sending }
