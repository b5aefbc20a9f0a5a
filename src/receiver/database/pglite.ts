import type { PGlite, Transaction } from '@electric-sql/pglite'
import { type Database, type Query, UnopenedDatabase } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import { takingTurns } from './turns.ts'

/**
 * PostgreSQL inside this program, over a folder that no other process may open. Commits are asked to be durable; what
 * the folder is given outlives the process at once, and a loss of power as far as the system had written it.
 */
export async function openPglite(folder: string): Promise<Database> {
  const { PGlite } = await loaded()
  const unlock = await lockFolder(folder)
  try {
    const params = (PGlite.defaultStartParams ?? []).filter((param) => param !== '-F')
    const durable = ['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'full_page_writes=on']
    const database = await PGlite.create({ dataDir: `${folder}/database`, startParams: [...params, ...durable] })

    const query = queryOf(database)
    const turns = takingTurns()

    return {
      query: (statement, parameters) => turns(() => query(statement, parameters)),
      transaction: (work) => turns(() => database.transaction((transaction) => work(queryOf(transaction)))),
      close: () =>
        turns(async () => {
          await database.close()
          await unlock()
        }),
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

/** It is installed where npm could: no other part of the program needs it. */
async function loaded(): Promise<typeof import('@electric-sql/pglite')> {
  try {
    return await import('@electric-sql/pglite')
  } catch (error) {
    throw new UnopenedDatabase('not-installed', { cause: error })
  }
}

function queryOf(runner: Pick<PGlite | Transaction, 'query'>): Query {
  return async <Row extends object>(statement: string, parameters: readonly unknown[] = []) => {
    const { rows } = await runner.query<Row>(statement, [...parameters])

    return rows
  }
}
