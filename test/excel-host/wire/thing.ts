/** One object of Excel as a batch sees it: what may be read, set, walked to and called; all else is refused as not modelled. */
export interface Thing {
  readonly type: string
  /** By what its collection gives it again. */
  readonly id?: string
  readonly read?: Readable
  readonly set?: Readonly<Record<string, (value: unknown) => void>>
  readonly parts?: Readonly<Record<string, () => Thing | null>>
  readonly methods?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
  /** A collection's items. */
  readonly items?: () => readonly Thing[]
  /** Gives an item by name or id. */
  readonly item?: (key: unknown) => Thing
}

type Readable = Readonly<Record<string, () => unknown>>

/** Whether a method gave an object and no plain value. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Thing>).type === 'string'
}

/** What Excel answers instead of doing what it was asked. */
export class Refusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}

/** Refuses what this Excel does not play: a test that meets it must fail loudly, and the model must learn it. */
export function notModelled(what: string): Refusal {
  return new Refusal('NotModelled', `test/excel-host does not model ${what}`)
}
