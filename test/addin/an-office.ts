import type { CommandEvent, FunctionsApi, OfficeApi } from '../../src/addin/office.ts'

/** Excel's side of the add-in, as far as it knows names. */
export interface AnOffice {
  readonly office: OfficeApi
  readonly functions: FunctionsApi
  readonly done: readonly string[]
  press(name: string, event?: CommandEvent): Promise<void>
  calculate(id: string, ...given: readonly unknown[]): unknown
}

/** An error as a cell shows it. */
export class CellError {
  readonly code: unknown
  readonly message: string | undefined

  constructor(code: unknown, message?: string) {
    this.code = code
    this.message = message
  }
}

/** A program that holds this, in this language, with these sets of interfaces. */
export function anOffice(
  host: string | null = 'Excel',
  displayLanguage = 'en-US',
  sets: readonly string[] = ['ExcelApi', 'SharedRuntime'],
): AnOffice {
  const actions = new Map<string, (event?: CommandEvent) => Promise<void>>()
  const functions = new Map<string, (...given: readonly unknown[]) => unknown>()
  const done: string[] = []
  const known = <T>(from: ReadonlyMap<string, T>, name: string): T => {
    const found = from.get(name)
    if (found === undefined) throw new Error(`nothing is associated with ${name}`)

    return found
  }

  return {
    office: {
      actions: { associate: (name, run) => actions.set(name, run) },
      addin: { showAsTaskpane: async () => void done.push('show') },
      context: { displayLanguage, requirements: { isSetSupported: (name) => sets.includes(name) } },
      onReady: async () => ({ host }),
    },
    functions: {
      associate: (id, run) => functions.set(id, run as (...given: readonly unknown[]) => unknown),
      Error: CellError,
      ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
    },
    done,
    press: (name, event) => known(actions, name)(event),
    calculate: (id, ...given) => known(functions, id)(...given),
  }
}
