import { array, assert as check, dictionary, property, string } from 'fast-check'
import { contentHash, rowHash } from '../../src/export/index.ts'
import type { Row } from '../../src/protocol/index.ts'
import { type KeptJournal, type KeptReceipt, lastPushIn, missingIn, together } from '../../src/push/index.ts'

const place = { memberId: 7, period: '2026-2027' }
const key = string({ minLength: 1, maxLength: 3 })
const contents = array(dictionary(key, string({ maxLength: 12_000 }), { maxKeys: 12 }), { minLength: 1, maxLength: 5 })

/** Rows whose values hold their key, as those of every table do: by it rows of one content are told apart. */
function rowsOf(values: { readonly [key: string]: string }): readonly Row[] {
  return Object.entries(values).map(([name, text]) => ({ table: 'projects', key: name, values: { name, text } }))
}

function receiptOf(rows: readonly Row[], revision: number): KeptReceipt {
  return {
    ...place,
    format: 'infitah.receipt/1',
    status: 'published',
    receiver: 'https://platform.example',
    revision,
    base: revision - 1,
    contentHash: contentHash(rows.map(({ table, values }) => ({ table, hash: rowHash(values) }))),
    counts: { rows: rows.length, added: 0, changed: 0, removed: 0 },
    notes: { heldBack: [], undecided: [], settings: [] },
    publishedAt: '2026-03-01T10:00:00.000Z',
    publishedBy: 'member 7',
    reason: null,
  }
}

function keptAfter(journal: KeptJournal, rows: readonly Row[], revision: number): KeptJournal {
  return together([journal, missingIn(journal, { receipt: receiptOf(rows, revision), rows })])
}

const nothing: KeptJournal = { receipts: [], parts: [] }
const byKey = (rows: readonly Row[] | null | undefined) => new Map(rows?.map((row) => [row.key, row.values]))

describe('the rows that a journal keeps', () => {
  it('are those of the last push, whatever was pushed before', () => {
    check(
      property(contents, (sequence) => {
        let journal = nothing
        for (const [index, values] of sequence.entries()) {
          const rows = rowsOf(values)
          journal = keptAfter(journal, rows, index + 1)
          const last = lastPushIn(journal, place)
          expect([last?.receipt.revision, byKey(last?.rows)]).toEqual([index + 1, byKey(rows)])
        }
        for (const part of journal.parts) expect(JSON.stringify(part).length).toBeLessThan(32_767)
      }),
      { numRuns: 50 },
    )
  })

  it('are kept as what changed, where those before are there', () => {
    const first = keptAfter(nothing, rowsOf({ a: 'x'.repeat(30_000), b: 'y' }), 1)
    const second = missingIn(first, {
      receipt: receiptOf(rowsOf({ a: 'x'.repeat(30_000) }), 2),
      rows: rowsOf({ a: 'x'.repeat(30_000) }),
    })

    expect(second.parts.map(({ changes }) => changes)).toEqual([[{ table: 'projects', key: 'b', removed: true }]])
  })

  it('are none where a part is missing or another than was kept', () => {
    const whole = keptAfter(nothing, rowsOf({ a: 'x'.repeat(20_000), b: 'y'.repeat(20_000) }), 1)
    const edited = whole.parts.map((part) => ({
      ...part,
      changes: part.changes.map((change) => ({ ...change, values: { text: 'z' } })),
    }))
    const rowsIn = (parts: KeptJournal['parts']) => lastPushIn({ ...whole, parts }, place)?.rows

    expect(whole.parts).toHaveLength(2)
    expect([rowsIn(whole.parts.slice(1)), rowsIn(edited), rowsIn([])]).toEqual([null, null, null])
    expect(rowsIn([...whole.parts].reverse())).toHaveLength(2)
  })

  it('are left out where one of them is longer than a cell', () => {
    const kept = keptAfter(nothing, rowsOf({ a: 'x'.repeat(40_000) }), 1)

    expect([kept.receipts.length, kept.parts]).toEqual([1, []])
  })
})
