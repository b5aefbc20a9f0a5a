import type { Database } from '../database/database.ts'

/** How many requests are answered: in a minute, but for the last. */
export interface Limits {
  /** Of one member. */
  readonly member: number
  /** Of one address without a token. */
  readonly stranger: number
  /** Requests with tokens that are nobody's, of one address. */
  readonly refused: number
  /** At the same time, of all. */
  readonly atOnce: number
}

/** What the receiver is made of. */
export interface Parts {
  readonly database: Database
  readonly limits: Limits
  now(): Date
  /** A word that nobody can guess. */
  secret(): string
}

/** Ample for a person, and for a program that waits when it is told to. */
export const usualLimits: Limits = { member: 600, stranger: 300, refused: 30, atOnce: 400 }

/** The largest body, in bytes. */
export const largestBody = 2 * 1024 * 1024
