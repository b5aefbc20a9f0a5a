import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionsMetadata, plainFunctions, planFunctions } from '../../src/functions/index.ts'
import { languages } from '../../src/lang/index.ts'

interface Described {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly options?: { readonly stream: boolean; readonly requiresStreamParameterAddresses?: boolean }
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[]
}

const described = Object.values(languages).map((language) => {
  const { functions } = functionsMetadata(language) as { functions: readonly Described[] }
  return [language.code, functions] as const
})
const shapeOf = ({ id, name, options, parameters }: Described) => ({
  id,
  name,
  options,
  parameters: parameters.map(({ type, optional }) => ({ type, optional })),
})

describe.each(described)('the functions as Excel is told in %s', (_, functions) => {
  it('have the ids and names that workbooks keep, whatever the language', () => {
    expect(functions.map(shapeOf)).toEqual(described[0]?.[1].map(shapeOf))
    expect(functions.map(({ id }) => id)).toEqual(['TOTAL', 'PROGRESS', 'WEIGHTS', 'FINDINGS', 'DIRHAMS'])
  })

  it('follow the plan where they speak of it', () => {
    expect(functions.filter(({ options }) => options?.stream).map(({ id }) => id)).toEqual(Object.keys(planFunctions))
    expect(functions.filter(({ options }) => !options).map(({ id }) => id)).toEqual(Object.keys(plainFunctions))
  })

  it('ask for the cells of what they are given as functions that stream must', () => {
    const asking = functions.filter(({ options }) => options?.requiresStreamParameterAddresses)

    expect(asking.map(({ id }) => id)).toEqual(['PROGRESS', 'FINDINGS'])
    for (const { options = {} } of functions) expect(options).not.toHaveProperty('requiresParameterAddresses')
  })

  it('take what may be left out last', () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional)
      expect(optional).toEqual([...optional].sort())
    }
  })

  it('are described in few words', () => {
    const lengths = functions.map(({ description }) => description.length)

    expect(Math.max(...lengths)).toBeLessThanOrEqual(255)
  })
})

it('the code names each function as Excel does', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'functions')
  const tags = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/@customfunction (\w+)/g)].map(([, id]) => id),
  )

  expect(tags.sort()).toEqual([...Object.keys(planFunctions), ...Object.keys(plainFunctions)].sort())
})
