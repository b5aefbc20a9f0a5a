import type { Measured, Run, SizeMeasured } from './measured.ts'

/** One aim: what was measured must be at most what is allowed. */
export interface Aim {
  readonly name: string
  readonly measured: number
  readonly allowed: number
  readonly unit: string
  /** What to profile where it is not met. */
  readonly run: Run
}

/** The aims of the benchmark; those between two measures are ratios, which hold on any machine. */
export function aims({ sizes, merged, flat, many, command, nothing }: Measured): readonly Aim[] {
  const [ten, hundred] = [10_000, 100_000].map((activities) => sizes.get(activities))
  if (ten === undefined || hundred === undefined) return []

  return [
    { ...ratio('check of the sample / node -e 0', command / nothing, 1.7), run: { what: 'command' } },
    { ...ratio('10 000: file to JSON report / SheetJS reading', ten.whole / ten.sheetjs, 1 / 3), run: whole(10_000) },
    { ...ratio('10 000: with merges / without', merged / flat, 1.25), run: whole(10_000) },
    { ...ratio('100 000 / 10 000: file to JSON report', hundred.whole / ten.whole, 10), run: whole(100_000) },
    { ...limit('100 000: peak memory', hundred.peak, 400, 'MiB'), run: { what: 'memory', activities: 100_000 } },
    ...[...sizes].map(([size, own]) => ({
      ...ratio(`${size}: check of a grid / JSON.parse of it`, own.loaded / own.json, 1),
      run: { what: 'check', activities: size } as const,
    })),
    ...recheckAims(ten, hundred),
    { ...limit('200 workbooks: each', many, 3, 'ms'), run: { what: 'many' } },
  ]
}

function whole(activities: number): Run {
  return { what: 'whole', activities }
}

function recheckAims(ten: SizeMeasured, hundred: SizeMeasured): readonly Aim[] {
  const run = { what: 'recheck', activities: 10_000 } as const

  return [
    { ...limit('10 000: recheck of a cell, median', ten.median, 20, 'µs'), run },
    { ...limit('10 000: recheck of a cell, p99', ten.p99, 100, 'µs'), run },
    {
      ...ratio('100 000 / 10 000: recheck, median', hundred.median / ten.median, 4),
      run: { what: 'recheck', activities: 100_000 },
    },
  ]
}

function ratio(name: string, measured: number, allowed: number) {
  return limit(name, measured, allowed, '×')
}

function limit(name: string, measured: number, allowed: number, unit: string): Omit<Aim, 'run'> {
  return { name, measured, allowed, unit }
}
