import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Language, languageOf, languages } from '../../lang/index.ts'
import { openapiDocument } from '../../protocol/index.ts'
import { listPage } from '../page/list-page.ts'
import { planPage } from '../page/plan-page.ts'
import { pagePolicy } from '../page/policy.ts'
import { RefusedRequest } from '../problem.ts'
import { currentReceipt, rowsOf } from '../storage/plans.ts'
import { summaryOf } from '../summary/summary.ts'
import { limitStrangers } from './bearer.ts'
import type { Parts } from './parts.ts'
import { placeOf } from './reading.ts'

/** What everybody may see: what is published, the sums over it, how the protocol goes, and whether the receiver is well. */
export function publicRoutes(app: FastifyInstance, parts: Parts): void {
  const { query } = parts.database
  app.get('/health', async () => ({ status: 'ok' }))
  app.get('/ready', async () => {
    await query('SELECT 1')

    return { status: 'ready' }
  })

  app.register(async (limited) => {
    limitStrangers(limited, parts)
    limited.get('/v1/openapi.json', async () => openapiDocument())
    limited.get('/v1/summary', async () => summaryOf(query, parts.now()))
    limited.get('/', async (request, reply) =>
      sendPage(reply, listPage(await summaryOf(query, parts.now()), languageFor(request))),
    )
    limited.get('/members/:memberId/:period', async (request, reply) => {
      const place = placeOf(request)
      const receipt = await currentReceipt(query, place)
      if (receipt === null)
        throw new RefusedRequest('not-found', 'Nothing is published of this plan.', { field: 'path' })

      const rows = await rowsOf(query, place, receipt.revision)

      return sendPage(reply, planPage(receipt, rows, languageFor(request)))
    })
  })
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
    .send(page)
}

/** The language that the address names, else the first of the browser's that is spoken here, else Arabic. */
function languageFor({ query, headers }: FastifyRequest): Language {
  const asked = typeof query === 'object' && query !== null ? Reflect.get(query, 'lang') : undefined
  const preferred = (headers['accept-language'] ?? '').split(',').flatMap((part) => languageOf(part.trim()) ?? [])

  return Object.values(languages).find(({ code }) => code === asked) ?? preferred[0] ?? languages.ar
}
