import { type RecordRow, rowDigest } from './row.ts'

/**
 * Rows with what somebody made by copying a row and typing over the copy: the digest that came along is the other row's,
 * so that the copy reads as typed by hand, and it speaks of the same finding only where it says the same place.
 */
export function withCopies(rows: readonly RecordRow[]): readonly RecordRow[] {
  const originals = new Map(rows.filter(({ sign }) => sign === 'whole').map((row) => [row.id, row]))

  return rows.map((row) => {
    const original = row.sign === 'edited' ? originals.get(row.id) : undefined
    return original === undefined ? row : byHand(row, original)
  })
}

function byHand({ at, kind, values: copied }: RecordRow, original: RecordRow): RecordRow {
  const samePlace = (['code', 'project', 'cells'] as const).every(
    (column) => copied[column] === original.values[column],
  )
  const fingerprint = samePlace ? copied.fingerprint : ''
  const values = { ...copied, fingerprint, facts: '', identity: '', digest: '', seen: '' }

  return { at, kind, values, id: rowDigest(values), sign: 'by-hand' }
}
