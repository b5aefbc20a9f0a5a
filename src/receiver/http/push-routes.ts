import type { FastifyInstance } from 'fastify'
import {
  draftRequestSchema,
  idempotencyKeySchema,
  publishRequestSchema,
  rowsRequestSchema,
} from '../../protocol/index.ts'
import { RefusedRequest } from '../problem.ts'
import { checkedRows } from '../storage/checked-rows.ts'
import { draftState, openDraft, putRows } from '../storage/drafts.ts'
import { history, planState, revisionOf } from '../storage/plans.ts'
import { publishDraft } from '../storage/publish.ts'
import { askForToken, bearerOfRequest } from './bearer.ts'
import type { Parts } from './parts.ts'
import { bodyOf, draftNamed, placeOf, read, revisionNamed } from './reading.ts'

const plan = '/v1/members/:memberId/plans/:period'

/** What a member's client asks: reading its plan, and publishing it. */
export function pushRoutes(app: FastifyInstance, parts: Parts): void {
  const { database, now, secret } = parts
  const { query } = database
  askForToken(app, parts)

  app.get(plan, async (request) => planState(query, placeOf(request)))
  app.get(`${plan}/revisions`, async (request) => ({ revisions: await history(query, placeOf(request)) }))
  app.get(`${plan}/revisions/:revision`, async (request) => revisionOf(query, placeOf(request), revisionNamed(request)))
  app.get(`${plan}/drafts/:draft`, async (request) => draftState(query, placeOf(request), draftNamed(request)))

  app.post(`${plan}/revisions`, async (request, reply) => {
    const idempotencyKey = keyOf(request.headers['idempotency-key'])
    const asked = bodyOf(request, draftRequestSchema)
    const opening = { idempotencyKey, secret: secret(), now: now() }
    const draft = await openDraft(database, placeOf(request), asked, opening)

    return reply.status(draft.draft === opening.secret ? 201 : 200).send(draft)
  })
  app.put(`${plan}/revisions/:draft/rows`, async (request) => {
    const { rows } = bodyOf(request, rowsRequestSchema)
    const place = placeOf(request)
    const draft = draftNamed(request)

    return { draft, received: await putRows(database, place, draft, checkedRows(rows, place)) }
  })
  app.post(`${plan}/revisions/:draft/publish`, async (request) => {
    const asked = bodyOf(request, publishRequestSchema)
    const by = bearerOfRequest(request).label

    return publishDraft(database, placeOf(request), draftNamed(request), asked, { by, now: now() })
  })
}

function keyOf(header: string | readonly string[] | undefined): string {
  const field = 'Idempotency-Key'
  if (header === undefined) throw new RefusedRequest('key-missing', `${field} is needed.`, { field })

  return read(header, idempotencyKeySchema, field, 'parameter-invalid')
}
