import { byProject, severities } from '../formats/index.ts'
import { addressOf, parseAddress, sheetNamed, type Workbook } from '../grid/index.ts'
import type { Report, ReportFinding } from '../report/schema.ts'

/** A cell of a sheet. */
export interface CellPlace {
  readonly sheet: string
  /** A1 address. */
  readonly cell: string
}

/** A finding with its number in the list, and the cell that it is written at. */
export interface Numbered {
  readonly number: number
  readonly finding: ReportFinding
  /** null where it speaks of no cell. */
  readonly at: CellPlace | null
}

/** Findings in the order of the list: those of the whole plan first, then project by project, the gravest first. */
export function numberedFindings(report: Report, workbook: Workbook): readonly Numbered[] {
  const groups = byProject(report.findings, report)
  const sorted = groups.flatMap(({ findings }) =>
    severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
  )

  return sorted.map((finding, index) => ({ number: index + 1, finding, at: placeOf(finding, workbook) }))
}

function placeOf({ sheet, cells: [first] }: ReportFinding, workbook: Workbook): CellPlace | null {
  return sheet === null || first === undefined ? null : { sheet, cell: shownCell(workbook, sheet, first) }
}

/** Of joined cells only the first is seen. */
function shownCell(workbook: Workbook, name: string, cell: string): string {
  const place = parseAddress(cell)
  const merge = sheetNamed(workbook, name)?.merges.find(
    ({ row, column, endRow, endColumn }) =>
      place !== null && place.row >= row && place.row <= endRow && place.column >= column && place.column <= endColumn,
  )

  return merge === undefined ? cell : addressOf(merge)
}
