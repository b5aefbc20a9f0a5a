import type { FastifyInstance } from 'fastify'

/** How long a browser may remember what pages of elsewhere may ask, in seconds. */
const remembered = 600

/**
 * Lets pages of elsewhere ask and read, as the task pane does: whose page it is says nothing here, since nobody is let in
 * by what a browser sends of itself; only the token counts, and a page has none but what a person gave it.
 */
export function letPagesAsk(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'date, retry-after',
    })
  })
  app.options('/v1/*', async (_request, reply) =>
    reply
      .headers({
        'access-control-allow-methods': 'GET, POST, PUT',
        'access-control-allow-headers': 'authorization, content-type, idempotency-key',
        'access-control-max-age': String(remembered),
      })
      .status(204)
      .send(),
  )
}
