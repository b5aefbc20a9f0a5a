import type { Place } from '../../grid/index.ts'
import type { CountField } from '../../plan/index.ts'

type Part = CountField | null | undefined

/** A count as a number: an empty cell beside others is none; null where the table has no such cell or it cannot be read. */
export function countOf(field: Part): number | null {
  if (field == null || field.trouble !== null) return null

  return field.value ?? 0
}

/** The sum of counts; null where one of them is not there or cannot be read, or where none is filled. */
export function sumOf(fields: readonly Part[]): number | null {
  if (fields.every((field) => field == null || isEmpty(field))) return null

  return fields.reduce<number | null>((sum, field) => {
    const count = countOf(field)
    return sum === null || count === null ? null : sum + count
  }, 0)
}

/** Whether nothing is written in a count's cell. */
export function isEmpty(field: CountField): boolean {
  return field.value === null && field.trouble === null
}

/** The cells of counts that hold something else than a number, as what could not be checked. */
export function* unreadAmong(
  fields: readonly Part[],
): Generator<{ readonly notChecked: readonly [Place, ...Place[]] }> {
  const [first, ...others] = placesOf(fields.filter((field) => field?.trouble != null))
  if (first !== undefined) yield { notChecked: [first, ...others] }
}

/** Where counts stand. */
export function placesOf(fields: readonly Part[]): readonly Place[] {
  return fields.flatMap((field) => (field == null ? [] : [field.at]))
}
