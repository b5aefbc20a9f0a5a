import type { Workbook } from '../grid/index.ts'
import { channelsAt } from './co-creation-channels.ts'
import { couldHead } from './co-creation-headings.ts'
import { type Line, linesOutside } from './co-creation-lines.ts'
import { meetingsAt } from './co-creation-meetings.ts'
import { partsAt } from './co-creation-parts.ts'
import { reworkAt } from './co-creation-rework.ts'
import type { Outside } from './cover-pairs.ts'
import type { CoCreation } from './types.ts'

/** The co-creation tables, each the first of its kind from the first sheet on, wherever its header stands. */
export function readCoCreation(workbook: Workbook, outside: Outside): CoCreation {
  const pages = workbook.sheets.filter((sheet) => !sheet.ours).map((sheet) => pageOf(linesOutside(sheet, outside)))

  return {
    meetings: first(pages, (lines, index) => meetingsAt(lines, index, workbook.date1904)),
    channels: first(pages, channelsAt),
    reasons: first(pages, (lines, index) => partsAt(lines, index, 'reasons')),
    proposals: first(pages, (lines, index) => partsAt(lines, index, 'proposals')),
    rework: first(pages, reworkAt),
    finals: first(pages, (lines, index) => partsAt(lines, index, 'finals')),
  }
}

/** The lines of a sheet, and which of them could head a table. */
interface Page {
  readonly lines: readonly Line[]
  readonly heads: readonly number[]
}

function pageOf(lines: readonly Line[]): Page {
  const heads = lines.flatMap(({ cells }, index) => (cells.some(({ key }) => couldHead(key)) ? [index] : []))

  return { lines, heads }
}

function first<T>(pages: readonly Page[], tableAt: (lines: readonly Line[], index: number) => T | null): T | null {
  for (const { lines, heads } of pages) {
    for (const index of heads) {
      const table = tableAt(lines, index)
      if (table !== null) return table
    }
  }

  return null
}
