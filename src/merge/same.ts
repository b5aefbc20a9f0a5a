import { type Cell, isError } from '../grid/index.ts'
import { formulaKey } from './formula-key.ts'

/** What a cell holds as one text, however programs store it; `''` where nobody sees anything. */
export function contentKey(cell: Cell | null | undefined): string {
  if (cell == null) return ''
  if (cell.formula !== undefined) return `=${formulaKey(cell.formula)}`

  const { value } = cell
  if (value === null) return ''
  if (isError(value)) return `! ${value.error}`
  // Programs differ in the last digits of a double; Excel itself shows fifteen.
  if (typeof value === 'number') return `# ${Number(value.toPrecision(15))}`
  if (typeof value === 'boolean') return `? ${value}`

  return value.trim() === '' ? '' : `" ${value.replace(/\r\n?/g, '\n')}`
}

/** A number format as one text, however programs write it. */
export function formatKey(cell: Cell | null | undefined): string {
  const format = (cell?.format ?? '').replace(/\[\$-[^\]]*\]/g, '').replace(/["\\]/g, '')

  return /^(general|standard|@)?$/i.test(format) ? '' : format.toLowerCase()
}

/** Whether two cells hold the same. */
export function sameContent(a: Cell | null | undefined, b: Cell | null | undefined): boolean {
  return contentKey(a) === contentKey(b)
}
