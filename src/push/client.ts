import type * as z from 'zod'
import { type Incoming, type Network, type Outgoing, sendAgain } from '../hosts/http/index.ts'
import {
  type Draft,
  type DraftRequest,
  draftSchema,
  historySchema,
  type PlanState,
  type PublishedRevision,
  type PublishRequest,
  planStateSchema,
  problemSchema,
  publishedRevisionSchema,
  type Receipt,
  type RowChange,
  receiptSchema,
  rowsAnswerSchema,
} from '../protocol/index.ts'
import { NoReceiver, RefusedPush } from './refusal.ts'

/** Where a plan is pushed to. */
export interface Destination {
  /** The receiver's address, without a slash at its end. */
  readonly receiver: string
  readonly memberId: number
  readonly period: string
}

/** What a receiver can be asked about one plan; each may be repeated. All of it throws NoAnswer, NoReceiver or RefusedPush. */
export interface Client {
  state(): Promise<PlanState>
  revision(number: number): Promise<PublishedRevision>
  /** The receipts of all revisions, the latest first. */
  history(): Promise<readonly Receipt[]>
  draft(name: string): Promise<Draft>
  open(request: DraftRequest, idempotencyKey: string): Promise<Draft>
  put(draft: string, rows: readonly RowChange[]): Promise<unknown>
  publish(draft: string, request: PublishRequest): Promise<Receipt>
}

/** Asks a receiver about one plan. The token is in the requests and nowhere else. */
export function clientOf({ receiver, memberId, period }: Destination, token: string, network: Network): Client {
  const plan = `${receiver}/v1/members/${memberId}/plans/${period}`
  const ask = askerOf(network, { authorization: `Bearer ${token}`, accept: 'application/json' })
  const draftAt = (name: string) => `${plan}/revisions/${encodeURIComponent(name)}`

  return {
    state: () => ask('GET', plan, planStateSchema),
    revision: (number) => ask('GET', `${plan}/revisions/${number}`, publishedRevisionSchema),
    history: async () => (await ask('GET', `${plan}/revisions`, historySchema)).revisions,
    draft: (name) => ask('GET', `${plan}/drafts/${encodeURIComponent(name)}`, draftSchema),
    open: (request, key) => ask('POST', `${plan}/revisions`, draftSchema, request, { 'idempotency-key': key }),
    put: (name, rows) => ask('PUT', `${draftAt(name)}/rows`, rowsAnswerSchema, { rows }),
    publish: (name, request) => ask('POST', `${draftAt(name)}/publish`, receiptSchema, request),
  }
}

type Headers = Outgoing['headers']

function askerOf(network: Network, always: Headers) {
  return async <S extends z.ZodType>(
    method: Outgoing['method'],
    url: string,
    schema: S,
    body?: unknown,
    headers: Headers = {},
  ): Promise<z.infer<S>> => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const request: Outgoing = {
      method,
      url,
      headers: { ...always, ...json, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }

    return answered(await sendAgain(network, request, isWhole), schema)
  }
}

/** What says it is JSON and is none was cut on its way. */
function isWhole({ header, text }: Incoming): boolean {
  return !/\bjson\b/i.test(header('content-type') ?? '') || parsed(text) !== undefined
}

function answered<S extends z.ZodType>({ status, text }: Incoming, schema: S): z.infer<S> {
  const body = parsed(text)
  const problem = problemSchema.safeParse(body)
  if (status >= 400 && problem.success) throw new RefusedPush(problem.data)

  const read = schema.safeParse(body)
  if (status >= 200 && status < 300 && read.success) return read.data

  throw new NoReceiver(status, { cause: read.error })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
