import type { Language } from '../lang/index.ts'
import { type Settings, settingsSchema } from '../plan/index.ts'
import { catalogue } from '../rules/index.ts'
import { Refusal } from './refusal.ts'
import { readReason } from './system-error.ts'
import type { Files } from './world.ts'

/** Reads a `--config` file; refuses what it does not know, by name. */
export async function readSettings(path: string, files: Files, language: Language): Promise<Settings> {
  const { say, interface: words } = language
  const written = parse(await textOf(path, files, language))
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    throw new Refusal(words.command.configNotJson(path, say))
  }

  const read = settingsSchema.safeParse(written)
  if (!read.success) throw new Refusal(firstTrouble(read.error.issues, written, path, language))

  const stranger = Object.keys(read.data.severities ?? {}).find((name) => !isRule(name))
  if (stranger !== undefined) throw new Refusal(words.command.configRule(path, stranger, say))

  return read.data
}

async function textOf(path: string, files: Files, { say, interface: words }: Language): Promise<string> {
  try {
    return new TextDecoder().decode(await files.read(path))
  } catch (error) {
    throw new Refusal(words.command.unread[readReason(error) ?? 'failed'](path, say), { cause: error })
  }
}

/** What the JSON says; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
}

function firstTrouble(issues: readonly Issue[], written: unknown, path: string, language: Language): string {
  const { say, interface: words } = language
  const [issue] = issues
  const stranger = issue?.keys?.[0]
  if (stranger !== undefined) return words.command.configKey(path, stranger, say)

  const keys = (issue?.path ?? []).map(String)

  return words.command.configValue(path, keys.join('.'), JSON.stringify(valueAt(written, keys)), say)
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

function isRule(name: string): boolean {
  return catalogue.some((rule) => rule.id === name || rule.code === name)
}
