import * as z from 'zod'

/** The protocol that this folder describes. */
export const protocol = 'infitah.push/1'

/** A member's number on the platform. */
export const memberIdSchema = z.int().min(1).max(999_999_999)

/** The years of a plan: `2026-2027`, of one year `2026-2026`. */
export const periodSchema = z
  .string()
  .regex(/^(19|2[01])\d\d-(19|2[01])\d\d$/)
  .refine((period) => period.slice(0, 4) <= period.slice(5), 'ends before it begins')

/** A draft's name, as the receiver gave it. */
export const draftNameSchema = z.string().regex(/^[\w-]{1,100}$/)

/** A revision's number; 0 is the plan before its first. */
export const revisionSchema = z.int().min(0).max(2_147_483_647)

/** SHA-256 as 64 hexadecimal digits. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** A moment by the receiver's clock, in UTC. */
export const momentSchema = z.iso.datetime()
