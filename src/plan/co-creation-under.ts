import { startsTable } from './co-creation-headers.ts'
import { follows, type Line } from './co-creation-lines.ts'

/** What tells the rows of a table from what is written under it. */
export interface RowSigns {
  /** The line can be the table's last. */
  readonly fits: (line: Line) => boolean
  /** The line is the table's even after an empty row. */
  readonly firm: (line: Line) => boolean
  /** The line ends the table. */
  readonly ends: (line: Line) => boolean
}

/** The rows of the table whose header is the line at `header`. */
export function linesUnder(lines: readonly Line[], header: number, { fits, firm, ends }: RowSigns): readonly Line[] {
  const rows: Line[] = []
  let before = lines[header]
  for (const line of lines.slice(header + 1)) {
    if (before === undefined || !follows(line, before) || startsTable(line)) break
    if (line.row > before.row + 1 && !firm(line)) break

    rows.push(line)
    before = line
    if (ends(line)) break
  }

  return rows.slice(0, rows.findLastIndex(fits) + 1)
}
