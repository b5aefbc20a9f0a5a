import type { FastifyRequest } from 'fastify'
import type * as z from 'zod'
import {
  draftNameSchema,
  memberIdSchema,
  type ProblemCode,
  periodSchema,
  revisionSchema,
} from '../../protocol/index.ts'
import { RefusedRequest } from '../problem.ts'
import type { Place } from '../storage/place.ts'

/** The body of a request. @throws RefusedRequest naming the member of it that is wrong */
export function bodyOf<S extends z.ZodType>({ body }: FastifyRequest, schema: S): z.infer<S> {
  return read(body ?? {}, schema, 'body', 'body-invalid')
}

/** The plan that a path names. @throws RefusedRequest */
export function placeOf(request: FastifyRequest): Place {
  return {
    memberId: read(numberIn(request, 'memberId'), memberIdSchema, 'memberId', 'parameter-invalid'),
    period: read(parameter(request, 'period'), periodSchema, 'period', 'parameter-invalid'),
  }
}

/** The draft that a path names. @throws RefusedRequest */
export function draftNamed(request: FastifyRequest): string {
  return read(parameter(request, 'draft'), draftNameSchema, 'draft', 'parameter-invalid')
}

/** The revision that a path names. @throws RefusedRequest */
export function revisionNamed(request: FastifyRequest): number {
  return read(numberIn(request, 'revision'), revisionSchema, 'revision', 'parameter-invalid')
}

/** A number has one writing, so that nothing has two addresses. */
function numberIn(request: FastifyRequest, name: string): number {
  const written = parameter(request, name)

  return String(Number(written)) === written ? Number(written) : Number.NaN
}

function parameter({ params }: FastifyRequest, name: string): string {
  const value = typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined

  return typeof value === 'string' ? value : ''
}

/** A value that is held against its schema. @throws RefusedRequest naming the field */
export function read<S extends z.ZodType>(value: unknown, schema: S, name: string, code: ProblemCode): z.infer<S> {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data

  const [issue] = checked.error.issues
  const field = fieldOf(issue, name)
  throw new RefusedRequest(code, `${field}: ${issue?.message ?? 'is not valid'}`, { field })
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly keys?: readonly string[]
  readonly errors?: readonly (readonly Issue[])[]
}

/** Of a choice between shapes: where the one that fits best goes wrong. */
function fieldOf(issue: Issue | undefined, name: string): string {
  if (issue === undefined) return name

  const path = [...issue.path, ...(issue.keys ?? []).slice(0, 1)]
  const [nearest] = [...(issue.errors ?? [])].sort((a, b) => depthOf(b) - depthOf(a))
  const inner = nearest === undefined ? '' : fieldOf(nearest[0], '')
  const own = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')

  return [own.replace(/^\./, ''), inner].filter((part) => part !== '').join('.') || name
}

function depthOf(issues: readonly Issue[]): number {
  const strangers = issues.filter(({ code }) => code === 'unrecognized_keys').length

  return Math.max(0, ...issues.map(({ path }) => path.length)) - issues.length - strangers
}
