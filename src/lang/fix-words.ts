import type { Words } from './interface.ts'

/** Why a workbook cannot be changed as asked. */
export type PatchReason =
  | 'signed'
  | 'sheet-missing'
  | 'sheet-exists'
  | 'sheet-name'
  | 'table-missing'
  | 'name-exists'
  | 'outside'
  | 'value'
  | 'twice'
  | 'covered'
  | 'locked'
  | 'array-formula'
  | 'data-table'
  | 'table-frame'
  | 'pivot-table'
  | 'threaded-comment'
  | 'no-room'
  | 'part'

/** The words of `infitah fix`. */
export interface FixWords {
  /** Neither `--out` nor `--in-place` nor `--dry-run` is given. */
  readonly nowhere: Words<[]>
  readonly twoPlaces: Words<[]>
  /** `--out` names the workbook itself. */
  readonly outIsInput: Words<[path: string]>
  readonly otherEnding: Words<[path: string, ending: string]>
  /** Another program keeps a file beside the workbook that says it is open there. */
  readonly open: Words<[path: string, lock: string]>
  /** A rule that never offers a fix. */
  readonly ruleWithoutFix: Words<[rule: string]>
  /** What was written would not read back as it should. */
  readonly broken: Words<[path: string, place: string]>
  readonly nothing: string
  /** Over the fixes. */
  readonly wouldMend: Words<[findings: number]>
  readonly mended: Words<[findings: number]>
  readonly change: Words<[was: string, now: string]>
  readonly empty: string
  /** In place of a cell's formula, which goes. */
  readonly formulaGoes: Words<[formula: string]>
  /** Fixes that are left for another time. */
  readonly leftHeading: string
  readonly leftFor: Words<[place: string, code: string]>
  /** Choices that may be named. */
  readonly choices: Words<[codes: readonly string[]]>
  readonly written: Words<[path: string]>
  readonly notWritten: string
  readonly kept: Words<[path: string]>
  /** Results that the program which opens the workbook next will calculate. */
  readonly toCalculate: Words<[cells: number]>
  readonly remaining: string
  readonly seeCheck: Words<[command: string]>
}
