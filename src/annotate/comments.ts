import { decisionLines, placesText, valueText } from '../formats/index.ts'
import { parseAddress } from '../grid/index.ts'
import type { NewComment } from '../hosts/xlsx/patch/patch.ts'
import type { Language } from '../lang/index.ts'
import type { ReportFinding } from '../report/schema.ts'
import { withoutIsolates } from '../text/index.ts'
import { lastLine } from './frame.ts'
import type { CellPlace, Numbered } from './numbered.ts'

/** Several findings at one cell share its comment. */
export interface CellFindings {
  readonly at: CellPlace
  readonly findings: readonly Numbered[]
}

/** Findings by the cells that they are written at. */
export function byCell(numbered: readonly Numbered[]): readonly CellFindings[] {
  const cells = new Map<string, { readonly at: CellPlace; readonly findings: Numbered[] }>()
  for (const one of numbered) {
    if (one.at === null) continue

    const key = `${one.at.sheet.toLowerCase()}!${one.at.cell}`
    const known = cells.get(key) ?? { at: one.at, findings: [] }
    known.findings.push(one)
    cells.set(key, known)
  }

  return [...cells.values()]
}

/** The comment of a cell: what is wrong, what is written and expected, why it matters, what to do; finding by finding. */
export function commentOf({ at, findings }: CellFindings, language: Language): NewComment {
  const place = parseAddress(at.cell) ?? { row: -1, column: -1 }
  const parts = findings.map((one) => linesOf(one, language).join('\n'))

  return {
    sheet: at.sheet,
    ...place,
    author: language.interface.annotate.author,
    text: withoutIsolates([parts.join('\n\n'), lastLine].join('\n'), language.dir),
    dir: language.dir,
  }
}

function linesOf({ number, finding }: Numbered, language: Language): readonly string[] {
  const { say, interface: words } = language
  const { document, annotate } = words
  const labelled = (label: string, value: string) => (value === '' ? [] : [annotate.line(label, value)])
  const { columns, severities } = document

  return [
    annotate.heading(number, finding.code, severities[finding.severity], say),
    finding.message,
    ...labelled(columns.actual, valueText(finding.actual, say)),
    ...labelled(columns.expected, valueText(finding.expected, say)),
    ...labelled(columns.why, finding.why),
    ...labelled(columns.todo, finding.todo),
    ...labelled(columns.fix, finding.fix?.label ?? ''),
    ...labelled(columns.cells, others(finding, language)),
    ...decisionLines(finding, language),
  ]
}

/** All places of a finding, where it has more than the cell that the comment is on. */
function others(finding: ReportFinding, language: Language): string {
  const { cells, related = [] } = finding

  return cells.length + related.length > 1 ? placesText(finding, language) : ''
}
