import { openapiDocument, summarySchema } from '../../src/protocol/index.ts'
import { operations } from '../../src/protocol/operations.ts'
import { migrate } from '../../src/receiver/database/migrate.ts'
import { forgetDrafts } from '../../src/receiver/storage/drafts.ts'
import { revokeTokens } from '../../src/receiver/storage/tokens.ts'
import { drivers, type Opened, startTestReceiver, type TestReceiver } from './a-receiver.ts'
import { type Ask, askerAt, hashOf, noNotes, open as openDraft, publish } from './asking.ts'
import { changedIn, removalOf, sampleRowsOf, without, withValues } from './rows.ts'

for (const { name, skip } of drivers) if (skip !== null) console.warn(`Not tested with ${name}: ${skip}`)

describe.each(drivers.filter(({ skip }) => skip === null))('the protocol over $name', ({ open }) => {
  let opened: Opened
  let receiver: TestReceiver
  let members = 0
  beforeAll(async () => {
    opened = await open()
    receiver = await startTestReceiver(opened.database)
  })
  afterAll(async () => {
    await receiver?.close()
    await opened?.remove()
  })

  /** A member that published nothing yet, with its rows. */
  async function aMember() {
    members += 1
    const memberId = 1000 + members
    const ask = askerAt(receiver.address, await receiver.token(memberId, `focal point ${memberId}`))

    return { memberId, ask, plan: `/v1/members/${memberId}/plans/2024-2025`, rows: sampleRowsOf(memberId) }
  }

  const readBack = async (ask: Ask, plan: string, revision = 1) =>
    (await ask('GET', `${plan}/revisions/${revision}`)).body.rows
  const sorted = (rows: readonly { table: string; key: string }[]) =>
    [...rows].sort((a, b) => (`${a.table} ${a.key}` < `${b.table} ${b.key}` ? -1 : 1))

  it('gives back row by row what was published, and a receipt', async () => {
    const { memberId, ask, plan, rows } = await aMember()
    const { status, body: receipt } = await publish(ask, plan, 0, rows)
    const state = await ask('GET', plan)

    expect([status, receipt]).toEqual([
      200,
      {
        format: 'infitah.receipt/1',
        status: 'published',
        memberId,
        period: '2024-2025',
        revision: 1,
        base: 0,
        contentHash: hashOf(rows),
        counts: { rows: rows.length, added: rows.length, changed: 0, removed: 0 },
        notes: noNotes,
        publishedAt: '2026-11-23T10:00:00.000Z',
        publishedBy: `focal point ${memberId}`,
        reason: null,
      },
    ])
    expect(sorted(await readBack(ask, plan))).toEqual(sorted(rows))
    expect(state.body).toMatchObject({ protocol: 'infitah.push/1', revision: 1, current: receipt })
    expect(state.body.rows).toHaveLength(rows.length)
  })

  it('keeps every revision, and writes only what changes', async () => {
    const { ask, plan, rows } = await aMember()
    await publish(ask, plan, 0, rows)
    const now = changedIn(without(rows, 'partners'), 'plan', { region: 'الجهة' })
    const changes = [
      ...now.filter(({ table }) => table === 'plan'),
      ...rows.filter(({ table }) => table === 'partners').map(removalOf),
    ]
    const { body: second } = await publish(ask, plan, 1, now, changes)
    const { body: third } = await publish(ask, plan, 2, rows, rows)
    const history = await ask('GET', `${plan}/revisions`)

    expect(second.counts).toEqual({ rows: now.length, added: 0, changed: 1, removed: rows.length - now.length })
    expect(third.counts).toEqual({ rows: rows.length, added: rows.length - now.length, changed: 1, removed: 0 })
    expect(history.body.revisions).toMatchObject([third, second, { revision: 1 }])
    expect(sorted(await readBack(ask, plan, 1))).toEqual(sorted(rows))
    expect(sorted(await readBack(ask, plan, 2))).toEqual(sorted(now))
    expect(sorted(await readBack(ask, plan, 3))).toEqual(sorted(rows))
  })

  it('can be asked anything twice', async () => {
    const { ask, plan, rows } = await aMember()
    const first = await openDraft(ask, plan, 0, hashOf(rows))
    const again = await openDraft(ask, plan, 0, hashOf(rows))
    const { draft } = first.body
    const body = { rows }
    const put = [
      await ask('PUT', `${plan}/revisions/${draft}/rows`, { body }),
      await ask('PUT', `${plan}/revisions/${draft}/rows`, { body }),
    ]
    const resumed = await openDraft(ask, plan, 0, hashOf(rows))
    const published = [
      await ask('POST', `${plan}/revisions/${draft}/publish`, { body: {} }),
      await ask('POST', `${plan}/revisions/${draft}/publish`, { body: {} }),
    ]
    const late = await ask('PUT', `${plan}/revisions/${draft}/rows`, { body })
    const afterwards = await openDraft(ask, plan, 0, hashOf(rows))

    expect([first.status, again.status, again.body.draft]).toEqual([201, 200, draft])
    expect(put.map(({ body: { received } }) => received)).toEqual([rows.length, rows.length])
    expect(resumed.body.received).toHaveLength(rows.length)
    expect(published[1]?.body).toEqual(published[0]?.body)
    expect(late).toMatchObject({ status: 409, body: { code: 'draft-published' } })
    expect(afterwards.body).toEqual({ status: 'published', draft, receipt: published[0]?.body })
    expect((await ask('GET', plan)).body.revision).toBe(1)
  })

  it('publishes nothing where the content is that of the revision before', async () => {
    const { ask, plan, rows } = await aMember()
    const { body: receipt } = await publish(ask, plan, 0, rows)
    const { body } = await publish(ask, plan, 1, rows, rows)
    const empty = await publish(ask, plan, 1, rows, [])

    expect(body).toEqual({ ...receipt, status: 'unchanged' })
    expect(empty.body).toEqual(body)
    expect((await ask('GET', plan)).body.revision).toBe(1)
  })

  it('lets one of two publish on a base, and tells the other who was quicker and when', async () => {
    const { memberId, ask, plan, rows } = await aMember()
    await publish(ask, plan, 0, rows)
    const other = askerAt(receiver.address, await receiver.token(memberId, 'الكتابة العامة'))
    const contents = [changedIn(rows, 'plan', { region: 'one' }), changedIn(rows, 'plan', { region: 'other' })]
    const drafts = await Promise.all(
      contents.map(async (content, index) => {
        const who = index === 0 ? ask : other
        const { body } = await openDraft(who, plan, 1, hashOf(content))
        await who('PUT', `${plan}/revisions/${body.draft}/rows`, { body: { rows: content.slice(0, 1) } })
        return { who, path: `${plan}/revisions/${body.draft}/publish` }
      }),
    )
    const ends = await Promise.all(drafts.map(({ who, path }) => who('POST', path, { body: {} })))
    const [winner, loser] = ends[0]?.status === 200 ? ends : [...ends].reverse()

    expect([winner?.status, loser?.status]).toEqual([200, 409])
    expect(loser?.body).toMatchObject({ code: 'base-moved', field: 'base', current: winner?.body })
    expect(winner?.body.publishedBy).toMatch(/focal point|الكتابة العامة/)
    expect((await ask('GET', `${plan}/revisions`)).body.revisions).toHaveLength(2)
    expect((await publish(other, plan, 1, rows)).body).toMatchObject({ code: 'base-moved' })
  })

  it('asks before more than a fifth vanishes, and why before more than four fifths do', async () => {
    const { ask, plan, rows } = await aMember()
    await publish(ask, plan, 0, rows)
    const fewer = without(rows, 'indicators', 'indicator_values')
    const few = rows.filter(({ table }) => table === 'plan')
    const gone = (left: typeof rows) => rows.filter((row) => !left.includes(row)).map(removalOf)
    const push = (left: typeof rows, consent: object) => publish(ask, plan, 1, left, gone(left), consent)
    const vanishing = rows.length - fewer.length
    const most = rows.length - few.length

    expect((await push(fewer, {})).body).toMatchObject({
      status: 409,
      code: 'vanishing-unconfirmed',
      field: 'confirmVanishing',
      vanishing,
      published: rows.length,
    })
    expect((await push(fewer, { confirmVanishing: vanishing - 1 })).body.code).toBe('vanishing-unconfirmed')
    expect((await push(few, { confirmVanishing: most })).body).toMatchObject({
      code: 'vanishing-unexplained',
      field: 'reason',
    })
    expect((await push(few, { confirmVanishing: most, reason: 'ok' })).body).toMatchObject({
      code: 'body-invalid',
      field: 'reason',
    })
    expect((await ask('GET', plan)).body.revision).toBe(1)
    expect((await push(few, { confirmVanishing: most, reason: 'the plan is withdrawn' })).body).toMatchObject({
      revision: 2,
      reason: 'the plan is withdrawn',
    })
  })

  it('refuses rows by table, key and field, and publishes none of them', async () => {
    const { ask, plan, rows } = await aMember()
    const [project] = rows.filter(({ table }) => table === 'projects')
    const [activity] = rows.filter(({ table }) => table === 'activities')
    if (project === undefined || activity === undefined) throw new Error('the sample has none')
    const { body } = await openDraft(ask, plan, 0, hashOf(rows))
    const put = async (row: object) =>
      (await ask('PUT', `${plan}/revisions/${body.draft}/rows`, { body: { rows: [row] } })).body
    const of = (values: object) => ({ ...project, values: { ...project.values, ...values } })
    const { title: _, ...untitled } = project.values
    const told = { status: 422, code: 'row-invalid', table: 'projects', key: project.key }

    expect(await put(of({ cost: '12' }))).toMatchObject({ ...told, field: 'cost' })
    expect(await put(of({ cost: 12 }))).toMatchObject({ ...told, field: 'cost' })
    expect(await put(of({ budget: '12.00' }))).toMatchObject({ ...told, field: 'budget' })
    expect(await put({ ...project, values: untitled })).toMatchObject({ ...told, field: 'title' })
    expect(await put(of({ member_id: 7 }))).toMatchObject({ ...told, field: 'member_id' })
    expect(await put(of({ period: '2026-2027' }))).toMatchObject({ ...told, field: 'period' })
    expect(await put({ ...project, key: '["other"]' })).toMatchObject({ ...told, key: '["other"]', field: 'key' })
    expect(await put({ ...project, table: 'tokens' })).toMatchObject({ table: 'tokens', field: 'table' })

    const lost = withValues(activity, { project_code: 'NOWHERE' })
    const all = [...rows.filter((row) => row !== activity), lost]
    expect((await publish(ask, plan, 0, all)).body).toMatchObject({
      code: 'row-invalid',
      table: 'activities',
      key: activity.key,
      field: 'project_code',
    })
    expect((await publish(ask, plan, 0, rows, rows.slice(1))).body).toMatchObject({ code: 'content-differs' })
    expect((await ask('GET', plan)).body.revision).toBe(0)
  })

  it('refuses bodies that are none, naming the member', async () => {
    const { ask, plan, rows } = await aMember()
    const headers = { 'idempotency-key': 'a-key-of-enough-letters' }
    const body = { base: 0, contentHash: hashOf(rows), notes: noNotes }
    const post = async (sent: unknown, more: Record<string, string> = {}) => {
      const { status, body: problem } = await ask('POST', `${plan}/revisions`, {
        body: sent,
        headers: { ...headers, ...more },
      })
      return [status, problem.code, problem.field]
    }
    const text = JSON.stringify(body)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

    expect(await post('{"base": 0,')).toEqual([400, 'body-malformed', 'body'])
    expect(await post(text.replace('{"base":0', '{"base":0,"base":1'))).toEqual([400, 'body-malformed', 'base'])
    expect(await post(text.replace('{"base":0', '{"base":0,"\\u0062ase":1'))).toEqual([400, 'body-malformed', 'base'])
    expect(await post(text.replace('"settings":[]', '"settings":[{"rule":"a","rule":"b"}]'))).toEqual([
      400,
      'body-malformed',
      'notes.settings[0].rule',
    ])
    expect(await post(text.replace('{"base":0', '{"__proto__":{},"base":0'))).toEqual([
      400,
      'body-malformed',
      '__proto__',
    ])
    expect(await post(text.replace('"heldBack":[]', '"heldBack":[{"project":"\\u0000"}]'))).toEqual([
      400,
      'body-malformed',
      'notes.heldBack[0].project',
    ])
    expect((await post(text.replace('"heldBack":[]', `"heldBack":${deep}`))).slice(0, 2)).toEqual([
      400,
      'body-malformed',
    ])
    expect(await post({ ...body, base: '0' })).toEqual([400, 'body-invalid', 'base'])
    expect(await post({ ...body, base: -1 })).toEqual([400, 'body-invalid', 'base'])
    expect(await post({ ...body, contentHash: 'x' })).toEqual([400, 'body-invalid', 'contentHash'])
    expect(await post({ ...body, extra: 1 })).toEqual([400, 'body-invalid', 'extra'])
    expect(
      await post({ ...body, notes: { ...noNotes, heldBack: [{ project: 'A', reason: 'x', rules: [] }] } }),
    ).toEqual([400, 'body-invalid', 'notes.heldBack[0].reason'])
    expect(await post([body])).toEqual([400, 'body-invalid', 'body'])
    expect(
      await post(new Blob([Buffer.from(text.replace('"settings":[]', '"settings":[{"rule":"\u00e9"}]'), 'latin1')])),
    ).toEqual([400, 'body-malformed', 'body'])
    expect(await post(`"${'x'.repeat(3_000_000)}"`)).toEqual([413, 'body-too-large', 'body'])
    expect(await post(text, { 'content-type': 'text/plain' })).toEqual([415, 'body-not-json', 'body'])
    expect(await post(body, { 'idempotency-key': 'short' })).toEqual([400, 'parameter-invalid', 'Idempotency-Key'])
    expect((await ask('POST', `${plan}/revisions`, { body })).body).toMatchObject({ code: 'key-missing' })

    const { draft } = (await ask('POST', `${plan}/revisions`, { body, headers })).body
    expect(await post({ ...body, contentHash: 'f'.repeat(64) })).toEqual([422, 'key-reused', 'Idempotency-Key'])
    const put = async (sent: unknown) =>
      (await ask('PUT', `${plan}/revisions/${draft}/rows`, { body: { rows: sent } })).body
    expect(await put([])).toMatchObject({ code: 'body-invalid', field: 'rows' })
    expect(await put(rows[0])).toMatchObject({ code: 'body-invalid', field: 'rows' })
    expect(await put([rows[0], { ...rows[1], values: { a: {} } }])).toMatchObject({ field: 'rows[1].values.a' })
    expect(await put([{ ...rows[0], removed: false }])).toMatchObject({
      code: 'body-invalid',
      field: expect.stringMatching(/^rows\[0\]/),
    })
    expect(await put([rows[0], { table: 'plan' }])).toMatchObject({
      code: 'body-invalid',
      field: expect.stringMatching(/^rows\[1\]/),
    })
  })

  it('refuses addresses that lead nowhere', async () => {
    const { memberId, ask, plan } = await aMember()
    const code = async (method: string, path: string) => {
      const { status, body } = await ask(method, path, method === 'GET' ? {} : { body: {} })
      return [status, body.code, body.field]
    }

    expect(await code('GET', `/v1/members/${memberId}/plans/2024`)).toEqual([400, 'parameter-invalid', 'period'])
    expect(await code('GET', `/v1/members/${memberId}/plans/2025-2024`)).toEqual([400, 'parameter-invalid', 'period'])
    for (const written of [`0x${memberId.toString(16)}`, `${memberId}.0`, `%20${memberId}`, `0${memberId}`]) {
      expect(await code('GET', `/v1/members/${written}/plans/2024-2025`)).toEqual([
        400,
        'parameter-invalid',
        'memberId',
      ])
    }
    expect(await code('GET', `${plan}/revisions/x`)).toEqual([400, 'parameter-invalid', 'revision'])
    expect(await code('GET', `${plan}/drafts/%00`)).toEqual([400, 'parameter-invalid', 'draft'])
    expect(await code('POST', `${plan}/revisions/a%00b/publish`)).toEqual([400, 'parameter-invalid', 'draft'])
    expect(await code('GET', `${plan}/drafts/%zz`)).toEqual([400, 'parameter-invalid', 'path'])
    expect(await code('GET', `${plan}/drafts/${'a'.repeat(300)}`)).toEqual([400, 'parameter-invalid', 'path'])
    expect(await code('GET', `${plan}/revisions/1`)).toEqual([404, 'not-found', 'revision'])
    expect(await code('GET', `${plan}/drafts/none`)).toEqual([404, 'not-found', 'draft'])
    expect(await code('POST', `${plan}/revisions/none/publish`)).toEqual([404, 'not-found', 'draft'])
    expect(await code('GET', '/v2/anything')).toEqual([404, 'not-found', 'path'])
    expect(await code('DELETE', plan)).toEqual([404, 'not-found', 'path'])
  })

  it('answers every request of its document, and knows what it asks a token for', async () => {
    const { memberId } = await aMember()
    const stranger = askerAt(receiver.address, null)
    const { body } = await stranger('GET', '/v1/openapi.json')
    const named: Readonly<Record<string, string>> = { memberId: `${memberId}`, period: '2024-2025' }
    const statuses = operations.map(async ({ method, path, secured }) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? '1')
      const { status } = await stranger(method.toUpperCase(), filled, method === 'get' ? {} : { body: {} })
      return [path, status === (secured ? 401 : 200)]
    })

    expect(body).toEqual(openapiDocument())
    expect(await Promise.all(statuses)).toEqual(operations.map(({ path }) => [path, true]))
  })

  it('lets nobody at the drafts of another member', async () => {
    const { ask, plan, rows } = await aMember()
    const stranger = await aMember()
    const { body } = await openDraft(ask, plan, 0, hashOf(rows))
    const draft = `${plan}/revisions/${body.draft}`
    const asked = [
      ['GET', plan],
      ['GET', `${plan}/drafts/${body.draft}`],
      ['GET', `${plan}/revisions`],
      ['POST', `${plan}/revisions`],
      ['PUT', `${draft}/rows`],
      ['POST', `${draft}/publish`],
    ] as const
    const answers = async (who: Ask) =>
      Promise.all(
        asked.map(async ([method, path]) => {
          const sent = method === 'GET' ? {} : { body: { rows } }
          const answer = await who(method, path, sent)
          return [answer.status, answer.body.code]
        }),
      )
    const own = stranger.plan.replace('/plans', '/drafts')

    expect(await answers(stranger.ask)).toEqual(asked.map(() => [403, 'not-your-member']))
    expect(await answers(askerAt(receiver.address, null))).toEqual(asked.map(() => [401, 'token-missing']))
    expect(await answers(askerAt(receiver.address, `inf_1001_${'x'.repeat(43)}`))).toEqual(
      asked.map(() => [401, 'token-unknown']),
    )
    expect((await stranger.ask('GET', `${stranger.plan}/drafts/${body.draft}`)).status).toBe(404)
    expect(
      (await stranger.ask('PUT', `${stranger.plan}/revisions/${body.draft}/rows`, { body: { rows: stranger.rows } }))
        .status,
    ).toBe(404)
    expect((await stranger.ask('GET', own)).status).toBe(404)
    expect((await ask('GET', `${plan}/drafts/${body.draft}`)).body.received).toEqual([])
  })

  it('sums what is published by member, kind, region, axis and year', async () => {
    await opened.database.query('DELETE FROM plans')
    const [one, other] = [await aMember(), await aMember()]
    await publish(one.ask, one.plan, 0, one.rows)
    await publish(other.ask, other.plan, 0, changedIn(other.rows, 'plan', { region: 'الشرق', kind: 'province' }))
    const { body } = await askerAt(receiver.address, null)('GET', '/v1/summary')

    expect(summarySchema.parse(body)).toEqual(body)
    expect(body.whole).toMatchObject({
      plans: 2,
      projects: 22,
      activities: 126,
      mobilised: '2343992.00',
      byYear: { 2024: '1700000.00', 2025: '880000.00' },
      cost: '4923992.00',
      progress: { mean: '0.00', costWeighted: '0.00' },
    })
    expect(body.byMember.map((group: { cost: string }) => group.cost)).toEqual(['2461996.00', '2461996.00'])
    expect(body.byKind.map((group: { kind: string }) => group.kind)).toEqual(['commune', 'province'])
    expect(body.byRegion.map((group: { region: string }) => group.region)).toEqual(['الشرق', 'سوس ماسة'])
    expect(body.byAxis).toHaveLength(4)
    expect(body.byYear).toEqual([
      { year: '2024', plans: 2, programmed: '1700000.00' },
      { year: '2025', plans: 2, programmed: '880000.00' },
    ])
    expect(JSON.stringify(body)).not.toContain('focal point')
  })

  it('gives text back as typed, and harmless on the public page', async () => {
    const { memberId, ask, plan, rows } = await aMember()
    const nasty = `'); DROP TABLE plan_rows; -- <script>alert("x")</script> \${7*7} "><img src=x onerror=alert(1)> \\u0041 ‮`
    const texts = {
      plan: ['collectivity', 'region'],
      projects: ['title', 'axis', 'objectives', 'action_programme', 'partner_contributions'],
      activities: ['label'],
      indicators: ['label'],
      partners: ['contribution'],
    } as const
    const all = Object.entries(texts).reduce<typeof rows>(
      (list, [table, columns]) => changedIn(list, table, Object.fromEntries(columns.map((column) => [column, nasty]))),
      rows,
    )
    const { status } = await publish(ask, plan, 0, all)
    const page = await askerAt(receiver.address, null)('GET', `/members/${memberId}/2024-2025?lang=fr`)
    const list = await askerAt(receiver.address, null)('GET', '/?lang=en')

    expect(status).toBe(200)
    expect(sorted(await readBack(ask, plan))).toEqual(sorted(all))
    for (const { body, headers } of [page, list]) {
      expect(body).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
      expect(body).not.toMatch(/<script|<img|onerror="/i)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('says whether it is well, in answers and in a log of JSON without secrets', async () => {
    const { ask, plan } = await aMember()
    await ask('GET', `${plan}?token=inf_secret`)
    const stranger = askerAt(receiver.address, null)

    expect((await stranger('GET', '/health')).body).toEqual({ status: 'ok' })
    expect((await stranger('GET', '/ready')).body).toEqual({ status: 'ready' })
    const lines = receiver.log.map((line) => JSON.parse(line))
    expect(lines.at(-1)).toMatchObject({ method: 'GET', path: '/ready', status: 200, member: null, msg: 'answered' })
    expect(receiver.log.join('')).not.toMatch(/inf_|Bearer|authorization/i)
    expect(receiver.log.join('')).not.toMatch(/"level":[56]0/)
    const [kept] = await opened.database.query<{ all: string }>('SELECT json_agg(tokens)::text AS all FROM tokens')
    expect(kept?.all).not.toContain('inf_')
  })

  it('keys every table by the member first, so that all of a member lies together', async () => {
    const keys = await opened.database.query<{ name: string; first: string }>(
      `SELECT c.table_name AS name, c.column_name AS first FROM information_schema.key_column_usage c
       JOIN information_schema.table_constraints t USING (constraint_name, table_schema)
       WHERE t.constraint_type IN ('PRIMARY KEY', 'UNIQUE') AND c.ordinal_position = 1
       AND c.table_schema = 'public' AND c.table_name <> 'migrations'`,
    )

    expect(keys.map(({ name }) => name).sort()).toEqual([
      'draft_rows',
      'drafts',
      'drafts',
      'plan_rows',
      'plans',
      'revisions',
      'tokens',
    ])
    expect(new Set(keys.map(({ first }) => first))).toEqual(new Set(['member_id']))
  })

  it('forgets drafts that nobody published, and no others', async () => {
    const { ask, plan, rows } = await aMember()
    const { body } = await openDraft(ask, plan, 0, hashOf(rows))
    await ask('PUT', `${plan}/revisions/${body.draft}/rows`, { body: { rows } })
    const drafts = async () =>
      (await opened.database.query('SELECT draft FROM drafts WHERE receipt IS NOT NULL')).length
    const before = await drafts()
    await forgetDrafts(opened.database, new Date('2026-11-23T09:59:59Z'))
    expect((await ask('GET', `${plan}/drafts/${body.draft}`)).body.received).toHaveLength(rows.length)
    await forgetDrafts(opened.database, new Date('2026-11-23T10:00:01Z'))

    expect((await ask('GET', `${plan}/drafts/${body.draft}`)).status).toBe(404)
    expect(await opened.database.query('SELECT * FROM draft_rows')).toEqual([])
    expect(await drafts()).toBe(before)
  })

  it('is refused by a program that is older than its tables', async () => {
    await opened.database.query("INSERT INTO migrations VALUES (999, '2026-01-01')")
    await expect(migrate(opened.database)).rejects.toMatchObject({ reason: 'newer' })
    await opened.database.query('DELETE FROM migrations WHERE step = 999')
    await expect(migrate(opened.database)).resolves.toBeUndefined()
  })

  it('knows a token no more once it is taken away', async () => {
    const { memberId, ask, plan } = await aMember()
    const before = (await ask('GET', plan)).status
    const gone = await revokeTokens(opened.database.query, memberId)

    expect([before, gone, (await ask('GET', plan)).status]).toEqual([200, 1, 401])
  })
})
