import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapping } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type CallFrame, loading, type Place } from './profile.ts'

/** The part of the work that each folder of the sources is; folders that are not named do their callers' work. */
const phases: { readonly [folder: string]: string } = {
  hosts: 'read the file',
  matrices: 'matrices',
  plan: 'plan',
  rules: 'rules',
  totals: 'totals, progress',
  progress: 'totals, progress',
  baseline: 'records',
  review: 'records',
  report: 'report',
  live: 'follow the edit',
  cli: 'command line',
}

const engine: { readonly [name: string]: string } = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'V8 and the system',
  '(idle)': 'none',
  // The profiler's own.
  dispatch: 'none',
}

/** Tells where functions belong: a file of the build by its folder, one of a bundle by the source map beside it. */
export function placesOf(): (frame: CallFrame) => Place {
  const maps = new Map<string, SourceMap | null>()
  const mapOf = (url: string) => {
    if (!maps.has(url)) maps.set(url, readMap(url))
    return maps.get(url) ?? null
  }

  return ({ functionName, url, lineNumber, columnNumber }) => {
    const own = engine[functionName]
    if (own !== undefined) return { name: functionName, phase: own }

    const map = mapOf(url)
    const source = map === null ? null : sourceOf(map.findEntry(lineNumber, columnNumber))
    const file = shortened(source?.originalSource ?? url)
    const where = file === '' ? '' : `${file}:${(source?.originalLine ?? lineNumber) + 1}`

    return { name: `${source?.name ?? functionName} ${where}`.trim(), phase: phaseOf(file) }
  }
}

interface Source extends SourceMapping {
  /** The function's own name, where the bundle shortened it. */
  readonly name?: string
}

/** Node gives an empty object where a map knows nothing. */
function sourceOf(entry: Source | object): Source | null {
  return 'originalSource' in entry ? entry : null
}

function readMap(url: string): SourceMap | null {
  const path = `${url.startsWith('file:') ? fileURLToPath(url) : url}.map`

  return url !== '' && existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null
}

/** A file by its path in the sources or its package. */
function shortened(file: string): string {
  const [, packaged] = /.*\/node_modules\/(?!\.)(.*)/.exec(file) ?? []

  return packaged ?? file.replace(/^.*\/(?:dist|src|bench)\//, '')
}

function phaseOf(file: string): string | null {
  if (file.includes('webpack/bootstrap')) return loading

  return phases[file.split('/')[0] ?? ''] ?? null
}
