import { parseAddress, type Workbook } from '../grid/index.ts'
import type { CellSign, Patch } from '../hosts/xlsx/patch/patch.ts'
import type { Language } from '../lang/index.ts'
import type { Report } from '../report/schema.ts'
import { byCell, type CellFindings, commentOf } from './comments.ts'
import { listSheet, rowName } from './list-sheet.ts'
import { marksOf } from './marks.ts'
import { type CellPlace, numberedFindings } from './numbered.ts'

/** What is to be written into the copy of a workbook that staff mend by: every finding where it lies, and a list of all. */
export interface Annotation {
  readonly patch: Patch
  /** How many cells carry a comment. */
  readonly commented: number
  /** How many findings lie in no cell, and stand in the list alone. */
  readonly listedOnly: number
}

/** A report as comments, colours and a list of links; `closed` are cells that take no comment. Nothing without findings. */
export function annotationOf(
  report: Report,
  workbook: Workbook,
  language: Language,
  closed: readonly CellPlace[] = [],
): Annotation {
  const numbered = numberedFindings(report, workbook)
  if (numbered.length === 0) return { patch: {}, commented: 0, listedOnly: 0 }

  const cells = byCell(numbered)
  const open = cells.filter(({ at }) => !closed.some(({ sheet, cell }) => sheet === at.sheet && cell === at.cell))
  const name = freeName(language.interface.annotate.sheet, workbook)

  return {
    patch: {
      marks: marksOf(report.findings),
      comments: open.map((each) => commentOf(each, language)),
      signs: cells.flatMap(signOf),
      sheets: [listSheet(report, numbered, name, language)],
    },
    commented: open.length,
    listedOnly: numbered.filter(({ at }) => at === null).length,
  }
}

/** The way back from a cell to the list: over its corner, as a link in the cell itself would be in the way of typing. */
function signOf({ at, findings: [first] }: CellFindings): readonly CellSign[] {
  const place = parseAddress(at.cell)
  if (place === null || first === undefined) return []

  return [{ sheet: at.sheet, ...place, text: `↩ ${first.number}`, to: rowName(first) }]
}

/** A name for the list that no sheet has yet. */
function freeName(name: string, { sheets }: Workbook): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()))
  let number = 1
  const named = () => (number === 1 ? name : `${name} ${number}`)
  while (taken.has(named().toLowerCase())) number += 1

  return named()
}
