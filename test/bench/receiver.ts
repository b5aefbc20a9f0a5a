import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { nodeNetwork } from '../../src/cli/node-network.ts'
import { contentHash } from '../../src/export/canonical.ts'
import { rowHash } from '../../src/export/index.ts'
import { exportPlan } from '../../src/export.ts'
import type { Network } from '../../src/hosts/http/index.ts'
import { languages } from '../../src/lang/index.ts'
import { carriedRows, type Row } from '../../src/protocol/index.ts'
import { type Client, clientOf, differenceOf, type PushContent, publishedNow, sendPush } from '../../src/push/index.ts'
import type { Database } from '../../src/receiver/database/database.ts'
import { receiverApp } from '../../src/receiver/http/app.ts'
import { usualLimits } from '../../src/receiver/http/parts.ts'
import { openStore } from '../../src/receiver/start.ts'
import { makeToken } from '../../src/receiver/storage/tokens.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { postgresPrograms, startPostgres } from '../tools/postgres.ts'

const members = Number(process.argv[2] ?? 200)
const activities = 200
const nobody = { opened: async () => {}, sent: () => {} }

/** Lets many members push at once into each database that is here, reads every plan back, and prints how long it took. */
async function bench(): Promise<void> {
  const rows = planRows()
  console.log(
    `${members} members push ${activities} activities each, ${rows.length} rows, all at once, client and receiver on this machine`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'infitah-bench-'))
  await measure('PGlite', await openStore({ folder }), rows)
  rmSync(folder, { recursive: true })
  if (postgresPrograms === null) return console.log('PostgreSQL: not installed here')

  const server = await startPostgres()
  await measure('PostgreSQL', await openStore({ address: server.address }), rows)
  await server.stop()
}

function planRows(): readonly Row[] {
  const perProject = 8
  const plan = madePlan({ projects: activities / perProject, activities: perProject, indicators: 1.4 })
  const { tables } = exportPlan(plan, {
    asOf: '2025-06-30',
    language: languages.en,
    memberId: 1,
    period: { first: 2024, last: 2025 },
  })

  return carriedRows(tables)
}

interface Push {
  readonly client: Client
  readonly content: PushContent
}

async function measure(name: string, database: Database, rows: readonly Row[]): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  let tokens = 0
  const secret = () => {
    tokens += 1

    return `${tokens}-${'x'.repeat(40)}`
  }
  const app = await receiverApp({ database, limits: usualLimits, now: () => new Date(), secret }, nowhere)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const asked: Asked = { times: [], refused: [], unanswered: [] }
  const pushes: Push[] = []
  for (let memberId = 1; memberId <= members; memberId += 1) {
    const token = await makeToken(database.query, { memberId, label: `member ${memberId}` }, secret(), new Date())
    const client = clientOf({ receiver: address, memberId, period: '2024-2025' }, token, timed(asked))
    pushes.push({ client, content: contentFor(memberId, rows) })
  }
  const start = performance.now()
  await Promise.all(
    pushes.map(({ client, content }) =>
      sendPush(client, { content, difference: differenceOf([], content.rows), base: 0, consent: {} }, nobody),
    ),
  )
  const seconds = (performance.now() - start) / 1000
  const lost = await lostRows(pushes)
  await app.close()
  await database.close()
  print(name, { seconds, rows: rows.length * members, asked, lost })
}

function contentFor(memberId: number, rows: readonly Row[]): PushContent {
  const own = rows.map((row) => ({ ...row, values: { ...row.values, member_id: memberId } }))
  const hashes = own.map(({ table, values }) => ({ table, hash: rowHash(values) }))

  return { rows: own, contentHash: contentHash(hashes), notes: { heldBack: [], undecided: [], settings: [] } }
}

/** What became of all requests. */
interface Asked {
  /** How long those took that were answered, in milliseconds. */
  readonly times: number[]
  /** Of those that were told to come again. */
  readonly refused: number[]
  /** What went wrong where no answer came. */
  readonly unanswered: unknown[]
}

function timed({ times, refused, unanswered }: Asked): Network {
  return {
    ...nodeNetwork,
    send: async (request) => {
      const start = performance.now()
      try {
        const answer = await nodeNetwork.send(request)
        const list = answer.status < 400 ? times : refused
        list.push(performance.now() - start)

        return answer
      } catch (error) {
        unanswered.push(error)
        throw error
      }
    },
  }
}

async function lostRows(pushes: readonly Push[]): Promise<number> {
  let lost = 0
  for (const { client, content } of pushes) {
    const { added, changed, removed } = differenceOf((await publishedNow(client)).rows, content.rows)
    lost += added.length + changed.length + removed.length
  }

  return lost
}

interface Result {
  readonly seconds: number
  readonly rows: number
  readonly asked: Asked
  readonly lost: number
}

function print(name: string, { seconds, rows, asked, lost }: Result): void {
  const { times, refused, unanswered } = asked
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => `${Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)} ms`

  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, ${(members / seconds).toFixed(1)} plans/s; ` +
      `${times.length} requests, median ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(0.999_999)}; ` +
      `${refused.length} told to come again, ${unanswered.length} without an answer; ${lost} rows lost or changed`,
  )
  if (unanswered.length + lost > 0) process.exitCode = 1
}

await bench()
