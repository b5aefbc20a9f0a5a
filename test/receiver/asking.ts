import { contentHash, rowHash } from '../../src/export/index.ts'
import type { Row, RowChange } from '../../src/protocol/index.ts'

/** What a receiver answered. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look at answers of every shape
  readonly body: any
}

type Sent = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }

/** Asks as one bearer. A body that is text or bytes is sent as it is. */
export function askerAt(address: string, token: string | null) {
  return async (method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Answered> => {
    const response = await fetch(address + path, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
      }),
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')

    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }
}

export type Ask = ReturnType<typeof askerAt>

export const noNotes = { heldBack: [], undecided: [], settings: [] }

/** The hash of all rows, as the protocol has it. */
export function hashOf(rows: readonly Row[]): string {
  return contentHash(rows.map(({ table, values }) => ({ table, hash: rowHash(values) })))
}

/** Opens a draft. */
export function open(ask: Ask, plan: string, base: number, contentHash: string, key = `${base}-${contentHash}`) {
  const headers = { 'idempotency-key': key }

  return ask('POST', `${plan}/revisions`, { body: { base, contentHash, notes: noNotes }, headers })
}

let drafts = 0

/** Opens a draft, fills it and asks to publish it. */
export async function publish(
  ask: Ask,
  plan: string,
  base: number,
  all: readonly Row[],
  changes: readonly RowChange[] = all,
  consent: object = {},
): Promise<Answered> {
  drafts += 1
  const { body, ...opened } = await open(ask, plan, base, hashOf(all), `${base}-${hashOf(all)}-${drafts}`)
  if (opened.status >= 400) return { ...opened, body }
  if (changes.length > 0) {
    const put = await ask('PUT', `${plan}/revisions/${body.draft}/rows`, { body: { rows: changes } })
    if (put.status >= 400) return put
  }

  return ask('POST', `${plan}/revisions/${body.draft}/publish`, { body: consent })
}
