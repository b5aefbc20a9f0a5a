import { partsHeading } from './co-creation-headers.ts'
import { countsNamed, namesTotal, spokenOf } from './co-creation-headings.ts'
import type { Counts } from './co-creation-labels.ts'
import { cellOf, follows, type Line, type Seen, seenAfter, seenAt, titleOver } from './co-creation-lines.ts'
import { linesUnder } from './co-creation-under.ts'
import { countField, textField } from './fields.ts'
import type { CoCreation, Counted } from './types.ts'

/** The tables that share a number out: 03 among reasons, 04 and 06 among axes. */
export type PartsTable = 'reasons' | 'proposals' | 'finals'
type Parts = NonNullable<CoCreation[PartsTable]>
type Entry = Counted & { readonly key: string }

/** Table 03, 04 or 06, if its header is the line at `index`: labels side by side over their counts, or one under the other. */
export function partsAt(lines: readonly Line[], index: number, wanted: PartsTable): Parts | null {
  const header = lines[index]
  const heading = header === undefined ? null : partsHeading(header)
  if (header === undefined || heading === null) return null

  const title = titleOver(lines, index)
  const is = (counts: Counts | null) => counts !== null && tableOf(heading.of, counts, title) === wanted
  const entries = isAcross(lines, index, heading.seen)
    ? entriesAcross(lines, index, heading.seen, is)
    : entriesDown(lines, index, heading.seen, is)

  return entries.length === 0 ? null : parted(entries)
}

function tableOf(of: 'reasons' | 'axes', counts: Counts, title: string): PartsTable | null {
  if (of === 'reasons') return 'reasons'

  const spoken = counts === 'unsaid' ? spokenOf(title) : counts
  if (spoken === 'proposals') return 'proposals'

  return spoken === 'projects' ? 'finals' : null
}

/** Across unless the heading's neighbour is that of a column of counts. */
function isAcross(lines: readonly Line[], index: number, heading: Seen): boolean {
  const [header, under] = [lines[index], lines[index + 1]]
  const beside = header === undefined ? undefined : seenAfter(header, heading.column)
  const below = under === undefined ? undefined : seenAt(under, heading.column)

  return countsNamed(beside?.key ?? '') === null || countsNamed(below?.key ?? '') !== null
}

function entriesAcross(
  lines: readonly Line[],
  index: number,
  heading: Seen,
  is: (counts: Counts | null) => boolean,
): readonly Entry[] {
  const header = lines[index]
  const labels = header?.cells.filter(({ column }) => column > heading.column) ?? []
  const counts = countLines(lines, index, heading, labels).find((line) => is(rowCounts(line, heading)))
  if (header === undefined || counts === undefined) return []

  return labels.map(({ column, key }) => ({
    label: textField(cellOf(header, column)),
    count: countField(cellOf(counts, column)),
    key,
  }))
}

/** The lines under the labels that are headed as counts, or that are numbers without a heading. */
function countLines(lines: readonly Line[], index: number, heading: Seen, labels: readonly Seen[]): readonly Line[] {
  const under: Line[] = []
  for (const line of lines.slice(index + 1)) {
    const before = under.at(-1) ?? lines[index]
    const filled = labels.some(({ column }) => typeof seenAt(line, column)?.cell.value === 'number')
    const counts = rowCounts(line, heading)
    if (before === undefined || !follows(line, before) || counts === null || (counts === 'unsaid' && !filled)) break

    under.push(line)
  }

  return under
}

function rowCounts(line: Line, heading: Seen): Counts | null {
  const label = seenAt(line, heading.column)

  return label === undefined ? 'unsaid' : countsNamed(label.key)
}

function entriesDown(
  lines: readonly Line[],
  index: number,
  heading: Seen,
  is: (counts: Counts | null) => boolean,
): readonly Entry[] {
  const counts = lines[index]?.cells.find(({ column, key }) => column > heading.column && is(countsNamed(key)))
  if (counts === undefined) return []

  const labelled = (line: Line) => seenAt(line, heading.column)
  const rows = linesUnder(lines, index, {
    fits: (line) => labelled(line) !== undefined && seenAt(line, counts.column) !== undefined,
    firm: (line) => labelled(line) !== undefined && countField(cellOf(line, counts.column)).value !== null,
    ends: (line) => namesTotal(labelled(line)?.key ?? ''),
  })
  return rows.map((line) => ({
    label: textField(cellOf(line, heading.column)),
    count: countField(cellOf(line, counts.column)),
    key: labelled(line)?.key ?? '',
  }))
}

/** A label that is a total, or a number of all, is no part. */
function parted(entries: readonly Entry[]): Parts {
  const isTotal = ({ key }: Entry) => namesTotal(key) || countsNamed(key) !== null
  const counts = entries.filter((entry) => !isTotal(entry)).map(({ label, count }) => ({ label, count }))

  return { counts, total: entries.find(isTotal)?.count ?? null }
}
