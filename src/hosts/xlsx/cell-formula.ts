import type { Allowance } from './limits.ts'
import { type Moved, sharedFormula } from './shared-formula.ts'
import { unescapeText } from './xml-text.ts'
import type { Attributes } from './xml-vocabulary.ts'

/** The formulas of one sheet as its cells come by. */
export interface Formulas {
  /** A cell's formula; undefined where its element says nothing. */
  read(attributes: Attributes, text: string, row: number, column: number): string | undefined
  /** Gives the formulas of cells that came before the cell that they share it with. */
  settle(write: (row: number, column: number, formula: string) => void): void
}

interface Master {
  readonly text: string
  readonly row: number
  readonly column: number
  moved: Moved | null
}

interface Waiting {
  readonly id: string
  readonly row: number
  readonly column: number
}

/** The formulas of one sheet. A shared formula whose first cell is missing reads as ''. */
export function formulasOf(allowance: Allowance): Formulas {
  const masters = new Map<string, Master>()
  const waiting: Waiting[] = []

  const share = (id: string, row: number, column: number) => {
    const master = masters.get(id)
    if (master === undefined) return ''

    master.moved ??= sharedFormula(master.text)
    const text = master.moved(row - master.row, column - master.column)
    allowance.characters(text.length)
    return text
  }

  return {
    read({ t: type, si: id }, raw, row, column) {
      const text = unescapeText(raw)
      const shared = type === 'shared' && id !== undefined
      allowance.characters(text.length)
      if (text === '' && !shared) return type === undefined || type === 'normal' ? undefined : ''
      if (text === '' && shared && !masters.has(id)) waiting.push({ id, row, column })
      if (text === '' && shared) return share(id, row, column)

      if (shared) masters.set(id, { text, row, column, moved: null })
      return text
    },
    settle(write) {
      for (const { id, row, column } of waiting) write(row, column, share(id, row, column))
    },
  }
}
