import type { Place } from '../grid/index.ts'
import { shortHash } from '../plan/index.ts'
import { withoutInvisible } from '../text/index.ts'
import { type Column, columns, type RowKind } from './layout.ts'

/** What the cells of a row say: days as ISO 8601 and the kind by its name in every language, so that they can be compared. */
export type RowValues = { readonly [C in Column]: string }

/** A row that says nothing yet. */
export const blankRow: RowValues = {
  meeting: '',
  code: '',
  project: '',
  cells: '',
  subject: '',
  status: '',
  reason: '',
  who: '',
  until: '',
  by: '',
  note: '',
  fingerprint: '',
  facts: '',
  identity: '',
  digest: '',
  seen: '',
}

/** One row of the record as it was read. */
export interface RecordRow {
  /** Its first cell. */
  readonly at: Place
  readonly values: RowValues
  /** What it says; null where that is in no known word. */
  readonly kind: RowKind | null
  /** What other rows know it by: the digest that it was written with, or that of what it says. */
  readonly id: string
  /** `whole`: as Infitah wrote it; `edited`: no longer; `by-hand`: somebody typed it without Infitah. */
  readonly sign: 'whole' | 'edited' | 'by-hand'
}

/** What a row is remembered by once it is gone. */
export interface Seen {
  readonly id: string
  /** The meeting's day, the finding's code, what was decided and the project, as far as they were written. */
  readonly said: readonly string[]
  /** The facts of its finding when it was seen, of a row that does not say them itself; `''` where that is unknown. */
  readonly facts: string
}

/** Digest of what a row says. Spacing, line breaks and marks that nobody sees are left out: programs change them. */
export function rowDigest(values: RowValues): string {
  return shortHash(columns.map((column) => (column === 'digest' ? '' : plainValue(values[column]))).join('\n'))
}

/** A cell's text as rows are compared by it. */
export function plainValue(text: string): string {
  return withoutInvisible(text).normalize('NFC').replace(/\s+/g, ' ').trim()
}

const factsMark = 'facts:'

/** What later rows remember of a row; `facts` are those of its finding, where the row was typed by hand. */
export function seenText({ id, values }: Pick<RecordRow, 'id' | 'values'>, facts: string | null = null): string {
  const said = [values.meeting, values.code, values.status, values.project].map((text) => text.replace(/\s+/g, ''))

  return [id, ...said.map((text) => text || '-'), ...(facts === null ? [] : [`${factsMark}${facts}`])].join(' ')
}

/** The most that a cell holds. */
const mostLetters = 32_767

/**
 * What one cell remembers of rows, by what `seenText` says of each. Where that is too much for it, as after hundreds of rows
 * by hand, it knows them still, but no longer what they said; past that nothing can be written, and the host says so.
 */
export function seenCell(texts: readonly string[]): string {
  const whole = [...texts].sort().join('\n')

  return whole.length <= mostLetters ? whole : whole.replace(/^(\S+).*$/gm, '$1')
}

/** What a row remembers of the rows before it, however its line breaks were changed. */
export function seenIn(text: string): readonly Seen[] {
  return [...plainValue(text).matchAll(/(?<!\S)([0-9a-f]{20})((?: (?![0-9a-f]{20}(?!\S))\S+)*)/g)].map(
    ([, id = '', text = '']) => {
      const parts = text.split(' ').filter((part) => part !== '' && part !== '-')
      const facts = parts.find((part) => part.startsWith(factsMark))?.slice(factsMark.length) ?? ''

      return { id, said: parts.filter((part) => !part.startsWith(factsMark)), facts }
    },
  )
}
