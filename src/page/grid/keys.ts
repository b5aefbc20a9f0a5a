import type { Range } from '../../grid/index.ts'

/** A cell of the sheet in sight. */
export interface At {
  readonly row: number
  readonly column: number
}

/** What a key press is known by. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
}

/** Where keys can lead. */
export interface Bounds {
  readonly rows: number
  readonly columns: number
  /** Rows that fit on the screen. */
  readonly page: number
  readonly direction: 'rtl' | 'ltr'
}

/** The cell that a key leads to from a block; null for a key that leads nowhere. */
export function moved(from: Range, { key, ctrlKey }: Press, bounds: Bounds): At | null {
  const to = target(from, key, ctrlKey, bounds)
  if (to === null) return null

  return { row: clamp(to.row, bounds.rows), column: clamp(to.column, bounds.columns) }
}

function target(from: Range, key: string, far: boolean, { rows, columns, page, direction }: Bounds): At | null {
  const { row, column } = from
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const targets = new Map<string, At>([
    ['ArrowDown', { row: far ? rows - 1 : from.endRow + 1, column }],
    ['ArrowUp', { row: far ? 0 : row - 1, column }],
    [onward, { row, column: far ? columns - 1 : from.endColumn + 1 }],
    [back, { row, column: far ? 0 : column - 1 }],
    ['PageDown', { row: row + page, column }],
    ['PageUp', { row: row - page, column }],
    ['Home', { row: far ? 0 : row, column: 0 }],
    ['End', { row: far ? rows - 1 : row, column: columns - 1 }],
  ])

  return targets.get(key) ?? null
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), count - 1)
}
