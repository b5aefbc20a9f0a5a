import type { ReportFinding } from '../report/index.ts'
import type { Fix, FixEdit } from './fix.ts'

/** A fix that is made, with the edits that it makes. */
export interface TakenFix {
  readonly finding: ReportFinding
  /** Without those that another fix makes alike. */
  readonly edits: readonly FixEdit[]
}

/** A fix that is left for another time: it would write something else where another fix writes. */
export interface LeftFix {
  readonly finding: ReportFinding
  readonly edit: FixEdit
  readonly for: ReportFinding
}

/** Fixes that agree with each other. */
export interface ChosenFixes {
  readonly taken: readonly TakenFix[]
  readonly left: readonly LeftFix[]
}

/** The fixes of these findings that agree with each other. Where two write one cell differently, that of the finding which the report gives first is made, and the other left whole: half of a fix mends nothing. */
export function chooseFixes(findings: readonly ReportFinding[]): ChosenFixes {
  const taken: TakenFix[] = []
  const left: LeftFix[] = []
  const cells = new Map<string, { readonly edit: FixEdit; readonly finding: ReportFinding }>()
  for (const finding of findings) {
    const { fix } = finding
    if (fix === null) continue

    const clash = clashOf(fix, cells)
    if (clash !== null) {
      left.push({ finding, ...clash })
      continue
    }
    const edits = fix.edits.filter((edit) => !cells.has(cellOf(edit)))
    for (const edit of edits) cells.set(cellOf(edit), { edit, finding })
    taken.push({ finding, edits })
  }

  return { taken, left }
}

/** Choices that are offered but not asked for, by their rules' short codes: how many findings each would mend. */
export function choicesOffered(findings: readonly ReportFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { code, fix } of findings) if (fix?.kind === 'choice') counts.set(code, (counts.get(code) ?? 0) + 1)

  return counts
}

type Cells = ReadonlyMap<string, { readonly edit: FixEdit; readonly finding: ReportFinding }>

function clashOf(fix: Fix, cells: Cells): Omit<LeftFix, 'finding'> | null {
  for (const edit of fix.edits) {
    const known = cells.get(cellOf(edit))
    if (known !== undefined && !isWithin(edit, known.edit)) return { edit, for: known.finding }
  }

  return null
}

/** Whether an edit is made already by another: a format that it does not ask for does no harm. */
function isWithin(edit: FixEdit, made: FixEdit): boolean {
  return (
    edit.value === made.value &&
    edit.formula === made.formula &&
    (edit.format === undefined || edit.format === made.format)
  )
}

/** Edits made one after another, as one edit a cell: what comes last counts, a format lasts until another comes. */
export function lastEdits(edits: readonly FixEdit[]): readonly FixEdit[] {
  const cells = new Map<string, FixEdit>()
  for (const edit of edits) {
    const format = edit.format ?? cells.get(cellOf(edit))?.format
    cells.set(cellOf(edit), { ...edit, ...(format !== undefined && { format }) })
  }

  return [...cells.values()]
}

function cellOf({ sheet, cell }: FixEdit): string {
  return `${sheet.toLowerCase()}!${cell}`
}
