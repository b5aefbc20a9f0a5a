import type { Place } from '../../grid/index.ts'
import type { Plan } from '../../plan/index.ts'

/** The first header cell of a table: where to look for what its header lacks. */
export function headerCell({ sheet, segments }: Plan['matrices']['tables'][number]): Place {
  const [first] = segments

  return first.columns[0]?.header ?? { sheet, row: first.headerRow, column: 0 }
}
