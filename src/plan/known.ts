import type { Field } from './types.ts'

/** What a field brings to a sum: its value, `nothing` where nothing is written, null where it could not be read. */
export function counted<T>(field: Field<T> | null | undefined, nothing: T): T | null {
  if (field == null || !isFilled(field)) return nothing

  return field.trouble === null ? field.value : null
}

/** Whether a field holds a value, or something that could not be read as one. */
export function isFilled(field: Field<unknown>): boolean {
  return field.value !== null || field.trouble !== null
}

/** All of the values, or null where one of them is not known. */
export function allKnown<T>(values: readonly (T | null)[]): readonly T[] | null {
  const known = values.filter((value): value is T => value !== null)

  return known.length === values.length ? known : null
}
