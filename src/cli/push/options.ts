import { readServerAddress, withoutPassword } from '../../hosts/http/server-address.ts'
import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** The options of `infitah push`. */
export interface PushOptions {
  readonly to: string
  readonly tokenEnv: string
  readonly dryRun?: true
  readonly resume?: true
  readonly on?: number
  readonly confirm?: number
  readonly reason?: string
  readonly member?: number
  readonly period?: { readonly first: number; readonly last: number }
  readonly asOf?: string
  readonly config?: string
}

/** Reads the address of a receiver: over a network that others may listen to, only one that hides what is sent. */
export function receiverAddress(option: string, { say, interface: words }: Language) {
  return (value: string): string => {
    const read = readServerAddress(value)
    if ('address' in read) return read.address
    if (read.trouble === 'open') throw new Refusal(words.push.openReceiver(option, 'http://', say))

    throw new Refusal(words.push.badReceiver(option, withoutPassword(value), say))
  }
}

/** Reads the name of an environment variable. */
export function variableName(option: string, { say, interface: words }: Language) {
  return (value: string): string => {
    if (!/^[A-Za-z_]\w{0,99}$/.test(value)) throw new Refusal(words.push.badVariable(option, value, say))

    return value
  }
}

/** Reads a revision's number; 0 is the plan before its first. */
export function revisionNumber(option: string, { say, interface: words }: Language) {
  const most = 999_999

  return (value: string): number => {
    if (!/^\d{1,6}$/.test(value)) throw new Refusal(words.command.badCount(option, value, most, say))

    return Number(value)
  }
}

/** The token: that of the environment, else what a person types at the terminal, which shows nothing of it. */
export async function tokenFor(
  { to, tokenEnv }: Pick<PushOptions, 'to' | 'tokenEnv'>,
  { env, askSecret }: Pick<World, 'env' | 'askSecret'>,
  { say, interface: words }: Language,
): Promise<string> {
  const token = (env[tokenEnv] ?? (await askSecret(words.push.askToken(to, say))) ?? '').trim()
  if (token === '') throw new Refusal(words.push.noToken(tokenEnv, say))
  if (!/^[\x21-\x7e]{1,500}$/.test(token)) throw new Refusal(words.push.badToken(tokenEnv, say))

  return token
}
