import { OwnerUnknown } from '../../export/index.ts'
import { exportPlan } from '../../export.ts'
import type { Workbook } from '../../grid/index.ts'
import type { ReportLanguage } from '../../lang/language.ts'
import type { JudgeOptions } from './here.ts'
import type { ExportGiven, ExportOutcome } from './judge.ts'

/** The clean rows of a workbook; that nobody says whose they are is no error here, so that another thread can be told. */
export function exportedFrom(
  workbook: Workbook,
  given: ExportGiven,
  { asOf, settings }: Pick<JudgeOptions, 'asOf' | 'settings'>,
  language: ReportLanguage,
): ExportOutcome {
  try {
    return { exported: exportPlan(workbook, { ...given, asOf, language, ...(settings !== undefined && { settings }) }) }
  } catch (error) {
    if (error instanceof OwnerUnknown) return { unknownOwner: error.facts }

    throw error
  }
}
