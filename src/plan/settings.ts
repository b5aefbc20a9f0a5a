import * as z from 'zod'

/** Severity of a rule, or `off`. */
export const severitySetting = z.enum(['error', 'warning', 'info', 'off'])

/**
 * What a workbook's cover sheet or a `--config` file may set. Everything is optional: left out, it is read from the
 * workbook.
 */
export const settingsSchema = z.strictObject({
  /** Severity by rule id (`schedule/same-day`) or short code (`S02`). */
  severities: z.record(z.string(), severitySetting).optional(),
  /** How project codes are built: `YY` or `YYYY` a year, `AXIS` the axis code, `NN` the running number, all else as it stands. */
  codePattern: z.string().min(1).optional(),
  /** How shares without a percent format are written: `points` (5 is 5 %) or `fractions` (0.05 is 5 %). */
  shareScale: z.enum(['points', 'fractions']).optional(),
  /** Axis title by axis code, where they are to be held against each other. */
  axisCodes: z.record(z.string(), z.string()).optional(),
})

export type Settings = z.infer<typeof settingsSchema>
