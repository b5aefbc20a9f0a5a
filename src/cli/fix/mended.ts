import { brokenPromise, chooseFixes, type FixEdit, type LeftFix, lastEdits, type TakenFix } from '../../fixes/index.ts'
import { type Place, parseAddress, type Workbook } from '../../grid/index.ts'
import { type CellPatch, filledCells, patchXlsx, readXlsx, UnpatchableFile } from '../../hosts/xlsx/index.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'
import { uncalculated } from '../uncalculated.ts'

/** A workbook, its file and its report. */
export interface Checked {
  readonly bytes: Uint8Array
  readonly workbook: Workbook
  readonly report: Report
}

/** A fix that the workbook's file does not allow. */
export interface RefusedFix {
  readonly finding: ReportFinding
  readonly refusal: UnpatchableFile
}

/** Fixes that were made together. */
export interface Round {
  /** As it was before them. */
  readonly workbook: Workbook
  readonly taken: readonly TakenFix[]
  readonly left: readonly LeftFix[]
  readonly refused: readonly RefusedFix[]
}

/** A workbook with fixes made. */
export interface Mended extends Checked {
  readonly rounds: readonly Round[]
  /** Where the bytes do not read back as the fixes promise; null where they do. */
  readonly broken: Place | null
  /** Formulas whose results are no longer known. */
  readonly toCalculate: number
}

/**
 * Makes all safe fixes; then, rule by rule, the choices of the rules that are named: each is found again in what the
 * fixes before have left, so that no sum is written over which was right once its numbers were. The file is written
 * once, from the old one, and read back.
 * @throws UnpatchableFile for what is wrong with the whole workbook rather than with one fix
 */
export function mendedBy(old: Checked, codes: readonly string[], check: (workbook: Workbook) => Report): Mended {
  const rounds: Round[] = []
  let now = old
  for (const isWanted of [isSafe, ...codes.map(isOf)]) {
    const { round, bytes } = madeIn(now, now.report.findings.filter(isWanted))
    rounds.push(round)
    if (round.taken.length > 0) now = checked(bytes, check)
  }
  if (now === old) return { ...old, rounds, broken: null, toCalculate: 0 }

  const edits = lastEdits(rounds.flatMap(({ taken }) => taken.flatMap((fix) => fix.edits)))
  const written = checked(patchXlsx(old.bytes, { cells: edits.map(patchOf) }), check)

  return {
    ...written,
    rounds,
    broken: brokenPromise(old.workbook, written.workbook, edits, filledCells(old.bytes)),
    toCalculate: uncalculated(written.workbook) - uncalculated(old.workbook),
  }
}

function isSafe({ fix }: ReportFinding): boolean {
  return fix?.kind === 'safe'
}

function isOf(code: string): (finding: ReportFinding) => boolean {
  return (finding) => finding.code === code
}

function checked(bytes: Uint8Array, check: (workbook: Workbook) => Report): Checked {
  const workbook = readXlsx(bytes)

  return { bytes, workbook, report: check(workbook) }
}

/** A fix that one of its cells does not allow is left out whole. */
function madeIn({ bytes, workbook }: Checked, findings: readonly ReportFinding[]) {
  const { taken, left } = chooseFixes(findings)
  const refused: RefusedFix[] = []
  let made = taken
  for (;;) {
    const patched = patchedOrRefused(bytes, made)
    if (patched instanceof Uint8Array) return { bytes: patched, round: { workbook, taken: made, left, refused } }

    const { fix, refusal } = patched
    refused.push({ finding: fix.finding, refusal })
    made = made.filter((one) => one !== fix)
  }
}

interface Refused {
  readonly fix: TakenFix
  readonly refusal: UnpatchableFile
}

function patchedOrRefused(bytes: Uint8Array, taken: readonly TakenFix[]): Uint8Array | Refused {
  if (taken.length === 0) return bytes

  try {
    return patchXlsx(bytes, { cells: taken.flatMap((fix) => fix.edits.map(patchOf)) })
  } catch (error) {
    const fix = error instanceof UnpatchableFile ? taken.find((one) => one.edits.some(isAt(error))) : undefined
    if (fix === undefined || !(error instanceof UnpatchableFile)) throw error

    return { fix, refusal: error }
  }
}

function isAt({ facts }: UnpatchableFile): (edit: FixEdit) => boolean {
  return ({ sheet, cell }) => sheet.toLowerCase() === facts.sheet?.toLowerCase() && cell === facts.cell
}

function patchOf({ sheet, cell, value = null, formula, format }: FixEdit): CellPatch {
  const place = parseAddress(cell) ?? { row: -1, column: -1 }

  return { sheet, ...place, value, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) }
}
