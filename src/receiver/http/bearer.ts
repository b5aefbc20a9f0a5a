import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RefusedRequest } from '../problem.ts'
import { type Bearer, bearerOf } from '../storage/tokens.ts'
import type { Parts } from './parts.ts'
import { placeOf } from './reading.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null where no token was asked for. */
    bearer: Bearer | null
  }
}

type Limiter = ReturnType<FastifyInstance['createRateLimit']>

/** Asks every request of these routes for a token of the member that its path names, before its body is read. */
export function askForToken(app: FastifyInstance, { database, limits }: Parts): void {
  const timeWindow = '1 minute'
  const refused = app.createRateLimit({ max: limits.refused, timeWindow, keyGenerator: ({ ip }) => `refused ${ip}` })
  const allowed = app.createRateLimit({
    max: limits.member,
    timeWindow,
    keyGenerator: (request) => `member ${request.bearer?.memberId}`,
  })

  app.decorateRequest('bearer', null)
  app.addHook('onRequest', async (request, reply) => {
    try {
      request.bearer = await bearerOrRefuse(request, database.query)
    } catch (error) {
      if (isGuess(error)) await refuseBeyond(refused, request, reply)
      throw error
    }
    await refuseBeyond(allowed, request, reply)
  })
}

/** Who asks. */
export function bearerOfRequest({ bearer }: FastifyRequest): Bearer {
  if (bearer === null) throw new RefusedRequest('token-missing', 'A token is needed.', { field: 'Authorization' })

  return bearer
}

/** Limits the requests of one address that ask for no token. */
export function limitStrangers(app: FastifyInstance, { limits }: Parts): void {
  const strangers = app.createRateLimit({
    max: limits.stranger,
    timeWindow: '1 minute',
    keyGenerator: ({ ip }) => `stranger ${ip}`,
  })
  app.addHook('onRequest', (request, reply) => refuseBeyond(strangers, request, reply))
}

/** An address that is miswritten by somebody whose token is known is no attempt at a token. */
function isGuess(error: unknown): boolean {
  return error instanceof RefusedRequest && error.code !== 'parameter-invalid'
}

async function refuseBeyond(limiter: Limiter, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const limit = await limiter(request)
  if (limit.isAllowed || !limit.isExceeded) return

  reply.header('retry-after', String(Math.max(limit.ttlInSeconds, 1)))
  throw new RefusedRequest('too-many-requests', 'Too many requests: wait as long as Retry-After says.')
}

async function bearerOrRefuse(request: FastifyRequest, query: Parts['database']['query']): Promise<Bearer> {
  const field = 'Authorization'
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  if (token === undefined) throw new RefusedRequest('token-missing', 'A bearer token is needed.', { field })

  const bearer = await bearerOf(query, token)
  if (bearer === null) throw new RefusedRequest('token-unknown', 'The token is not known here.', { field })

  const { memberId } = placeOf(request)
  if (bearer.memberId === memberId) return bearer

  throw new RefusedRequest('not-your-member', 'The token is of another member.', { field: 'memberId' })
}
