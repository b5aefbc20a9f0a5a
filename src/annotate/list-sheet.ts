import { nameOf, severities, valueText } from '../formats/index.ts'
import { markColours } from '../hosts/mark-looks.ts'
import type { NewCell, NewRow, NewSheet } from '../hosts/xlsx/patch/patch.ts'
import type { Language } from '../lang/index.ts'
import type { Report } from '../report/schema.ts'
import { withoutIsolates } from '../text/index.ts'
import { annotations } from './frame.ts'
import type { Numbered } from './numbered.ts'

/** Rows above the first finding. */
const head = 4

/** The name of a finding's row in the list, to which the sign at its cell leads back. */
export function rowName({ number }: Numbered): string {
  return `_infitah_finding_${number}`
}

/** The sheet that lists all findings, each with a link to its cell. */
export function listSheet(report: Report, numbered: readonly Numbered[], name: string, language: Language): NewSheet {
  const { say } = language
  const { annotate, document } = language.interface
  const words = wordsIn(language)
  const columns = columnsIn(language)

  return {
    name,
    definedName: annotations.definedName,
    cellNames: numbered.map((one) => ({ name: rowName(one), row: head + one.number - 1, column: 0 })),
    ...(language.dir === 'rtl' && { rightToLeft: true }),
    print: { repeatedRow: head - 1, columns: columns.length },
    widths: columns.map(({ width }) => width),
    frozenRows: head,
    rows: [
      [{ ...words(annotate.title(say.code(nameOf(report, language)), say)), bold: true }],
      [words(annotate.guide(report.asOf, say))],
      [
        null,
        ...severities.map((severity) => ({ ...words(document.severities[severity]), fill: markColours[severity] })),
      ],
      columns.map(({ heading }): NewCell => ({ ...words(heading), bold: true, wrap: true, top: true, fill: 'DCE8E0' })),
      ...numbered.map((one) => rowFor(one, columns)),
    ],
  }
}

/** Cells of words, which read as the language does whatever they begin with. */
function wordsIn({ dir }: Language): (value: string) => NewCell {
  return (value) => ({ value: withoutIsolates(value, dir), ...(dir === 'rtl' && { rightToLeft: true }) })
}

interface Column {
  readonly heading: string
  readonly width: number
  readonly cell: (one: Numbered) => NewCell
}

function columnsIn(language: Language): readonly Column[] {
  const { say, interface: words } = language
  const { columns, severities: names, noCell } = words.document
  const said = wordsIn(language)
  const text = (value: string): NewCell => ({ ...said(value), wrap: true, top: true })

  return [
    { heading: words.annotate.number, width: 6, cell: ({ number }) => ({ value: number, wrap: true, top: true }) },
    {
      heading: columns.severity,
      width: 10,
      cell: ({ finding: { severity } }) => ({ ...text(names[severity]), fill: markColours[severity] }),
    },
    { heading: columns.code, width: 7, cell: ({ finding }) => text(finding.code) },
    { heading: columns.project, width: 21, cell: ({ finding }) => text(finding.project ?? words.report.wholePlan) },
    {
      heading: columns.cells,
      width: 9,
      cell: ({ at }) => (at === null ? text(noCell) : { ...text(at.cell), link: at }),
    },
    { heading: columns.sheet, width: 20, cell: ({ finding }) => text(finding.sheet ?? '') },
    { heading: columns.message, width: 46, cell: ({ finding }) => text(finding.message) },
    { heading: columns.actual, width: 18, cell: ({ finding }) => text(valueText(finding.actual, say)) },
    { heading: columns.expected, width: 18, cell: ({ finding }) => text(valueText(finding.expected, say)) },
    { heading: columns.todo, width: 40, cell: ({ finding }) => text(finding.todo) },
  ]
}

function rowFor(one: Numbered, columns: readonly Column[]): NewRow {
  return columns.map(({ cell }) => {
    const written = cell(one)

    return written.value === '' ? null : written
  })
}
