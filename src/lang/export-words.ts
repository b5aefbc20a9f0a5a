import type { Words } from './interface.ts'

type Owner = 'member' | 'period'

/** What exporting clean rows says. Values come as they are to be shown. */
export interface ExportWords {
  readonly about: string
  readonly options: {
    readonly [Option in
      | 'target'
      | 'out'
      | 'member'
      | 'period'
      | 'bom'
      | 'licence'
      | 'to'
      | 'tokenEnv'
      | 'tokenHeader'
      | 'organisation'
      | 'datastore']: string
  }
  readonly heading: Words<[file: string, member: number, period: string]>
  /** How many projects go, of how many. */
  readonly going: Words<[going: number, of: number]>
  /** What they cost, of what was read. */
  readonly cost: Words<[cost: bigint]>
  readonly heldBack: string
  readonly reasons: { readonly [Reason in 'errors' | 'withheld' | 'incomplete']: string }
  readonly missing: Words<[columns: readonly string[]]>
  /** Errors of the workbook as a whole hold all projects. */
  readonly wholePlan: string
  readonly undecided: string
  readonly settings: string
  readonly written: Words<[path: string]>
  /** The receipt names what is held back. */
  readonly receipt: Words<[file: string]>
  readonly notWritten: Words<[option: string]>

  /** Nothing goes: why stands above. */
  readonly nothingGoes: Words<[path: string]>
  readonly ownerMissing: { readonly [What in Owner]: Words<[option: string]> }
  readonly ownerContradicted: {
    readonly [What in Owner]: Words<[option: string, given: string, written: string]>
  }
  readonly badTarget: Words<[option: string, value: string, known: readonly string[]]>
  readonly badLicence: Words<[option: string, value: string, known: readonly string[]]>
  readonly badMapping: Words<[path: string, where: string, value: string]>
  /** What a mapping file does not say at all. */
  readonly mappingLacks: Words<[path: string, where: string]>
  readonly mappingNotJson: Words<[path: string]>
  /** A folder that holds something else than an earlier export. */
  readonly folderTaken: Words<[path: string]>
  /** A name that ends like none of the files, or like several. */
  readonly oneFile: Words<[path: string, endings: readonly string[]]>
  /** An option that belongs to another target. */
  readonly onlyFor: Words<[option: string, target: string]>
  readonly badAddress: Words<[option: string, value: string]>
  readonly noToken: Words<[variable: string]>
  readonly published: Words<[address: string]>
  /** The portal has these rows already. */
  readonly unchanged: Words<[address: string]>
  readonly ckan: {
    /** The portal could not be reached, or did not answer in time. */
    readonly unreachable: Words<[address: string]>
    /** It refused the token. */
    readonly denied: Words<[address: string, detail: string]>
    /** A page where an answer was expected: a firewall, or no CKAN at all. */
    readonly page: Words<[address: string, status: number]>
    readonly refused: Words<[address: string, action: string, detail: string]>
    readonly tooLarge: Words<[file: string, most: string]>
    readonly old: Words<[address: string, version: string]>
  }
}
