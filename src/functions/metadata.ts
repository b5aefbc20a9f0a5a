import type { FunctionName, ParameterName, ReportLanguage } from '../lang/index.ts'

interface Parameter {
  readonly name: ParameterName
  readonly type: 'string' | 'number' | 'any'
  readonly optional?: true
  /** In place of what the parameter takes elsewhere. */
  readonly about?: 'projectCode' | 'optionalCode'
}

const year: Parameter = { name: 'year', type: 'number', optional: true }
const optionalCode: Parameter = { name: 'code', type: 'string', optional: true, about: 'optionalCode' }

const parameters: { readonly [Name in FunctionName]: readonly Parameter[] } = {
  TOTAL: [{ name: 'code', type: 'string' }, year],
  PROGRESS: [optionalCode, year],
  WEIGHTS: [{ name: 'code', type: 'string', about: 'projectCode' }],
  FINDINGS: [optionalCode],
  DIRHAMS: [{ name: 'text', type: 'any' }],
}

/** What Excel is told of the functions: ids and names are the same in every language, so that workbooks travel. */
export function functionsMetadata({ interface: { addin } }: ReportLanguage): object {
  const names = Object.keys(parameters) as FunctionName[]

  return {
    functions: names.map((name) => ({
      id: name,
      name,
      description: addin.functions[name],
      result: { type: 'number', dimensionality: 'scalar' },
      parameters: parameters[name].map((parameter) => ({
        name: addin.parameters[parameter.name].name,
        description: parameter.about === undefined ? addin.parameters[parameter.name].about : addin[parameter.about],
        type: parameter.type,
        dimensionality: 'scalar',
        optional: parameter.optional ?? false,
      })),
      ...(name !== 'DIRHAMS' && { options: optionsOf(name) }),
    })),
  }
}

/**
 * Where a code may be left out, Excel tells in which cell it stands: an empty one is not one left out. Functions that stream
 * ask for that by an option of their own.
 */
function optionsOf(name: FunctionName): object {
  const mayBeLeftOut = parameters[name][0]?.optional === true

  return { stream: true, ...(mayBeLeftOut && { requiresStreamParameterAddresses: true }) }
}
