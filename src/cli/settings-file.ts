import type { Language } from '../lang/index.ts'
import { patternOf } from '../plan/code-pattern.ts'
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

  const { severities = {}, codePattern } = read.data
  const stranger = Object.keys(severities).find((name) => !isRule(name))
  if (stranger !== undefined) throw new Refusal(words.command.configRule(path, stranger, say))
  if (codePattern !== undefined && !isPattern(codePattern)) {
    throw new Refusal(words.command.configPattern(path, codePattern, say))
  }

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
  /** The values that would have been taken, where they are a few words. */
  readonly values?: readonly unknown[]
}

function firstTrouble(issues: readonly Issue[], written: unknown, path: string, language: Language): string {
  const { say, interface: words } = language
  const [issue] = issues
  const stranger = issue?.keys?.[0]
  if (stranger !== undefined) {
    return words.command.configKey(path, stranger, Object.keys(settingsSchema.shape), say)
  }

  const keys = (issue?.path ?? []).map(String)
  const value = valueAt(written, keys)
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  if (issue?.values === undefined) return words.command.configValue(path, keys.join('.'), shown, say)

  return words.command.configValueOf(path, keys.join('.'), shown, issue.values.map(String), say)
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

function isPattern(setting: string): boolean {
  return patternOf([], setting) !== null
}
