/** How many activities the plans of the benchmark have; the first is the sample's number. */
export const sizes = [63, 1_000, 10_000, 100_000] as const

/** What a plan of one size took, in milliseconds; a recheck in microseconds, memory in MiB. */
export interface SizeMeasured {
  readonly read: number
  readonly check: number
  readonly whole: number
  readonly peak: number
  /** All after the grid in a process that has done it before. */
  readonly loaded: number
  /** `JSON.parse` of the same grid. */
  readonly json: number
  readonly median: number
  readonly p99: number
  readonly sheetjs: number
  readonly hyperformula: number
}

/** What a run of the benchmark measured. */
export interface Measured {
  readonly sizes: ReadonlyMap<number, SizeMeasured>
  readonly merged: number
  readonly flat: number
  /** Milliseconds a workbook, of 200 in one process. */
  readonly many: number
  /** `infitah check` on the sample plan, and `node -e 0`. */
  readonly command: number
  readonly nothing: number
}

/** One process of the benchmark. */
export type Run =
  | { readonly what: 'command' }
  | { readonly what: 'many' }
  | { readonly what: 'whole' | 'check' | 'recheck' | 'memory'; readonly activities: number }

/** What each step of a check keeps, and the most that the process had by its end; in MiB. */
export interface MemorySteps {
  readonly [step: string]: { readonly kept: number; readonly peak: number }
}
