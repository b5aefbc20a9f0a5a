import { compare } from '../../src/compare.ts'
import type { Difference } from '../../src/diff/index.ts'
import type { Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'

/** What changed from one workbook to another, as of a day after the plans' first year. */
export function differenceFrom(old: Workbook, now: Workbook): Difference {
  return compare(old, now, { asOf: '2027-06-30', language: languages.en })
}

/** The same difference, seen from the other plan. */
export function mirrored(difference: object): unknown {
  return JSON.parse(JSON.stringify(difference), (_, value: unknown) => flipped(value))
}

const fates: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' }

function flipped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value

  const entries = Object.entries(value).map(([name, one]) => [flippedName(name), flippedValue(name, one)])
  return Object.fromEntries(entries)
}

const opposites: Readonly<Record<string, string>> = {
  old: 'new',
  new: 'old',
  from: 'to',
  to: 'from',
  appeared: 'mended',
  mended: 'appeared',
}

function flippedName(name: string): string {
  return opposites[name] ?? name
}

function flippedValue(name: string, value: unknown): unknown {
  if (name === 'fate') return fates[String(value)] ?? value
  if (name !== 'difference' || typeof value !== 'string' || !/[1-9]/.test(value)) return value

  return value.startsWith('-') ? value.slice(1) : `-${value}`
}
