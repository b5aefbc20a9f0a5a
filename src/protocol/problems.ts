import * as z from 'zod'
import { receiptSchema } from './receipts.ts'

/** What a receiver refuses, by HTTP status. */
export const problems = {
  'body-malformed': 400,
  'body-invalid': 400,
  'parameter-invalid': 400,
  'key-missing': 400,
  'token-missing': 401,
  'token-unknown': 401,
  'not-your-member': 403,
  'not-found': 404,
  'base-moved': 409,
  'draft-published': 409,
  'draft-full': 409,
  'vanishing-unconfirmed': 409,
  'vanishing-unexplained': 409,
  'body-too-large': 413,
  'body-not-json': 415,
  'row-invalid': 422,
  'key-reused': 422,
  'content-differs': 422,
  'too-many-requests': 429,
  failed: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof problems

const codes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

/** Why a request was refused, as RFC 9457 writes it, with what a program needs to say it in its own words. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  /** The member of the body, or the parameter, that is to blame. */
  field: z.string().optional(),
  /** The row that is to blame. */
  table: z.string().optional(),
  key: z.string().optional(),
  /** What is published instead of the base that was named. */
  current: receiptSchema.nullish(),
  /** Rows that would vanish, of how many. */
  vanishing: z.int().optional(),
  published: z.int().optional(),
})

export type Problem = z.infer<typeof problemSchema>
