import type { Say } from './language.ts'

type Words<F extends readonly unknown[]> = (...facts: readonly [...F, Say]) => string

/** The words of a consolidation of many plans. */
export interface ConsolidationWords {
  readonly title: string
  readonly plans: Words<[count: number]>
  readonly collectivities: Words<[count: number]>
  readonly whole: string
  readonly byCollectivity: string
  readonly byKind: string
  readonly byRegion: string
  readonly byAxis: string
  readonly byYear: string
  readonly byRule: string
  /** Progress, under its own heading. */
  readonly progressByCollectivity: string
  readonly unknownKind: string
  readonly unknownRegion: string
  readonly unnamed: string
  readonly columns: {
    readonly [Column in
      | 'plans'
      | 'projects'
      | 'files'
      | 'progress'
      | 'costWeighted'
      | 'codes'
      | 'part'
      | 'name'
      | 'note'
      | 'year']: string
  }
  /** What a row of the CSV is about. */
  readonly rows: {
    readonly [Row in 'whole' | 'collectivity' | 'kind' | 'region' | 'axis' | 'year' | 'rule' | 'unread']: string
  }
  readonly notes: string
  readonly repeated: Words<[name: string, years: string, counted: string, leftOut: readonly string[]]>
  readonly overlapping: Words<[name: string, years: string, files: readonly string[]]>
  readonly sharedNumber: Words<[memberId: number, files: readonly string[]]>
  readonly unnamedFiles: Words<[files: readonly string[]]>
  readonly withoutProjects: Words<[files: readonly string[]]>
  /** Projects that the sums leave out, as an amount of theirs cannot be known. */
  readonly leftOut: Words<[count: number]>
  /** Projects that the means leave out, as their progress cannot be known. */
  readonly notMeasured: Words<[count: number]>
  readonly unread: Words<[count: number]>
  readonly madeBy: string
}
