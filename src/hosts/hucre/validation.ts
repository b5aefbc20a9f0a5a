import type { DataValidation } from 'hucre/xlsx'
import type { Check, Must } from '../../form/index.ts'
import { rangeText } from './range-text.ts'

/** A check of what is typed, as a workbook writes it. */
export function validationOf({ range, must, firm, refused, refusal, hint }: Check): DataValidation {
  return {
    range: rangeText(range),
    ...typeOf(must),
    // With it Excel takes anything where the list that a name gives has an empty cell.
    allowBlank: must.kind !== 'in-name',
    showErrorMessage: true,
    errorStyle: firm ? 'stop' : 'information',
    errorTitle: refused,
    errorMessage: refusal,
    ...(hint !== null && { showInputMessage: true, inputMessage: hint }),
  }
}

function typeOf(must: Must): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> {
  switch (must.kind) {
    case 'in-name':
      return { type: 'list', formula1: must.name }
    case 'one-of':
      return { type: 'list', values: [...must.values] }
    case 'at-least-zero':
      return { type: must.whole ? 'whole' : 'decimal', operator: 'greaterThanOrEqual', formula1: '0' }
    case 'share':
      return { type: 'decimal', operator: 'between', formula1: '0', formula2: '1' }
    case 'day-between':
      return { type: 'date', operator: 'between', formula1: must.first, formula2: must.last }
    case 'short-text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(must.longest) }
    case 'formula':
      return { type: 'custom', formula1: must.formula }
  }
}
