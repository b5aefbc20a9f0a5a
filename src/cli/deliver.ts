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
  if (out !== undefined) return save(text, out, world, language)

  try {
    await print(world.stdout, text)
  } catch (error) {
    throw unwritten(error, 'stdout', language)
  }
}

/** Writes a result to its file. */
export async function save(
  content: string | Uint8Array,
  path: string,
  world: World,
  language: Language,
): Promise<void> {
  try {
    await world.files.write(path, content)
  } catch (error) {
    throw unwritten(error, path, language)
  }
}

/** Refuses a path where a file is already, for results that stand in nobody's place. */
export async function refuseExisting(path: string, world: World, { say, interface: words }: Language): Promise<void> {
  // A path leads to the same existing file as itself only where there is one.
  if (await world.files.same(path, path)) throw new Refusal(words.command.unwritten.exists(path, say))
}

function unwritten(error: unknown, path: string, { say, interface: words }: Language): unknown {
  const reason = writeReason(error)

  return reason === null ? error : new Refusal(words.command.unwritten[reason](path, say), { cause: error })
}
