import type { CellError } from '../../../../grid/index.ts'
import { isSameText } from './compared.ts'
import { cellsIn } from './dependents.ts'
import type { Expression } from './expression.ts'
import type { Area } from './inputs.ts'
import { isFailed, type Work, type Worth, worthOfCell, worthOfCells } from './worth.ts'

/** Longer texts are looked for nowhere. */
const longestText = 255
const mostCells = 65_536

/** `COUNT` of areas: their numbers. */
export function countOf(given: readonly Expression[], { values }: Work): Worth {
  let count = 0
  for (const one of given) {
    if (one.kind !== 'cells') return undefined

    for (const cell of one.areas.flatMap((area) => [...values.within(area)])) {
      const worth = worthOfCell(cell)
      if (worth === undefined) return undefined
      if (typeof worth === 'number') count += 1
    }
  }

  return count
}

/** `COUNTIF` of an area: any text (`?*`), or one text as it stands. */
export function countIf([where, what, ...more]: readonly Expression[], work: Work): Worth {
  const area = onlyArea(where)
  if (area === null || what === undefined || more.length > 0) return undefined

  const wanted = work.worthOf(what)
  if (typeof wanted !== 'string' || (wanted !== anyText && !isPlainText(wanted))) return undefined

  let count = 0
  for (const cell of work.values.within(area)) {
    const worth = worthOfCell(cell)
    if (worth === undefined) return undefined
    if (typeof worth === 'string' && (wanted === anyText ? worth !== '' : isSameText(worth, wanted))) count += 1
  }

  return count
}

const anyText = '?*'

/** A truth value, or what may be a month and its year. */
const spelledValue = /^(?:true|false|vrai|faux|\p{L}+[\s.-]*\d+)$/iu

/** Text that is no condition, pattern, number, day or truth value in any language. */
function isPlainText(text: string): boolean {
  return /^\p{L}[^*?~]*$/u.test(text) && !spelledValue.test(text) && text.length <= longestText
}

/** `INDEX(column; n)`: the n-th cell of a column, or of a row. */
export function indexOf([where, which, ...more]: readonly Expression[], work: Work): Worth {
  const area = onlyArea(where)
  if (area === null || which === undefined || more.length > 0) return undefined

  const nth = work.worthOf(which)
  if (isFailed(nth)) return nth

  const { sheet, range } = area
  const isColumn = range.column === range.endColumn
  if (typeof nth !== 'number' || nth < 1 || (!isColumn && range.row !== range.endRow)) return undefined

  const steps = Math.floor(nth) - 1
  const row = range.row + (isColumn ? steps : 0)
  const column = range.column + (isColumn ? 0 : steps)
  if (row > range.endRow || column > range.endColumn) return { error: '#REF!' }

  return worthOfCells([{ sheet, range: { row, column, endRow: row, endColumn: column } }], work.values)
}

/** `MATCH(text; column; 0)`: which cell holds a text. */
export function matchOf([what, where, how, ...more]: readonly Expression[], work: Work): Worth {
  const area = onlyArea(where)
  if (what === undefined || area === null || how?.kind !== 'value' || how.value !== 0 || more.length > 0) {
    return undefined
  }
  const wanted = work.worthOf(what)
  if (isFailed(wanted)) return wanted
  if (typeof wanted !== 'string' || wanted === '' || /[*?~]/.test(wanted) || wanted.length > longestText) {
    return undefined
  }

  return placeOf(wanted, area, work)
}

const notFound: CellError = { error: '#N/A' }

function placeOf(wanted: string, { sheet, range }: Area, { values }: Work): Worth {
  const size = (range.endRow - range.row + 1) * (range.endColumn - range.column + 1)
  if ((range.row !== range.endRow && range.column !== range.endColumn) || size > mostCells) return undefined

  let nth = 0
  for (const place of cellsIn(range, sheet)) {
    nth += 1
    const worth = worthOfCells([{ sheet, range: { ...place, endRow: place.row, endColumn: place.column } }], values)
    if (worth === undefined) return undefined
    if (typeof worth === 'string' && isSameText(worth, wanted)) return nth
  }

  return notFound
}

function onlyArea(expression: Expression | undefined): Area | null {
  if (expression?.kind !== 'cells' || expression.areas.length !== 1) return null

  return expression.areas[0] ?? null
}
