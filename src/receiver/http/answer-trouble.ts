import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemCode } from '../../protocol/index.ts'
import { problemOf, RefusedRequest } from '../problem.ts'

const ofServer: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body-not-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-malformed',
}
/** What a database says that is away, starting or stopping, or that waited too long for another transaction. */
const away = /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|08|57P0|57014|53|40|25P03|55P03)/

/** Answers everything that goes wrong as a problem (RFC 9457). What is not the sender's fault is told to the log alone. */
export function answerTrouble(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => send(refusalOf(error), error, request, reply))
  app.setNotFoundHandler((request, reply) =>
    send(new RefusedRequest('not-found', 'There is nothing at this address.', { field: 'path' }), null, request, reply),
  )
}

/** Answers an address that the server itself cannot read. */
export function refuseAddress(cause: unknown, request: FastifyRequest, reply: FastifyReply): void {
  send(new RefusedRequest('parameter-invalid', 'The address cannot be read.', { field: 'path' }), cause, request, reply)
}

function send(refusal: RefusedRequest, cause: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (refusal.status >= 500 && cause !== refusal) request.log.error({ err: cause }, refusal.code)
  if (refusal.code === 'unavailable' && !reply.hasHeader('retry-after')) reply.header('retry-after', '5')
  if (refusal.status === 401) reply.header('www-authenticate', 'Bearer')

  return reply
    .status(refusal.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(refusal)))
}

function refusalOf(error: unknown): RefusedRequest {
  if (error instanceof RefusedRequest) return error

  const { code = '', statusCode = 500, message } = partsOf(error)
  const known = ofServer[code]
  if (known !== undefined) return new RefusedRequest(known, message, { field: 'body' })
  if (statusCode < 500) return new RefusedRequest('body-malformed', message, { field: 'body' })
  if (away.test(code) || /timeout|terminated|ended/i.test(message)) {
    return new RefusedRequest('unavailable', 'The database cannot be asked now.')
  }

  return new RefusedRequest('failed', 'Something went wrong here.')
}

function partsOf(error: unknown): Partial<FastifyError> & { readonly message: string } {
  return error instanceof Error ? error : { message: String(error) }
}
