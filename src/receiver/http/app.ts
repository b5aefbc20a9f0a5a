import type { Writable } from 'node:stream'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { answerTrouble, refuseAddress } from './answer-trouble.ts'
import { refuseCrowd } from './crowd.ts'
import { letPagesAsk } from './pages.ts'
import { largestBody, type Parts } from './parts.ts'
import { publicRoutes } from './public-routes.ts'
import { pushRoutes } from './push-routes.ts'
import { strictJson } from './strict-json.ts'

const patience = 30_000

/** The receiver over HTTP. Each line of its log is JSON. */
export async function receiverApp(parts: Parts, log: Writable): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: largestBody,
    requestTimeout: patience,
    keepAliveTimeout: 65_000,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    frameworkErrors: (error, request, reply) => refuseAddress(error, request, reply),
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level: 'info',
      stream: log,
      base: null,
    },
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
    body.length === 0 ? {} : strictJson(body),
  )
  answerTrouble(app)
  logAnswers(app)
  letGo(app)
  letPagesAsk(app)
  refuseCrowd(app, parts.limits)
  await app.register(rateLimit, { global: false })
  await app.register(async (inner) => pushRoutes(inner, parts))
  await app.register(async (inner) => publicRoutes(inner, parts))

  return app
}

/** A line an answer. Neither headers nor what follows `?` are ever in it, as a token may be there. */
function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ method, url, ip, bearer, log }, { statusCode: status, elapsedTime }) => {
    const [path] = url.split('?')

    log.info({ method, path, status, ms: Math.round(elapsedTime), ip, member: bearer?.memberId ?? null }, 'answered')
  })
}

/** Once the receiver is told to stop, no connection is kept for another request: it would never stop. */
function letGo(app: FastifyInstance): void {
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close')
  })
}
