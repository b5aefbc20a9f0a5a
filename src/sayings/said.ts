import { centimesText, pointsText } from '../money/index.ts'
import type { AmountField, CellKind, Field, ShareField, TextField } from '../plan/index.ts'
import { asciiDigits, comparable, textKey, withoutBullets, withoutInvisible } from '../text/index.ts'

/** What is shown of a cell: exact decimal, day, years or text; as it is written where it could not be read; null for nothing. */
export type SaidValue = string | { unread: string } | null

/** One thing that a workbook says of something: what is shown of it, and the key by which it is compared. */
export interface Said {
  /** Cells of one aspect in several matrices say the same thing: a title, a cost. */
  readonly aspect: string
  readonly column: string
  readonly kind: CellKind
  readonly value: SaidValue
  /** `''` says nothing: what is empty, and an amount of zero. */
  readonly key: string
}

type Of = Pick<Said, 'aspect' | 'column'>
type Read = { readonly text: string; readonly key: string }

/** A text, compared without spacing, punctuation, bullets and kinds of digits; its numbers stay apart. */
export function saidText(of: Of, field: TextField | null | undefined): readonly Said[] {
  return said(of, 'text', field, (text) => ({ text: withoutBullets(text), key: wordsKey(text) }))
}

/** A project code, compared without spaces: its other signs belong to it. */
export function saidCode(of: Of, field: TextField | null | undefined): readonly Said[] {
  return said(of, 'text', field, (text) => ({ text: codeKey(text), key: codeKey(text) }))
}

/** An amount; what is empty and what is zero are both nothing. */
export function saidAmount(of: Of, field: AmountField | null | undefined): readonly Said[] {
  return said(of, 'amount', field, (centimes) => {
    const text = field?.beyondCentimes ?? centimesText(centimes)

    return { text, key: /[1-9]/.test(text) ? text : '' }
  })
}

/** A share in points. */
export function saidShare(of: Of, field: ShareField | null | undefined): readonly Said[] {
  return said(of, 'share', field, (points) => plain(pointsText(points)))
}

/** A day, a count, or years. */
export function saidPlain(
  of: Of,
  kind: 'date' | 'count' | 'years',
  field: Field<string | number | readonly number[]> | null | undefined,
): readonly Said[] {
  return said(of, kind, field, (value) => plain(Array.isArray(value) ? value.join(', ') : String(value)))
}

/** The key by which texts are compared; signs alone are compared as they are. Numbers are kept apart: `10.5` and `105` differ by more than punctuation. */
export function wordsKey(text: string): string {
  const own = withoutBullets(text)
  const key = textKey(own)

  return key === '' ? own : [key, ...(comparable(own).match(/\d+/g) ?? [])].join(' ')
}

function codeKey(text: string): string {
  return asciiDigits(withoutInvisible(text)).replace(/\s+/g, '')
}

function plain(text: string): Read {
  return { text, key: text }
}

function said<T>(
  of: Of,
  kind: CellKind,
  field: Field<T> | null | undefined,
  read: (value: T) => Read,
): readonly Said[] {
  if (field == null) return []
  if (field.trouble !== null) return [unread(of, kind, field)]
  if (field.value === null) return []

  const { text, key } = read(field.value)
  return [{ ...of, kind, value: text === '' ? null : text, key }]
}

/** A formula without a result is one unknown value, however its references moved. */
function unread(of: Of, kind: CellKind, { written, trouble }: Field<unknown>): Said {
  const text = trouble?.kind === 'not-calculated' ? '' : codeKey(written)

  return { ...of, kind, value: { unread: written }, key: `unread ${trouble?.kind} ${text}` }
}
