import type { FastifyInstance } from 'fastify'
import { RefusedRequest } from '../problem.ts'
import type { Limits } from './parts.ts'

/** Whether the receiver is well is asked of it when it is not, too. */
const always = new Set(['/health', '/ready'])
/** In seconds. */
const longest = 60

/**
 * Refuses at once what could not be answered before its sender loses patience: more requests than so many wait for the
 * database by turns. Who is refused is told to come back when those that wait now are through.
 */
export function refuseCrowd(app: FastifyInstance, { atOnce }: Limits): void {
  let inside = 0
  let usual = 0
  app.addHook('onRequest', async ({ url }, reply) => {
    if (always.has(url)) return

    inside += 1
    reply.raw.once('close', () => {
      inside -= 1
    })
    if (inside <= atOnce) return

    reply.header('retry-after', String(Math.min(Math.ceil(usual / 1000) + 1, longest)))
    throw new RefusedRequest('unavailable', 'Too many ask at once: wait as long as Retry-After says.')
  })
  app.addHook('onResponse', async (_request, { statusCode, elapsedTime }) => {
    if (statusCode !== 503) usual += (elapsedTime - usual) / 10
  })
}
