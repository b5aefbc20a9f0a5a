import { readCsv } from '../../../src/csv/index.ts'
import { datasetOf, type Exported, tableNames } from '../../../src/export/index.ts'
import { CkanTrouble, type Publishing, publishDataset } from '../../../src/hosts/http/ckan/index.ts'
import { exportedMended } from '../../export/sample.ts'
import { context } from '../../export/targets/context.ts'
import { type ACkan, failure, openCkan, type Quirks, token } from './a-ckan.ts'

const without = (exported: Exported, projects: number): Exported => ({
  ...exported,
  contentHash: 'f'.repeat(64),
  tables: { ...exported.tables, projects: exported.tables.projects.slice(projects) },
})

describe('a CKAN portal', () => {
  const state: { ckan: ACkan } = { ckan: undefined as unknown as ACkan }
  beforeEach(async () => {
    state.ckan = await openCkan()
  })
  afterEach(() => state.ckan.close())

  const publishing = (more: Partial<Publishing> = {}, exported = exportedMended): Publishing => ({
    portal: { address: state.ckan.address, token, header: 'Authorization', fetch, patience: 5_000 },
    dataset: datasetOf(exported, context),
    exported,
    organisation: 'ait-melloul',
    dataStoreChunk: null,
    ...more,
  })
  const troubleOf = async (given: Publishing) => {
    const error: unknown = await publishDataset(given).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CkanTrouble)
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain(token)

    return (error as CkanTrouble).facts
  }

  it('is given a dataset in three languages, with a resource each table', async () => {
    expect(await publishDataset(publishing())).toBe('published')
    const [dataset] = state.ckan.datasets.values()

    expect(dataset?.members).toMatchObject({
      name: 'openness-plan-152-2024-2025',
      owner_org: 'ait-melloul',
      license_id: 'odc-odbl',
      title_translated: { ar: expect.stringContaining('الخطة'), fr: expect.stringContaining('Programme') },
      notes_translated: { ar: expect.any(String), fr: expect.any(String), en: expect.any(String) },
    })
    expect(dataset?.resources.map(({ name }) => name)).toEqual(tableNames.map((name) => `${name}.csv`))
    expect(readCsv(dataset?.resources[1]?.upload ?? '')).toHaveLength(12)
  })

  it('is sent nothing again while nothing changed, and the same resources when something did', async () => {
    await publishDataset(publishing())
    const sent = state.ckan.asked.length
    expect(await publishDataset(publishing())).toBe('unchanged')
    expect(state.ckan.asked.slice(sent).map(({ action }) => action)).toEqual(['status_show', 'package_show'])

    const fewer = without(exportedMended, 3)
    expect(await publishDataset(publishing({}, fewer))).toBe('published')
    const [dataset] = state.ckan.datasets.values()
    expect([dataset?.resources.length, readCsv(dataset?.resources[1]?.upload ?? '').length]).toEqual([8, 9])
  })

  it('has the rows in its DataStore, in chunks, and those alone that are still published', async () => {
    await publishDataset(publishing({ dataStoreChunk: 50 }))
    const upserts = state.ckan.asked.filter(({ action }) => action === 'datastore_upsert')
    const sizes = upserts.map(({ input }) => (input.records as readonly unknown[]).length)

    expect(Math.max(...sizes)).toBe(50)
    expect(state.ckan.rowsOf('financing.csv')).toHaveLength(189)

    await publishDataset(publishing({ dataStoreChunk: 50 }, without(exportedMended, 4)))
    expect(state.ckan.rowsOf('projects.csv')).toHaveLength(7)
  })

  it('is taken up where it was cut off', async () => {
    let uploads = 0
    state.ckan.behave({
      instead: (action) => {
        uploads += action === 'resource_create' ? 1 : 0
        return action === 'resource_create' && uploads === 4 ? failure(500, 'Internal Server Error', {}) : null
      },
    })
    expect(await troubleOf(publishing())).toMatchObject({ kind: 'refused', action: 'resource_create' })

    state.ckan.behave({})
    expect(await publishDataset(publishing())).toBe('published')
    const [dataset, ...others] = state.ckan.datasets.values()
    expect([dataset?.resources.length, others.length]).toEqual([8, 0])
  })

  const quirks: readonly (readonly [what: string, quirk: Quirks, facts: object])[] = [
    [
      'fails inside HTTP 200',
      {
        instead: (action) =>
          action === 'package_create' ? failure(200, 'Validation Error', { name: ['is no name'] }) : null,
      },
      { kind: 'refused', action: 'package_create', detail: 'name: is no name' },
    ],
    [
      'denies inside HTTP 200',
      { instead: () => failure(200, 'Authorization Error', { message: 'no' }) },
      { kind: 'denied', detail: 'no' },
    ],
    [
      'hides behind a firewall',
      { instead: () => ({ status: 403, body: null, html: '<html><h1>Request blocked</h1>' }) },
      { kind: 'page', status: 403 },
    ],
    [
      'is a page that says that all is well',
      { instead: () => ({ status: 200, body: null, html: '<!doctype html>' }) },
      { kind: 'page', status: 200 },
    ],
    [
      'sends to a page to log in',
      { instead: () => ({ status: 302, body: null, html: '' }) },
      { kind: 'page', status: 302 },
    ],
    [
      'refuses a large body before CKAN sees it',
      {
        instead: (action) => (action === 'resource_create' ? { status: 413, body: null, html: '<h1>413</h1>' } : null),
      },
      { kind: 'page', status: 413 },
    ],
    [
      'refuses a large file itself',
      {
        instead: (action) =>
          action === 'resource_create' ? failure(409, 'Validation Error', { upload: ['File upload too large'] }) : null,
      },
      { kind: 'refused', detail: 'upload: File upload too large' },
    ],
    [
      'answers with bare words',
      { instead: (action) => (action === 'package_show' ? { status: 400, body: 'JSON Error: no' } : null) },
      { kind: 'refused', detail: 'JSON Error: no' },
    ],
    [
      'repeats the token',
      {
        instead: (action) => (action === 'package_show' ? failure(409, 'Validation Error', { token: [token] }) : null),
      },
      { kind: 'refused', detail: 'token: …' },
    ],
    [
      'is of another shape',
      { instead: () => ({ status: 200, body: { success: true, result: { version: 3 } } }) },
      { kind: 'refused', action: 'package_show' },
    ],
    ['is older than 2.9', { version: '2.8.12' }, { kind: 'old', version: '2.8.12' }],
    ['does not answer in time', { instead: () => 'silence' }, { kind: 'unreachable' }],
  ]

  it.each(quirks)('that %s is told plainly', async (_, quirk, facts) => {
    state.ckan.behave(quirk)
    const given = publishing()

    expect(await troubleOf({ ...given, portal: { ...given.portal, patience: 300 } })).toMatchObject(facts)
  })

  it.each([failure(404, 'Not Found Error', { message: 'Not found' }), failure(400, 'Bad request', { message: 'no' })])(
    'that does not tell its version is asked all the same',
    async (answer) => {
      state.ckan.behave({ instead: (action) => (action === 'status_show' ? answer : null) })

      expect(await publishDataset(publishing())).toBe('published')
    },
  )

  it('takes the token in the header that it was set up with, and no other', async () => {
    state.ckan.behave({ header: 'X-CKAN-API-Key' })
    const given = publishing()

    expect(await troubleOf(given)).toMatchObject({ kind: 'denied', detail: 'Access denied: not authorised' })
    expect(await publishDataset({ ...given, portal: { ...given.portal, header: 'X-CKAN-API-Key' } })).toBe('published')
  })

  it('that nobody opened is told plainly', async () => {
    const given = publishing()
    await state.ckan.close()

    expect(await troubleOf(given)).toEqual({ kind: 'unreachable' })
  })

  it('is asked nothing at all where a file is larger than it takes', async () => {
    const given = publishing()
    const [first, ...others] = given.dataset.resources
    const large = { ...first, csv: 'x'.repeat(10 * 1024 * 1024 + 1) } as (typeof others)[number]

    expect(await troubleOf({ ...given, dataset: { ...given.dataset, resources: [large, ...others] } })).toEqual({
      kind: 'too-large',
      file: 'plan.csv',
      most: 10 * 1024 * 1024,
    })
    expect(state.ckan.asked).toEqual([])
  })
})
