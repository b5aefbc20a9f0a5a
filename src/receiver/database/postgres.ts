import type pg from 'pg'
import { type Database, type Query, UnopenedDatabase } from './database.ts'

const connections = 10
const patience = 30_000

/** A PostgreSQL server, by its address. Commits are on its disk when they are answered, whatever its settings say. */
export async function openPostgres(address: string): Promise<Database> {
  const { default: driver } = await import('pg')
  const pool = new driver.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: patience,
    application_name: 'infitah',
    options: '-c synchronous_commit=on -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000',
  })
  // A connection that breaks while nobody uses it is replaced when the next is needed.
  pool.on('error', () => {})
  try {
    await pool.query('SELECT 1')
  } catch (error) {
    await pool.end()
    throw new UnopenedDatabase('unreachable', { cause: error })
  }

  return { query: queryOf(pool), transaction: (work) => inTransaction(pool, work), close: () => pool.end() }
}

function queryOf(runner: Pick<pg.ClientBase, 'query'>): Query {
  return async <Row extends object>(statement: string, parameters: readonly unknown[] = []) => {
    const { rows } = await runner.query<Row>(statement, [...parameters])

    return rows
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const note = (error: Error) => {
    broken = error
  }
  client.on('error', note)
  try {
    await client.query('BEGIN')
    const result = await work(queryOf(client))
    await client.query('COMMIT')

    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(note)
    throw error
  } finally {
    client.off('error', note)
    client.release(broken)
  }
}
