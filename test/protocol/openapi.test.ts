import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openapiDocument } from '../../src/protocol/index.ts'
import { operations } from '../../src/protocol/operations.ts'

const file = join(import.meta.dirname, '..', '..', 'src', 'protocol', 'openapi.json')
const linter = join(import.meta.dirname, '..', 'tools', 'lint-openapi.mjs')

describe('the document of the protocol', () => {
  it('has nothing that a linter of OpenAPI 3.1 would complain of', () => {
    expect(JSON.parse(execFileSync(process.execPath, [linter, file], { encoding: 'utf8' }))).toEqual([])
  }, 30_000)

  it('describes every request once, with its refusals', () => {
    const { paths } = openapiDocument() as { paths: Record<string, Record<string, { responses: object }>> }
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )

    expect(described.sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort())
    expect(Object.keys(paths['/v1/members/{memberId}/plans/{period}/revisions']?.post?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '201', '400', '401', '403', '409', '413', '422', '429', '503']),
    )
  })
})
