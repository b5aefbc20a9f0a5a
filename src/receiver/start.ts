import type { Writable } from 'node:stream'
import type { Database } from './database/database.ts'
import { migrate } from './database/migrate.ts'
import { openPglite } from './database/pglite.ts'
import { openPostgres } from './database/postgres.ts'
import { receiverApp } from './http/app.ts'
import { type Limits, usualLimits } from './http/parts.ts'
import { forgetDrafts } from './storage/drafts.ts'
import { makeToken, revokeTokens } from './storage/tokens.ts'

/** Where a receiver keeps what it is given: the address of a PostgreSQL server, or a folder. */
export type Store = { readonly address: string } | { readonly folder: string }

/** What a receiver takes from outside. */
export interface Surroundings {
  readonly log: Writable
  readonly limits?: Limits
  now(): Date
  /** A word that nobody can guess. */
  secret(): string
}

/** A receiver that answers. */
export interface Receiver {
  readonly port: number
  /** Lets what is being answered be answered, then lets go of port and database. */
  close(): Promise<void>
}

const forgottenAfter = 30 * 24 * 60 * 60 * 1000

/** Opens a store with its tables as this program knows them. @throws UnopenedDatabase */
export async function openStore(store: Store): Promise<Database> {
  const database = 'address' in store ? await openPostgres(store.address) : await openPglite(store.folder)
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }

  return database
}

/** Starts the receiver at a port of this machine. @throws UnopenedDatabase, or the system's error where the port is taken */
export async function startReceiver(store: Store, port: number, surroundings: Surroundings): Promise<Receiver> {
  const { limits = usualLimits, log, now, secret } = surroundings
  const database = await openStore(store)
  try {
    await forgetDrafts(database, new Date(now().getTime() - forgottenAfter))
    const app = await receiverApp({ database, limits, now, secret }, log)
    await app.listen({ port, host: '127.0.0.1' })
    const [address] = app.addresses()

    return {
      port: typeof address === 'object' ? address.port : port,
      close: async () => {
        await app.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Makes a token for a member and gives it, once. */
export async function newToken(
  store: Store,
  memberId: number,
  label: string,
  { now, secret }: Surroundings,
): Promise<string> {
  const database = await openStore(store)
  try {
    return await makeToken(database.query, { memberId, label }, secret(), now())
  } finally {
    await database.close()
  }
}

/** Takes all tokens of a member away; gives how many there were. */
export async function noTokens(store: Store, memberId: number): Promise<number> {
  const database = await openStore(store)
  try {
    return await revokeTokens(database.query, memberId)
  } finally {
    await database.close()
  }
}
