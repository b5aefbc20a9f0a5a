import { contentHash } from '../../src/export/index.ts'
import type { Incoming, Network } from '../../src/hosts/http/network.ts'
import type { Draft, Receipt, Row, RowChange } from '../../src/protocol/index.ts'
import { hashOfChange } from '../../src/push/index.ts'

/** A network in which one receiver answers that refuses nothing, for commands that are not about the receiver. */
export function aReceivingNetwork(): Network {
  let receipt: Receipt | null = null
  let rows: readonly Row[] = []
  let draft: RowChange[] = []
  const answers: readonly (readonly [method: string, path: RegExp, answer: (body: never, url: URL) => unknown])[] = [
    ['GET', /\/revisions\/\d+$/, () => ({ receipt, rows })],
    ['GET', /\/plans\/[\d-]+$/, (_, url) => stateOf(url, receipt)],
    [
      'POST',
      /\/revisions$/,
      ({ base, contentHash: hash }: Draft & { base: number; contentHash: string }) => {
        draft = []
        return { status: 'open', draft: 'a-draft', base, contentHash: hash, received: [] }
      },
    ],
    ['PUT', /\/rows$/, (body: { rows: RowChange[] }) => ({ draft: 'a-draft', received: draft.push(...body.rows) })],
    [
      'POST',
      /\/publish$/,
      (_, url) => {
        rows = draft.flatMap((change) => ('removed' in change ? [] : [change]))
        receipt = receiptOf(url, rows)
        return receipt
      },
    ],
  ]

  return {
    send: async ({ method, url, body }) => {
      const found = answers.find(([own, path]) => own === method && path.test(url))

      return found === undefined ? json(404, {}) : json(200, found[2](JSON.parse(body ?? '{}') as never, new URL(url)))
    },
    sleep: async () => {},
    random: () => 0.5,
    now: () => 0,
  }
}

function json(status: number, body: unknown): Incoming {
  return { status, header: (name) => (name === 'content-type' ? 'application/json' : null), text: JSON.stringify(body) }
}

function placeIn({ pathname }: URL) {
  const [, memberId = '', period = ''] = /members\/(\d+)\/plans\/([\d-]+)/.exec(pathname) ?? []

  return { memberId: Number(memberId), period }
}

function stateOf(url: URL, current: Receipt | null) {
  return { protocol: 'infitah.push/1', ...placeIn(url), revision: current?.revision ?? 0, current, rows: [] }
}

function receiptOf(url: URL, rows: readonly Row[]): Receipt {
  return {
    format: 'infitah.receipt/1',
    status: 'published',
    ...placeIn(url),
    revision: 1,
    base: 0,
    contentHash: contentHash(rows.map((row) => ({ table: row.table, hash: hashOfChange(row) ?? '' }))),
    counts: { rows: rows.length, added: rows.length, changed: 0, removed: 0 },
    notes: { heldBack: [], undecided: [], settings: [] },
    publishedAt: '2026-11-23T10:00:00.000Z',
    publishedBy: 'member 152',
    reason: null,
  }
}
