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

/** The A1 address of a finding's row in the list. */
export function rowOf({ number }: Numbered): string {
  return `A${head + number}`
}

/** The sheet that lists all findings, each with a link to its cell. */
export function listSheet(report: Report, numbered: readonly Numbered[], name: string, language: Language): NewSheet {
  const { say, interface: words } = language
  const { annotate, document } = words
  const columns = columnsIn(language)

  return {
    name,
    definedName: annotations.definedName,
    ...(language.dir === 'rtl' && { rightToLeft: true }),
    landscape: true,
    widths: columns.map(({ width }) => width),
    frozenRows: head,
    rows: [
      [{ value: withoutIsolates(annotate.title(say.code(nameOf(report, language)), say), language.dir), bold: true }],
      [{ value: withoutIsolates(annotate.guide(report.asOf, say), language.dir) }],
      [null, ...severities.map((severity) => ({ value: document.severities[severity], fill: markColours[severity] }))],
      columns.map(({ heading }) => ({ value: heading, bold: true, wrap: true, fill: 'DCE8E0' }) as const),
      ...numbered.map((one) => rowFor(one, columns)),
    ],
  }
}

interface Column {
  readonly heading: string
  readonly width: number
  readonly cell: (one: Numbered) => NewCell
}

function columnsIn(language: Language): readonly Column[] {
  const { say, interface: words } = language
  const { columns, severities: names, noCell } = words.document
  const text = (value: string): NewCell => ({ value: withoutIsolates(value, language.dir), wrap: true })

  return [
    { heading: words.annotate.number, width: 6, cell: ({ number }) => ({ value: number, wrap: true }) },
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
