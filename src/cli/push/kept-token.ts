import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** Refuses what needs the operating system's store of secrets where there is none. */
export async function refuseNoStore({ tokenStore }: World, option: string, { say, interface: words }: Language) {
  if (!(await tokenStore.isThere())) throw new Refusal(words.push.noTokenStore(option, say))
}

/** Has the operating system keep a token that a receiver took; gives the line that says what became of it. */
export async function keptToken(
  receiver: string,
  token: string,
  { tokenStore }: World,
  { say, interface: words }: Language,
): Promise<string> {
  const isKept = await tokenStore.keep(receiver, token)

  return isKept ? words.push.tokenKept(receiver, say) : words.push.tokenNotKept(receiver, say)
}

/** Takes away the token that is kept for a receiver; gives the line that says whether there was one. */
export async function forgottenToken(
  receiver: string,
  { tokenStore }: World,
  { say, interface: words }: Language,
): Promise<string> {
  const isGone = await tokenStore.forget(receiver)

  return isGone ? words.push.tokenForgotten(receiver, say) : words.push.noKeptToken(receiver, say)
}
