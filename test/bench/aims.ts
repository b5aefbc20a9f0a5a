import type { Measured, SizeMeasured } from './measured.ts'

/** One aim: what was measured must be at most what is allowed. */
export interface Aim {
  readonly name: string
  readonly measured: number
  readonly allowed: number
  readonly unit: string
}

/** The aims of the benchmark; those between two measures are ratios, which hold on any machine. */
export function aims({ sizes, merged, flat, many, command, nothing }: Measured): readonly Aim[] {
  const [ten, hundred] = [10_000, 100_000].map((activities) => sizes.get(activities))
  if (ten === undefined || hundred === undefined) return []

  const ratio = (name: string, measured: number, allowed: number): Aim => ({ name, measured, allowed, unit: '×' })

  return [
    ratio('check of the sample / node -e 0', command / nothing, 1.7),
    ratio('10 000: file to JSON report / SheetJS reading', ten.whole / ten.sheetjs, 1 / 3),
    ratio('10 000: with merges / without', merged / flat, 1.25),
    ratio('100 000 / 10 000: file to JSON report', hundred.whole / ten.whole, 10),
    { name: '100 000: peak memory', measured: hundred.peak, allowed: 400, unit: 'MiB' },
    ...[...sizes].map(([size, own]) => ratio(`${size}: check of a grid / JSON.parse of it`, own.loaded / own.json, 1)),
    ...recheckAims(ten, hundred),
    { name: '200 workbooks: each', measured: many, allowed: 3, unit: 'ms' },
  ]
}

function recheckAims(ten: SizeMeasured, hundred: SizeMeasured): readonly Aim[] {
  return [
    { name: '10 000: recheck of a cell, median', measured: ten.median, allowed: 20, unit: 'µs' },
    { name: '10 000: recheck of a cell, p99', measured: ten.p99, allowed: 100, unit: 'µs' },
    { name: '100 000 / 10 000: recheck, median', measured: hundred.median / ten.median, allowed: 4, unit: '×' },
  ]
}
