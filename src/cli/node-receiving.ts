import type { Surroundings } from '../receiver/start.ts'
import type { Receiving } from './world.ts'

const surroundings: Surroundings = {
  log: process.stderr,
  now: () => new Date(),
  secret: () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url'),
}

/** The receiver; its server and databases are loaded only where it is asked for. */
export const nodeReceiving: Receiving = {
  listen: async (store, port) => (await receiver()).startReceiver(store, port, surroundings),
  newToken: async (store, memberId, label) => (await receiver()).newToken(store, memberId, label, surroundings),
  noTokens: async (store, memberId) => (await receiver()).noTokens(store, memberId),
}

function receiver(): Promise<typeof import('../receiver/start.ts')> {
  return import('../receiver/start.ts')
}
