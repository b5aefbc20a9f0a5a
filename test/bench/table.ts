import type { Aim } from './aims.ts'
import type { Measured, MemorySteps, SizeMeasured } from './measured.ts'
import type { Weighed, Weights } from './profile.ts'

const columns: readonly (readonly [heading: string, value: keyof SizeMeasured])[] = [
  ['read ms', 'read'],
  ['check ms', 'check'],
  ['to JSON ms', 'whole'],
  ['peak MiB', 'peak'],
  ['check warm ms', 'loaded'],
  ['JSON.parse ms', 'json'],
  ['recheck µs', 'median'],
  ['p99 µs', 'p99'],
  ['SheetJS read ms', 'sheetjs'],
  ['HyperFormula ms', 'hyperformula'],
]

/** What each size took, a row a size. */
export function sizesTable({ sizes }: Measured): string {
  const rows = [...sizes].map(([size, own]) => [String(size), ...columns.map(([, value]) => rounded(own[value]))])

  return table([['activities', ...columns.map(([heading]) => heading)], ...rows])
}

/** Each aim with what was measured. */
export function aimsTable(aims: readonly Aim[]): string {
  const rows = aims.map(({ name, measured, allowed, unit }) => [
    measured <= allowed ? 'met' : 'NOT MET',
    `${rounded(measured)} ${unit}`,
    `≤ ${rounded(allowed)} ${unit}`,
    name,
  ])

  return table([['', 'measured', 'aim', 'of'], ...rows])
}

/** Where a profile's time went: the parts of the work on one line, then the ten heaviest functions themselves. */
export function weighedTable({ milliseconds, phases, functions }: Weighed): string {
  const share = (took: number) => `${((took / milliseconds) * 100).toFixed(1)} %`
  const parts = phases.filter(([, took]) => took >= milliseconds / 200).map(([name, took]) => `${name} ${share(took)}`)
  const heaviest: Weights = functions.slice(0, 10)

  return indented([
    `${rounded(milliseconds)} ms: ${parts.join(', ')}`,
    table(heaviest.map(([name, took]) => [share(took), name])),
  ])
}

/** What each step of a check keeps in memory, and how high the process stood by its end. */
export function memoryTable({ steps }: { readonly steps: MemorySteps }): string {
  const rows = Object.entries(steps).map(([name, { kept, peak }]) => [name, rounded(kept), rounded(peak)])

  return indented([table([['', 'keeps MiB', 'peak by then'], ...rows])])
}

function indented(parts: readonly string[]): string {
  return parts.join('\n').replaceAll(/^/gm, '    ')
}

function rounded(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))

  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
