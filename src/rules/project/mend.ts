import type { TextField } from '../../plan/index.ts'
import type { Fix } from '../rule.ts'

/** Writes a text into all of these cells, where one is known: a person must agree. */
export function mend(fields: readonly TextField[], value: string | null): { readonly fix?: Fix } {
  if (value === null || fields.length === 0) return {}

  return { fix: { kind: 'choice', edits: fields.map(({ at, written }) => ({ at, was: written, value })) } }
}
