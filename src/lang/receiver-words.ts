import type { Words } from './interface.ts'

/** What the public pages of the receiver say. */
export interface ReceiverWords {
  readonly published: string
  readonly nothingPublished: string
  readonly inOtherLanguages: string
  readonly plan: Words<[whose: string, period: string]>
  /** A member that gives no name. */
  readonly member: Words<[memberId: number]>
  readonly revision: Words<[revision: number, day: string]>
  readonly backToAll: string
  readonly heldBack: Words<[projects: number]>
  readonly columns: {
    readonly [Column in
      | 'collectivity'
      | 'kind'
      | 'region'
      | 'period'
      | 'projects'
      | 'activities'
      | 'mobilised'
      | 'programmed'
      | 'cost'
      | 'progress'
      | 'activity'
      | 'indicator'
      | 'impactIndicator'
      | 'start'
      | 'end'
      | 'weight'
      | 'axis'
      | 'code'
      | 'objectives'
      | 'partners'
      | 'years']: string
  }
  readonly footer: string
}
