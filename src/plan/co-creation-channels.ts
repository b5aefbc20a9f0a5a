import { channelColumns } from './co-creation-headers.ts'
import { namesTotal } from './co-creation-headings.ts'
import type { IdeaColumn } from './co-creation-labels.ts'
import { cellOf, type Line, seenAt } from './co-creation-lines.ts'
import { linesUnder } from './co-creation-under.ts'
import { countField, textField } from './fields.ts'
import type { CoCreation, IdeaRow } from './types.ts'

/** Table 02, if its header is the line at `index`. */
export function channelsAt(lines: readonly Line[], index: number): CoCreation['channels'] {
  const header = lines[index]
  const columns = header === undefined ? null : channelColumns(header)
  if (columns === null) return null

  const counts = [...columns.counts.values()]
  const isTotal = (line: Line | undefined) => line !== undefined && namesTotal(seenAt(line, columns.channel)?.key ?? '')
  const lines02 = linesUnder(lines, index, {
    fits: (line) => counts.some((column) => seenAt(line, column) !== undefined),
    firm: (line) => counts.some((column) => countField(cellOf(line, column)).value !== null),
    ends: isTotal,
  })
  const rows = lines02.map((line) => ideaRow(line, columns.channel, columns.counts))
  if (rows.length === 0) return null

  return isTotal(lines02.at(-1)) ? { rows: rows.slice(0, -1), total: rows.at(-1) ?? null } : { rows, total: null }
}

function ideaRow(line: Line, channel: number, columns: ReadonlyMap<IdeaColumn, number>): IdeaRow {
  const count = (name: IdeaColumn) => {
    const column = columns.get(name)
    return column === undefined ? null : countField(cellOf(line, column))
  }

  return {
    channel: textField(cellOf(line, channel)),
    received: count('received'),
    selected: count('selected'),
    refused: count('refused'),
  }
}
