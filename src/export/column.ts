import * as z from 'zod'

/** What a column holds; how it is written is the same in every table and in every file. */
export type ColumnType =
  | 'member'
  | 'period'
  | 'id'
  | 'code'
  | 'word'
  | 'text'
  | 'amount'
  | 'share'
  | 'date'
  | 'year'
  | 'count'
  | 'flag'

/** One column of a table: what it holds, whether it may be empty, and the schema of its values. */
export interface Column<S extends z.ZodType = z.ZodType> {
  readonly type: ColumnType
  readonly required: boolean
  readonly schema: S
  /** The few words that it may hold. */
  readonly words?: readonly string[]
}

/** The longest text that a cell of a workbook can hold. */
const longestText = 32_767
const control = /(?![\t\n])\p{Cc}/u
const amountText = z.string().regex(/^(0|[1-9]\d{0,15})\.\d\d$/)
/** At most two decimals, and no needless zero. */
const shareText = z.string().regex(/^(-?[1-9]\d{0,6}|-?0(?=\.)|0)(\.\d?[1-9])?$/)

/** Short text on one line that a thing is known by. */
export function code(): Column<z.ZodString> {
  return column('code', z.string().min(1).max(80))
}

/** An identity, as the plan's things are given it. */
export function id(): Column<z.ZodString> {
  return column('id', z.string().regex(/^[0-9a-f]{8,64}$/))
}

/** Words of the plan: NFC, as typed less bullets; lines are parted by a line feed. */
export function text(): Column<z.ZodString> {
  return column(
    'text',
    z
      .string()
      .min(1)
      .max(longestText)
      .refine((value) => !control.test(value) && value === value.normalize('NFC')),
  )
}

/** One of a few words that programs read. */
export function word<const W extends readonly [string, ...string[]]>(words: W): Column<z.ZodEnum<Words<W>>> {
  return { ...column('word', z.enum(words)), words }
}

/** MAD with two decimals. */
export function amount(): Column<z.ZodString> {
  return column('amount', amountText)
}

/** Points of 100, or percent. */
export function share(): Column<z.ZodString> {
  return column('share', shareText)
}

/** A day, ISO 8601. */
export function date(): Column<z.ZodISODate> {
  return column('date', z.iso.date())
}

/** A year of four digits. */
export function year(): Column<z.ZodInt> {
  return column('year', z.int().min(1900).max(2199))
}

/** How many, or which one of several. */
export function count(): Column<z.ZodInt> {
  return column('count', z.int().min(0).max(999_999_999))
}

/** Yes or no. */
export function flag(): Column<z.ZodBoolean> {
  return column('flag', z.boolean())
}

/** A year or one word that stands beside the years, as the key of a row. */
export function yearOr<const W extends string>(word: W): Column<z.ZodType<string>> {
  return column('code', z.string().regex(new RegExp(`^(${word}|(19|2[01])\\d\\d)$`)))
}

/** The same column, which may be empty. */
export function optional<S extends z.ZodType>({ schema, ...rest }: Column<S>): Column<z.ZodNullable<S>> {
  return { ...rest, required: false, schema: schema.nullable() }
}

/** The largest number of a member. */
export const largestMember = 999_999_999

/** Whose plan it is and of which years: every table begins with them. */
export const owner = {
  member_id: column('member', z.int().min(1).max(largestMember)),
  period: column('period', z.string().regex(/^(19|2[01])\d\d-(19|2[01])\d\d$/)),
} satisfies Readonly<Record<string, Column>>

type Words<W extends readonly string[]> = { [Word in W[number]]: Word }

function column<S extends z.ZodType>(type: ColumnType, schema: S): Column<S> {
  return { type, required: true, schema }
}
