import type { Consolidation, Counts, Sums } from '../../consolidate/index.ts'
import { csvOf, type Field } from '../../csv/index.ts'
import type { Language } from '../../lang/index.ts'
import { plainText } from '../../text/index.ts'
import { collectivityName, kindName, notesOf } from '../consolidation.ts'
import { ruleName } from '../rule-words.ts'
import { severities, unknown } from '../values.ts'

/** What a row says; the rest of its fields stay empty. */
interface Row {
  readonly part: string
  readonly name: string
  readonly code?: string
  readonly kind?: string
  readonly region?: string
  readonly amounts?: Partial<Sums> & { readonly share?: string | null }
  readonly findings?: Counts
  readonly files?: number | string
  readonly note?: string
}

/** A consolidation as CSV: a row each part, each rule, and each thing to know. Amounts in MAD, exact. */
export function consolidationCsv(all: Consolidation, language: Language): string {
  const years = Object.keys(all.whole.byYear)
  const rows = [
    ...partRows(all, language),
    ...yearRows(all, language),
    ...ruleRows(all, language),
    ...noteRows(all, language),
  ]

  return csvOf([headRow(years, language), ...rows.map((row) => fieldsOf(row, years))])
}

function headRow(years: readonly string[], { say, interface: words }: Language): readonly Field[] {
  const { columns } = words.consolidation
  const { document } = words
  const heads = [
    columns.part,
    columns.name,
    document.columns.code,
    document.head.kind,
    document.head.region,
    columns.plans,
    columns.projects,
    document.columns.mobilised,
    ...years.map((year) => plainText(document.programmed(year, say))),
    document.columns.cost,
    document.columns.share,
    columns.progress,
    columns.costWeighted,
    ...severities.map((severity) => document.severities[severity]),
    columns.files,
    columns.note,
  ]

  return heads.map((text) => ({ text }))
}

function fieldsOf(row: Row, years: readonly string[]): readonly Field[] {
  const { amounts, findings, files } = row
  const numbers = [
    amounts?.plans,
    amounts?.projects,
    amounts?.mobilised,
    ...years.map((year) => amounts?.byYear?.[year]),
    amounts?.cost,
    amounts?.share,
    amounts?.progress?.mean,
    amounts?.progress?.costWeighted,
    ...severities.map((severity) => findings?.[severity]),
  ]

  return [
    ...[row.part, row.name, row.code, row.kind, row.region].map((text) => ({ text: plainText(text ?? '') })),
    ...numbers.map((number) => ({ number: number ?? null })),
    typeof files === 'number' ? { number: files } : { text: files ?? null },
    { text: plainText(row.note ?? '') },
  ]
}

function partRows(all: Consolidation, language: Language): readonly Row[] {
  const { rows, unknownRegion } = language.interface.consolidation
  const { whole } = all

  return [
    { part: rows.whole, name: '', amounts: whole, findings: whole.findings },
    ...all.collectivities.map((one) => ({
      part: rows.collectivity,
      name: collectivityName(one, language),
      code: String(one.memberId ?? ''),
      kind: one.kind === null ? '' : kindName(one.kind, language),
      region: one.region ?? '',
      amounts: one,
      findings: one.findings,
      files: one.files.join(' '),
    })),
    ...all.kinds.map((one) => ({
      part: rows.kind,
      name: kindName(one.kind, language),
      amounts: one,
      findings: one.findings,
    })),
    ...all.regions.map((one) => ({
      part: rows.region,
      name: one.region ?? unknownRegion,
      amounts: one,
      findings: one.findings,
    })),
    ...all.axes.map((one) => ({ part: rows.axis, name: one.axis || unknown, code: one.codes.join(' '), amounts: one })),
  ]
}

function yearRows({ whole }: Consolidation, language: Language): readonly Row[] {
  const { year: part } = language.interface.consolidation.rows

  return Object.entries(whole.byYear).map(([year, amount]) => ({
    part,
    name: year,
    amounts: {
      byYear: { [year]: amount },
      share: whole.shares.byYear[year] ?? null,
      progress: whole.progressByYear[year] ?? { mean: null, costWeighted: null },
    },
  }))
}

function ruleRows({ rules }: Consolidation, language: Language): readonly Row[] {
  const part = language.interface.consolidation.rows.rule

  return rules.map(({ rule, code, findings, files }) => ({
    part,
    name: ruleName(rule, language),
    code,
    findings,
    files,
  }))
}

function noteRows(all: Consolidation, language: Language): readonly Row[] {
  const { rows, notes } = language.interface.consolidation

  return [
    ...notesOf(all, language).map((note) => ({ part: notes, name: '', note })),
    ...all.unread.map(({ file, error }) => ({ part: rows.unread, name: file, note: error })),
  ]
}
