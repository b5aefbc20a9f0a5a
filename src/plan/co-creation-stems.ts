import { textKey } from '../text/index.ts'

/** Any of these; within one, every stem must be in the text. */
export type Stems = readonly (readonly string[])[]
/** Stems by what they name. */
export type Dictionary<Name extends string> = readonly (readonly [Name, Stems])[]

/** Stems as they are compared. */
export function keyed(stems: Stems): Stems {
  return stems.map((all) => all.map(textKey))
}

/** A dictionary whose stems are as they are compared. */
export function dictionary<Name extends string>(names: Dictionary<Name>): Dictionary<Name> {
  return names.map(([name, stems]) => [name, keyed(stems)])
}

/** The first name whose stems a compared text has. */
export function find<Name extends string>(names: Dictionary<Name>, key: string): Name | null {
  return names.find(([, stems]) => says(key, stems))?.[0] ?? null
}

/** Whether a compared text has any of the stems. */
export function says(key: string, stems: Stems): boolean {
  return key !== '' && stems.some((all) => all.every((stem) => key.includes(stem)))
}
