import type { BookState } from '../book/state.ts'
import { placeOf } from '../book/state.ts'
import { tellChanged } from '../book/write.ts'
import type { Person } from './person.ts'
import { cellAt } from './typing.ts'

/** What can be undone. */
export interface History {
  /** Keeps the workbook as it is before an act. */
  remember(): void
  /** After an act that is not undone here, nothing before it is. */
  forget(): void
  undo(): void
}

/** Nothing to undo yet. */
export function historyOf({ session, writer }: Person): History {
  const states: BookState[] = []

  return {
    remember: () => void states.push(structuredClone(session.state)),
    forget: () => void states.splice(0),
    undo() {
      const before = states.pop()
      if (before === undefined) throw new Error('nothing to undo')

      const changed = changedKeys(before, session.state)
      session.state = before
      for (const sheet of before.sheets) {
        for (const key of changed.get(sheet.id) ?? []) {
          const { row, column } = placeOf(key)
          tellChanged(session, sheet, cellAt(row, column), writer)
        }
      }
    },
  }
}

/** The cells that differ between two states, results of formulas left out: what Excel tells of an undo. */
function changedKeys(before: BookState, now: BookState): ReadonlyMap<string, readonly number[]> {
  return new Map(
    now.sheets.map(({ id, cells }) => {
      const old = before.sheets.find((sheet) => sheet.id === id)?.cells
      const keys = [...new Set([...cells.keys(), ...(old?.keys() ?? [])])]
      const content = (state: typeof old, key: number) => {
        const cell = state?.get(key)
        return JSON.stringify(cell?.formula ?? [cell?.value ?? null, cell?.format])
      }
      return [id, keys.filter((key) => content(old, key) !== content(cells, key))]
    }),
  )
}
