import type { Language } from '../../lang/index.ts'
import { UnopenedDatabase } from '../../receiver/database/database.ts'
import { print } from '../print.ts'
import { Refusal } from '../refusal.ts'
import { listenOrRefuse, usualPort } from '../serve/listen.ts'
import { screenPage } from '../text/page.ts'
import type { Store, World } from '../world.ts'

/** The options of `infitah serve --receiver`. */
export interface ReceiverOptions {
  readonly receiver?: true
  readonly port?: number
  readonly data?: string
  readonly newToken?: number
  readonly label?: string
  readonly revokeTokens?: number
}

const usualFolder = 'infitah-receiver'

/** `infitah serve --receiver`: receives plans until it is told to stop; or makes a token, or takes tokens away, and ends. */
export async function runReceiver(options: ReceiverOptions, world: World, language: Language): Promise<number> {
  const store = storeOf(options, world)
  try {
    await actOn(store, options, world, language)

    return 0
  } catch (error) {
    if (!(error instanceof UnopenedDatabase)) throw error

    const { say, interface: words } = language
    throw new Refusal(words.push.receiver.unopened[error.reason](placeOf(store), say), { cause: error })
  }
}

function storeOf({ data }: ReceiverOptions, { env }: World): Store {
  const address = env.DATABASE_URL ?? ''

  return data === undefined && address !== '' ? { address } : { folder: data ?? usualFolder }
}

/** The name of a database's server and no more: its address may hold a password. */
function placeOf(store: Store): string {
  if ('folder' in store) return store.folder

  return URL.canParse(store.address) ? decodeURIComponent(new URL(store.address).host) : 'DATABASE_URL'
}

async function actOn(store: Store, options: ReceiverOptions, world: World, language: Language): Promise<void> {
  const { newToken, revokeTokens } = options
  const { say, interface: words } = language
  const tell = (lines: readonly string[]) => print(world.stdout, screenPage(language, world).finish(lines))
  if (newToken !== undefined) {
    const token = await world.receiving.newToken(store, newToken, options.label ?? words.receiver.member(newToken, say))

    return tell([words.push.receiver.newToken(newToken, say), '', `  ${token}`, '', words.push.receiver.tokenOnce])
  }
  if (revokeTokens !== undefined) {
    const tokens = await world.receiving.noTokens(store, revokeTokens)

    return tell([words.push.receiver.revoked(revokeTokens, tokens, say)])
  }

  const stop = world.loopback.stopAsked()
  const listening = await listenOrRefuse(options.port ?? usualPort, language, (port) =>
    world.receiving.listen(store, port),
  )
  try {
    await tell([words.push.receiver.serving(say), '', `  http://127.0.0.1:${listening.port}/`, ''])
    await stop
  } finally {
    await listening.close()
  }
}
