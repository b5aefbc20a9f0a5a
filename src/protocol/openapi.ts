import * as z from 'zod'
import { draftNameSchema, memberIdSchema, periodSchema, protocol, revisionSchema } from './identifiers.ts'
import { type Operation, operations } from './operations.ts'
import { type ProblemCode, problems } from './problems.ts'
import { type SchemaName, schemas } from './schemas.ts'

const parameters = { memberId: memberIdSchema, period: periodSchema, revision: revisionSchema, draft: draftNameSchema }

/** What a client gives with a request that opens something, so that repeating it opens nothing more. */
export const idempotencyKeySchema = z.string().regex(/^[\w-]{16,128}$/)

type Json = Readonly<Record<string, unknown>>

/** The protocol as an OpenAPI 3.1 document, made from the schemas by which both sides read. */
export function openapiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Infitah push protocol',
      version: '1.0.0',
      summary: `How a collectivity publishes the clean rows of its openness plan (${protocol})`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This receiver' }],
    paths: pathsOf(operations),
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of the member that the path names' },
      },
    },
  }
}

function pathsOf(all: readonly Operation[]): Json {
  const paths = [...new Set(all.map(({ path }) => path))]

  return Object.fromEntries(
    paths.map((path) => {
      const own = all.filter((operation) => operation.path === path)

      return [path, Object.fromEntries(own.map((operation) => [operation.method, operationOf(operation)]))]
    }),
  )
}

function operationOf(operation: Operation): Json {
  const { id, summary, secured, body, answer, answerStatus } = operation
  const answered = { description: summary, content: json(answer) }

  return {
    operationId: id,
    summary,
    tags: [secured ? 'push' : 'public'],
    security: secured ? [{ token: [] }] : [],
    parameters: parametersOf(operation),
    ...(body !== undefined && { requestBody: { required: true, content: json(body) } }),
    responses: {
      '200': answered,
      ...(answerStatus !== undefined && { [answerStatus]: answered }),
      ...refusalsOf(operation.problems),
    },
  }
}

function parametersOf({ path, headers = [] }: Operation): readonly Json[] {
  const named = Object.entries(parameters).filter(([name]) => path.includes(`{${name}}`))

  return [
    ...named.map(([name, schema]) => ({ name, in: 'path', required: true, schema: schemaOf(schema) })),
    ...headers.map((name) => ({ name, in: 'header', required: true, schema: schemaOf(idempotencyKeySchema) })),
  ]
}

function refusalsOf(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => problems[code]))].sort()

  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => problems[code] === status)
      const content = { 'application/problem+json': { schema: named('Problem') } }

      return [status, { description: own.join(', '), content }]
    }),
  )
}

function json(name: SchemaName): Json {
  return { 'application/json': { schema: named(name) } }
}

function named(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

/** What has a name stands once; the others refer to it. Readers pass over members that they do not know. */
function namedSchemas(): Json {
  const registry = z.registry<{ readonly id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const { schemas: all } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` })

  return Object.fromEntries(Object.entries(all).map(([name, { $schema, $id, ...own }]) => [name, own]))
}

function schemaOf(schema: z.ZodType): Json {
  const { $schema, ...own } = z.toJSONSchema(schema, { io: 'input' })

  return own
}
