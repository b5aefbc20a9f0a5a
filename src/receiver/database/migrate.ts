import { type Database, UnopenedDatabase } from './database.ts'
import { migrations } from './migrations.ts'

/** Any number that no other program is likely to lock. */
const lock = 471_152_001

/** Brings the tables to what this program knows, one step after another; several programs that start at once take turns. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [lock])
    await query('CREATE TABLE IF NOT EXISTS migrations (step integer PRIMARY KEY, made_at timestamptz NOT NULL)')
    const [last] = await query<{ step: number | null }>('SELECT max(step) AS step FROM migrations')
    const done = last?.step ?? 0
    if (done > migrations.length) throw new UnopenedDatabase('newer')

    for (const [index, statements] of migrations.entries()) {
      if (index < done) continue

      for (const statement of statements.split(/;\s*/).filter((one) => one.trim() !== '')) await query(statement)
      await query('INSERT INTO migrations VALUES ($1, now())', [index + 1])
    }
  })
}
