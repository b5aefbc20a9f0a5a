import type { CellValue } from '../../../../grid/index.ts'
import { compared } from './compared.ts'
import type { Expression } from './expression.ts'
import { functions } from './functions.ts'
import { sumOfTerms } from './sums.ts'
import type { Values } from './values.ts'
import { isFailed, type Work, type Worth, worthOfCells } from './worth.ts'

/** What a formula shows; null where only another program can tell. */
export function resultOf(expression: Expression, values: Values): CellValue {
  const work: Work = { values, worthOf: (one) => worthOf(one, work) }
  const worth = work.worthOf(expression)

  // A formula shows an empty cell as zero.
  return worth === null ? 0 : (worth ?? null)
}

function worthOf(expression: Expression, work: Work): Worth {
  switch (expression.kind) {
    case 'value':
      return expression.value
    case 'cells':
      return worthOfCells(expression.areas, work.values)
    case 'added':
      return sumOfTerms(expression.terms, work)
    case 'joined':
      return joinedText(expression.parts, work)
    case 'compared':
      return compared(work.worthOf(expression.left), expression.by, work.worthOf(expression.right))
    case 'call':
      return functions.get(expression.name)?.(expression.given, work)
  }
}

/** How other numbers than whole ones, and truth values, are written depends on Excel's language. */
function joinedText(parts: readonly Expression[], work: Work): Worth {
  const texts: string[] = []
  for (const part of parts) {
    const worth = work.worthOf(part)
    if (isFailed(worth)) return worth
    if (worth === undefined || typeof worth === 'boolean') return undefined
    if (typeof worth === 'number' && !Number.isSafeInteger(worth)) return undefined

    texts.push(String(worth ?? ''))
  }

  return texts.join('')
}
