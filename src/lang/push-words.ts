import type { Words } from './interface.ts'

/** The tables of what is pushed. */
type Table =
  | 'plan'
  | 'projects'
  | 'activities'
  | 'financing'
  | 'indicators'
  | 'indicator_values'
  | 'partners'
  | 'decisions'

/** What `infitah push` and the receiver's commands say. Amounts and days come as they are to be shown. */
export interface PushWords {
  readonly heading: Words<[path: string, receiver: string, memberId: number, period: string]>
  /** How much of the plan goes. */
  readonly going: Words<[projects: number, rows: number]>
  readonly heldBackHeading: string
  readonly held: {
    readonly errors: Words<[project: string, rules: readonly string[]]>
    readonly withheld: Words<[project: string]>
    readonly incomplete: Words<[project: string]>
  }
  readonly undecided: Words<[warnings: number]>
  readonly settings: Words<[settings: number]>
  /** Over the rows that differ from what is published. */
  readonly since: Words<[revision: number]>
  readonly firstPush: string
  /** Over what changed since a revision was published. */
  readonly sincePublished: Words<[path: string, revision: number, day: string, by: string, receiver: string]>
  readonly rowAdded: Words<[row: string]>
  readonly rowRemoved: Words<[row: string]>
  readonly neverPushed: Words<[path: string]>
  readonly rowsNotKept: Words<[path: string, revision: number, receiver: string]>
  readonly nothingThere: Words<[receiver: string]>
  readonly oneWorkbook: Words<[option: string]>
  readonly added: Words<[rows: number]>
  readonly changed: Words<[rows: number]>
  readonly removed: Words<[rows: number]>
  readonly tables: { readonly [T in Table]: string }
  readonly row: Words<[table: string, name: string]>
  readonly value: Words<[column: string, was: string, now: string]>
  readonly empty: string
  readonly more: Words<[rows: number]>
  readonly totals: string
  readonly from: Words<[name: string, was: string, now: string]>
  readonly dryRun: string
  readonly unchanged: Words<[revision: number, day: string]>
  readonly published: Words<[revision: number, day: string]>
  readonly found: Words<[revision: number, day: string]>
  readonly kept: Words<[path: string]>
  readonly journal: {
    readonly sheet: string
    readonly headings: readonly [
      when: string,
      by: string,
      receiver: string,
      period: string,
      revision: string,
      rows: string,
      added: string,
      changed: string,
      removed: string,
      heldBack: string,
      hash: string,
      machine: string,
    ]
    /** Over a row of the journal that keeps what was published. */
    readonly rowsOf: (revision: number, part: number, parts: number) => string
  }

  readonly askToken: Words<[receiver: string]>
  readonly noToken: Words<[variable: string]>
  readonly badToken: Words<[variable: string]>
  readonly badVariable: Words<[option: string, value: string]>
  readonly badReceiver: Words<[option: string, value: string]>
  readonly openReceiver: Words<[option: string, value: string]>
  readonly nothingClean: Words<[path: string]>
  readonly nothingToResume: Words<[path: string]>
  readonly resumeElsewhere: Words<[receiver: string]>
  readonly notKept: Words<[path: string, revision: number]>

  readonly unreachable: Words<[receiver: string]>
  readonly overloaded: Words<[receiver: string]>
  readonly askedToWait: Words<[receiver: string, seconds: number]>
  readonly noReceiver: Words<[receiver: string, status: number]>
  readonly tokenRefused: Words<[receiver: string]>
  readonly notYourMember: Words<[memberId: number]>
  readonly moved: Words<[revision: number, day: string, by: string]>
  readonly withdrawn: Words<[base: number]>
  readonly confirm: Words<[vanishing: number, published: number]>
  readonly explain: Words<[vanishing: number, published: number]>
  readonly rowRefused: Words<[table: string, key: string, field: string]>
  readonly refused: Words<[code: string, title: string]>

  /** Of `infitah serve --receiver`. */
  readonly receiver: {
    readonly serving: Words<[]>
    readonly newToken: Words<[memberId: number]>
    readonly tokenOnce: string
    readonly revoked: Words<[memberId: number, tokens: number]>
    readonly noFile: string
    readonly onlyReceiver: Words<[option: string]>
    readonly unopened: {
      readonly [Reason in 'locked' | 'not-installed' | 'unreachable' | 'newer' | 'folder']: Words<[place: string]>
    }
  }
}
