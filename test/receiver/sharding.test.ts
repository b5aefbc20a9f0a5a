import { readFileSync } from 'node:fs'
import { contentHash, rowHash } from '../../src/export/index.ts'
import { carriedRows } from '../../src/protocol/index.ts'
import type { Database, Query } from '../../src/receiver/database/database.ts'
import { checkedRows } from '../../src/receiver/storage/checked-rows.ts'
import { openDraft, putRows } from '../../src/receiver/storage/drafts.ts'
import { planState } from '../../src/receiver/storage/plans.ts'
import { publishDraft } from '../../src/receiver/storage/publish.ts'
import { bearerOf, makeToken } from '../../src/receiver/storage/tokens.ts'
import { exportedSample } from '../export/sample.ts'
import { drivers, type Opened } from './a-receiver.ts'

const [driver] = [...drivers].reverse().filter(({ skip }) => skip === null)
const running = readFileSync('src/receiver/RUNNING.md', 'utf8')
const statements = running.match(/SELECT create_distributed_table\([^)]*\);/g) ?? []
const place = { memberId: 152, period: '2024-2025' }

describe('the tables, as Citus asks for them', () => {
  let opened: Opened
  let query: Query
  beforeAll(async () => {
    if (driver === undefined) throw new Error('no database')
    opened = await driver.open()
    query = opened.database.query
  }, 60_000)
  afterAll(() => opened.remove())

  const tables = async () => {
    const rows = await query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1",
    )

    return rows.map(({ name }) => name).filter((name) => name !== 'migrations')
  }

  it('are all distributed by the statements of the page on running, which PostgreSQL understands', async () => {
    await query(
      `CREATE FUNCTION create_distributed_table(table_name regclass, distribution_column text,
         distribution_type text DEFAULT 'hash', colocate_with text DEFAULT 'default') RETURNS text
       LANGUAGE sql AS $$ SELECT table_name::text || ' ' || distribution_column $$`,
    )
    const said: string[] = []
    for (const statement of statements) {
      const [row] = await query<{ create_distributed_table: string }>(statement.replace(/;$/, ''))
      said.push(row?.create_distributed_table ?? '')
    }

    expect(said.sort()).toEqual((await tables()).map((name) => `${name} member_id`))
  })

  it('hold the member in every unique constraint, and nothing that reaches across members', async () => {
    const unique = await query<{ name: string; columns: string[] }>(
      `SELECT i.indexrelid::regclass::text AS name, array_agg(a.attname::text) AS columns FROM pg_index i
       JOIN pg_class t ON t.oid = i.indrelid AND t.relnamespace = 'public'::regnamespace AND t.relname <> 'migrations'
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) WHERE i.indisunique GROUP BY 1`,
    )
    const members = await query<{ type: string; required: boolean }>(
      `SELECT a.atttypid::regtype::text AS type, a.attnotnull AS required FROM pg_attribute a
       JOIN pg_class t ON t.oid = a.attrelid AND t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
       WHERE a.attname = 'member_id'`,
    )
    const [across] = await query<{ found: number }>(
      `SELECT ((SELECT count(*) FROM pg_constraint WHERE contype = 'f') + (SELECT count(*) FROM pg_sequences)
         + (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal))::int AS found`,
    )

    expect(unique.length).toBeGreaterThan(6)
    expect(unique.filter(({ columns }) => !columns.includes('member_id'))).toEqual([])
    expect(members).toEqual((await tables()).map(() => ({ type: 'integer', required: true })))
    expect(across).toEqual({ found: 0 })
  })

  it('are asked for one member at a time by every statement of a push', async () => {
    const asked: string[] = []
    const heard = listening(opened.database, asked)
    const rows = carriedRows(exportedSample.tables)
    const hash = contentHash(rows.map(({ table, values }) => ({ table, hash: rowHash(values) })))
    const token = await makeToken(heard.query, { memberId: 152, label: 'a' }, 'x'.repeat(40), new Date())
    await bearerOf(heard.query, token)
    const notes = { heldBack: [], undecided: [], settings: [] }
    const opening = { idempotencyKey: 'a-key', secret: 'a-draft', now: new Date() }
    const { draft } = await openDraft(heard, place, { base: 0, contentHash: hash, notes }, opening)
    await putRows(heard, place, draft, checkedRows(rows, place))
    const receipt = await publishDraft(heard, place, draft, {}, { by: 'a', now: new Date() })
    await planState(heard.query, place)
    const others = asked.filter(
      (one) => !/member_id = \$1|\(member_id, |INTO (tokens|revisions) VALUES \(\$1/.test(one),
    )

    expect(receipt).toMatchObject({ revision: 1, counts: { rows: rows.length } })
    expect(asked.length).toBeGreaterThan(12)
    expect([...new Set(others)]).toEqual(['SET LOCAL enable_nestloop = off'])
  })
})

/** A database that notes what it is asked. */
function listening({ query, transaction, close }: Database, asked: string[]): Database {
  const noting =
    (own: Query): Query =>
    (statement, parameters) => {
      asked.push(statement)

      return own(statement, parameters)
    }

  return { query: noting(query), transaction: (work) => transaction((own) => work(noting(own))), close }
}
