import { fewestReworkNames, reworkColumns } from './co-creation-headers.ts'
import { reworkNamed } from './co-creation-headings.ts'
import type { ReworkName } from './co-creation-labels.ts'
import { cellOf, follows, type Line, seenAfter } from './co-creation-lines.ts'
import { type CellRead, countField } from './fields.ts'
import type { CoCreation } from './types.ts'

type Rework = NonNullable<CoCreation['rework']>

/** Table 05, if it begins at the line `index`: its names side by side over their numbers, or one under the other. */
export function reworkAt(lines: readonly Line[], index: number): Rework | null {
  const cells = cellsAcross(lines, index) ?? cellsDown(lines, index)
  if (cells === null) return null

  const count = (name: ReworkName) => {
    const cell = cells.get(name)
    return cell === undefined ? null : countField(cell)
  }
  return {
    proposals: count('proposals'),
    cancelled: count('cancelled'),
    merged: count('merged'),
    afterMerging: count('afterMerging'),
    reworded: count('reworded'),
    unchanged: count('unchanged'),
    activities: count('activities'),
    projects: count('projects'),
  }
}

type Cells = ReadonlyMap<ReworkName, CellRead>

function cellsAcross(lines: readonly Line[], index: number): Cells | null {
  const [header, under] = [lines[index], lines[index + 1]]
  const columns = header === undefined ? null : reworkColumns(header)
  if (header === undefined || under === undefined || columns === null || !follows(under, header)) return null

  return new Map([...columns].map(([name, column]) => [name, cellOf(under, column)]))
}

function cellsDown(lines: readonly Line[], index: number): Cells | null {
  let before = lines[index]
  const column = before?.cells.find(({ key }) => reworkNamed(key) !== null)?.column
  if (before === undefined || column === undefined || seenAfter(before, column) === undefined) return null

  const cells = new Map<ReworkName, CellRead>()
  for (const line of lines.slice(index)) {
    const name = reworkNamed(line.cells.find((seen) => seen.column === column)?.key ?? '')
    if (!follows(line, before) || name === null) break

    if (!cells.has(name)) cells.set(name, cellOf(line, seenAfter(line, column)?.column ?? column + 1))
    before = line
  }

  return cells.size >= fewestReworkNames ? cells : null
}
