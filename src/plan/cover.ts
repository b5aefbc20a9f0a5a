import type { Workbook } from '../grid/index.ts'
import { type CollectivityKind, kindOf } from './collectivity-kind.ts'
import type { CoverName } from './cover-labels.ts'
import { type Outside, type Pair, pageOf } from './cover-pairs.ts'
import { settingPairs } from './cover-settings.ts'
import { amountField, type CellRead, countField, textField, yearsField } from './fields.ts'
import type { AmountField, Cover, CoverEntry, Field } from './types.ts'

/** The cover sheet: of the sheets that have one label column or more, the one that says most; null where none has. */
export function readCover(workbook: Workbook, outside: Outside): Cover | null {
  const pages = workbook.sheets.filter((sheet) => !sheet.ours).flatMap((sheet) => pageOf(sheet, outside) ?? [])
  const [first, ...others] = pages
  if (first === undefined) return null

  const page = others.reduce((best, next) => (next.known > best.known ? next : best), first)
  return coverOf(page.sheet, page.pairs, workbook.date1904)
}

function coverOf(sheet: string, pairs: readonly Pair[], date1904: boolean): Cover {
  const entry = <T>(name: CoverName, read: (value: CellRead) => Field<T>): CoverEntry<T> | null => {
    const pair = pairNamed(pairs, name)
    return pair === null ? null : { label: pair.label, value: read(pair.value) }
  }
  const amount = (name: CoverName) => amountEntry(pairNamed(pairs, name))
  const year = (name: 'firstYear' | 'lastYear', of: (years: readonly number[]) => number) =>
    entry(name, (value) => yearField(value, date1904, of)) ?? periodEntry(pairNamed(pairs, 'period'), date1904, of)

  return {
    sheet,
    collectivity: entry('collectivity', textField),
    kind: kindNamed(pairNamed(pairs, 'collectivity')),
    region: entry('region', textField),
    memberId: entry('memberId', countField),
    firstYear: year('firstYear', (years) => Math.min(...years)),
    lastYear: year('lastYear', (years) => Math.max(...years)),
    projects: entry('projects', countField),
    activities: entry('activities', countField),
    cost: amount('cost'),
    mobilised: amount('mobilised'),
    byYear: programmed(pairs),
    settings: settingPairs(pairs),
  }
}

/** The first that says something; a label repeated in a second language is often left without its value. */
function pairNamed(pairs: readonly Pair[], name: CoverName): Pair | null {
  const named = pairs.filter((pair) => pair.named?.name === name)

  return named.find(({ value }) => value.cell !== undefined) ?? named[0] ?? null
}

function kindNamed(pair: Pair | null): CollectivityKind | null {
  return pair === null ? null : kindOf(pair.text, textField(pair.value).value ?? '')
}

function amountEntry(pair: Pair | null): { label: Pair['label']; value: AmountField } | null {
  return pair === null ? null : { label: pair.label, value: amountField(pair.value) }
}

function programmed(pairs: readonly Pair[]): Cover['byYear'] {
  const byYear = new Map<number, NonNullable<ReturnType<typeof amountEntry>>>()
  for (const pair of pairs) {
    const [year] = pair.named?.name === 'programmed' ? pair.named.years : []
    const entry = amountEntry(pair)
    const known = year === undefined ? undefined : byYear.get(year)
    if (year !== undefined && entry !== null && (known === undefined || known.value.written === '')) {
      byYear.set(year, entry)
    }
  }

  return byYear
}

function yearField(value: CellRead, date1904: boolean, of: (years: readonly number[]) => number): Field<number> {
  const years = yearsField(value, date1904)

  return { ...years, value: years.value === null ? null : of(years.value) }
}

/** «2024-2025» beside its label, or in the label's own cell after it. */
function periodEntry(
  pair: Pair | null,
  date1904: boolean,
  of: (years: readonly number[]) => number,
): CoverEntry<number> | null {
  if (pair === null) return null

  const own = pair.named?.years ?? []
  const inLabel = pair.value.cell === undefined && own.length > 0
  const value: Field<number> = inLabel
    ? { at: pair.label, written: pair.text, value: of(own), trouble: null }
    : yearField(pair.value, date1904, of)

  return { label: pair.label, value }
}
