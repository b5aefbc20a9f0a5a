import type { Language } from '../lang/index.ts'
import { print } from './print.ts'
import { Refusal } from './refusal.ts'
import { writeReason } from './system-error.ts'
import type { World } from './world.ts'

/** Where a result goes, and which files it was read from. */
export interface Delivery {
  readonly out: string | undefined
  readonly inputs: readonly string[]
}

/** Refuses a path that a result cannot be meant for, before any work is done. */
export async function refuseInputs({ out, inputs }: Delivery, world: World, language: Language): Promise<void> {
  if (out === undefined) return

  const same = await Promise.all(inputs.map((input) => world.files.same(input, out)))
  const { say, interface: words } = language
  if (same.includes(true)) throw new Refusal(words.command.unwritten.input(out, say))
}

/** Prints a result, or writes it to its file. */
export async function deliver(text: string, out: string | undefined, world: World, language: Language): Promise<void> {
  if (out !== undefined && /\.(?:xls[xmb]?|ods|docx?)$/i.test(out)) {
    throw new Refusal(language.interface.command.unwritten['another-kind'](out, language.say))
  }
  try {
    await (out === undefined ? print(world.stdout, text) : world.files.write(out, text))
  } catch (error) {
    throw unwritten(error, out ?? 'stdout', language)
  }
}

/** Writes a result to a file of its own: none that is there gives way. */
export async function saveNew(
  content: string | Uint8Array,
  path: string,
  world: World,
  language: Language,
): Promise<void> {
  try {
    await world.files.write(path, content, null)
  } catch (error) {
    throw unwritten(error, path, language)
  }
}

/** Refuses a path where a file is already, for results that stand in nobody's place. */
export async function refuseExisting(path: string, world: World, { say, interface: words }: Language): Promise<void> {
  // A path leads to the same existing file as itself only where there is one.
  if (await world.files.same(path, path)) throw new Refusal(words.command.unwritten.exists(path, say))
}

/** CSV for where it goes: Excel takes a file without the mark for one in the machine's old alphabet. */
export function csvFor(out: string | undefined, csv: string): string {
  return (out === undefined ? '' : '\ufeff') + csv
}

/** What to throw where writing to a path failed: a refusal that says why; the error itself where it is none of the system's. */
export function unwritten(error: unknown, path: string, { say, interface: words }: Language): unknown {
  const reason = writeReason(error)

  return reason === null ? error : new Refusal(words.command.unwritten[reason](path, say), { cause: error })
}
