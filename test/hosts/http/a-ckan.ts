import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a portal was asked to do, in order. */
export interface Asked {
  readonly action: string
  readonly input: Members
}

type Members = Readonly<Record<string, unknown>>
type Answer = { readonly status: number; readonly body: unknown }

/** How a portal behaves other than it should. */
export interface Quirks {
  readonly version?: string
  readonly header?: string
  /** Answers in place of an action; null lets it be done. */
  readonly instead?: (action: string, input: Members) => (Answer & { readonly html?: string }) | 'silence' | null
}

/** A portal on the loopback, which keeps what it is given as CKAN 2.9 to 2.11 do. */
export interface ACkan {
  readonly address: string
  readonly asked: readonly Asked[]
  readonly datasets: ReadonlyMap<string, Dataset>
  /** The rows of a resource's table by its name. */
  rowsOf(resource: string): readonly Members[]
  behave(quirks: Quirks): void
  close(): Promise<void>
}

interface Dataset {
  readonly id: string
  readonly members: Members
  readonly resources: { id: string; name: string; upload: string }[]
}

export const token = 'a-secret-token'

/** Opens a portal. */
export async function openCkan(): Promise<ACkan> {
  const asked: Asked[] = []
  const datasets = new Map<string, Dataset>()
  const stores = new Map<string, { key: readonly string[]; rows: Map<string, Members> }>()
  let quirks: Quirks = {}
  const server = createServer((request, response) => {
    void answer(request, response)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const action = request.url?.replace('/api/3/action/', '') ?? ''
    const input = await inputOf(request)
    asked.push({ action, input })
    const instead = quirks.instead?.(action, input) ?? null
    if (instead === 'silence') return
    const { status, body, html } = { html: undefined, ...(instead ?? act(action, input, request)) }
    response.writeHead(status, {
      'Content-Type': html === undefined ? 'application/json' : 'text/html',
      Location: '/login',
    })
    response.end(html ?? JSON.stringify(body))
  }

  function act(action: string, input: Members, { headers }: IncomingMessage): Answer {
    if (action === 'status_show') return success({ ckan_version: quirks.version ?? '2.10.4' })
    if (headers[(quirks.header ?? 'Authorization').toLowerCase()] !== token) {
      return failure(403, 'Authorization Error', { message: 'Access denied: not authorised' })
    }

    return actions[action]?.(input) ?? failure(400, 'Bad request', { message: 'Action name not known' })
  }

  const byId = (id: unknown) => [...datasets.values()].find((one) => one.id === id || one.members.name === id)
  const shown = ({ id, members, resources }: Dataset) => success({ ...members, id, resources })
  const resourceNamed = (id: unknown) =>
    [...datasets.values()].flatMap(({ resources }) => resources).find((one) => one.id === id)
  const actions: { readonly [action: string]: (input: Members) => Answer } = {
    package_show: ({ id }) => {
      const dataset = byId(id)

      return dataset === undefined ? failure(404, 'Not Found Error', { message: 'Not found' }) : shown(dataset)
    },
    package_create: (input) => {
      if (byId(input.name) !== undefined)
        return failure(409, 'Validation Error', { name: ['That URL is already in use.'] })
      if (input.owner_org === undefined)
        return failure(409, 'Validation Error', { owner_org: ['An organization must be provided'] })
      const dataset = { id: `d${datasets.size + 1}`, members: input, resources: [] }
      datasets.set(String(input.name), dataset)

      return shown(dataset)
    },
    package_patch: ({ id, ...input }) => {
      const dataset = byId(id)
      if (dataset === undefined) return failure(404, 'Not Found Error', {})
      const patched = { ...dataset, members: { ...dataset.members, ...input } }
      datasets.set(String(patched.members.name), patched)

      return shown(patched)
    },
    resource_create: ({ package_id, name, upload }) => {
      const resources = byId(package_id)?.resources ?? []
      const resource = { id: `r${resources.length + 1}`, name: String(name), upload: String(upload) }
      resources.push(resource)

      return success(resource)
    },
    resource_patch: ({ id, upload }) => {
      const resource = resourceNamed(id)
      if (resource === undefined) return failure(404, 'Not Found Error', {})
      resource.upload = String(upload)

      return success(resource)
    },
    datastore_create: ({ resource_id, primary_key }) => {
      const known = stores.get(String(resource_id))
      stores.set(String(resource_id), { key: primary_key as readonly string[], rows: known?.rows ?? new Map() })

      return success({})
    },
    datastore_delete: ({ resource_id, filters }) => {
      const rows = stores.get(String(resource_id))?.rows ?? new Map<string, Members>()
      const isMeant = (row: Members) => Object.entries(filters as Members).every(([name, value]) => row[name] === value)
      for (const [key, row] of rows) if (isMeant(row)) rows.delete(key)

      return success({})
    },
    datastore_upsert: ({ resource_id, records }) => {
      const store = stores.get(String(resource_id))
      for (const row of records as readonly Members[]) {
        store?.rows.set(JSON.stringify(store.key.map((name) => row[name])), row)
      }

      return success({})
    },
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    datasets,
    rowsOf: (name) => {
      const resource = [...datasets.values()].flatMap(({ resources }) => resources).find((one) => one.name === name)

      return [...(stores.get(resource?.id ?? '')?.rows.values() ?? [])]
    },
    behave: (next) => {
      quirks = next
    },
    close: () => closed(server),
  }
}

function success(result: unknown): Answer {
  return { status: 200, body: { help: '…', success: true, result } }
}

/** An error as CKAN says it. */
export function failure(status: number, type: string, fields: object): Answer {
  return { status, body: { help: '…', success: false, error: { __type: type, ...fields } } }
}

async function inputOf(request: IncomingMessage): Promise<Members> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/')) return JSON.parse(body.toString('utf8'))

  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
  const members = await Promise.all(
    [...form].map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()] as const),
  )
  return Object.fromEntries(members)
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()

  return new Promise((resolve) => server.close(() => resolve()))
}
