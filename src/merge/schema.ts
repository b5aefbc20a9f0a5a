import * as z from 'zod'
import { differenceSchema } from '../diff/index.ts'

const held = z
  .object({
    value: z
      .union([z.string(), z.number(), z.boolean(), z.object({ error: z.string() }), z.null()])
      .describe('As the file stores it; the last known result of a formula, null where there is none'),
    formula: z.string().optional(),
    format: z.string().optional(),
  })
  .nullable()
  .describe('null where nothing is written')

const cell = { sheet: z.string(), cell: z.string() }
const copies = z.array(z.string())

/** What `infitah merge --format json` prints. */
export const mergeSchema = z.object({
  format: z.literal('infitah.merge/1'),
  base: z.string(),
  copies: z.array(
    z.object({
      file: z.string(),
      taken: z.int().describe('How many cells'),
      comments: z.int().describe('Comments that the base has not: they are left to a person'),
    }),
  ),
  decisions: z.int().describe("Rows of the committee's record taken from the copies"),
  written: z.string().nullable().describe('The new file; null where nothing was written'),
  edits: z.array(z.object({ ...cell, was: held, now: held, from: copies })),
  conflicts: z
    .array(
      z.object({
        ...cell,
        project: z.string().nullable(),
        activity: z.string().nullable(),
        column: z.string().nullable().describe('Matrix and column, as `budget/programmed/2024`'),
        base: held,
        versions: z.array(z.object({ copies, held })),
      }),
    )
    .describe('Cells that the copies changed differently'),
  byHand: z
    .array(
      z.object({
        kind: z.string(),
        copy: z.string(),
        sheet: z.string(),
        where: z.array(z.string()).describe('Rows, columns, cells, merges or an old name'),
        cells: z.array(z.object({ cell: z.string(), held })),
      }),
    )
    .describe('What a person must take over'),
  toCalculate: z
    .int()
    .describe('Formulas whose results Excel will calculate: until then `difference` cannot count them'),
  difference: differenceSchema.nullable().describe('What changed of the plan; null where nothing was written'),
})

export type MergeOutcome = z.infer<typeof mergeSchema>
