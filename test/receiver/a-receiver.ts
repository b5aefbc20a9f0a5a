import { rmSync } from 'node:fs'
import { Writable } from 'node:stream'
import type { Database } from '../../src/receiver/database/database.ts'
import { receiverApp } from '../../src/receiver/http/app.ts'
import { type Limits, usualLimits } from '../../src/receiver/http/parts.ts'
import { openStore } from '../../src/receiver/start.ts'
import { makeToken } from '../../src/receiver/storage/tokens.ts'
import { postgresPrograms, startPostgres } from '../tools/postgres.ts'
import { embeddedFolder } from './embedded-folder.ts'

/** A receiver over real HTTP, and what a test may know of it. */
export interface TestReceiver {
  readonly address: string
  readonly database: Database
  /** The lines of its log. */
  readonly log: readonly string[]
  /** Its clock, an hour off or not. */
  readonly clock: { now: Date }
  token(memberId: number, label?: string): Promise<string>
  close(): Promise<void>
}

/** The two databases that a receiver may keep its plans in. */
export const drivers = [
  { name: 'PGlite', skip: null, open: openEmbedded },
  { name: 'PostgreSQL', skip: postgresPrograms === null ? 'PostgreSQL is not installed here' : null, open: openServer },
] as const

/** A database, and what takes all of it away. */
export interface Opened {
  readonly database: Database
  remove(): Promise<void>
}

async function openEmbedded(): Promise<Opened> {
  const folder = await embeddedFolder()
  const database = await openStore({ folder })

  return {
    database,
    remove: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openServer(): Promise<Opened> {
  const server = await startPostgres()
  const database = await openStore({ address: server.address })

  return {
    database,
    remove: async () => {
      await database.close()
      await server.stop()
    },
  }
}

/** Starts a receiver over a database, at a free port. */
export async function startTestReceiver(database: Database, limits: Partial<Limits> = {}): Promise<TestReceiver> {
  const log: string[] = []
  const clock = { now: new Date('2026-11-23T10:00:00Z') }
  let count = 0
  const secret = () => {
    count += 1

    return `secret-${count}-${'x'.repeat(24)}`
  }
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk))
      done()
    },
  })
  const app = await receiverApp(
    { database, limits: { ...usualLimits, ...limits }, now: () => clock.now, secret },
    stream,
  )

  return {
    address: await app.listen({ port: 0, host: '127.0.0.1' }),
    database,
    log,
    clock,
    token: (memberId, label = `member ${memberId}`) =>
      makeToken(database.query, { memberId, label }, secret(), clock.now),
    close: () => app.close(),
  }
}
