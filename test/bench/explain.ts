import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Aim } from './aims.ts'
import type { Run } from './measured.ts'
import { placesOf } from './places.ts'
import { checkOfSample, filesOf, measured, runNode } from './processes.ts'
import { type Profile, type Span, type Weighed, weigh } from './profile.ts'
import { memoryTable, weighedTable } from './table.ts'

/** For each run behind the aims that were not met, where its time or memory goes. */
export function* explanations(aims: readonly Aim[]): Generator<string> {
  const missed = aims.filter(({ measured, allowed }) => measured > allowed)
  const runs = new Map(missed.map(({ run }) => [JSON.stringify(run), run]))
  for (const [key, run] of runs) {
    const names = missed.filter((aim) => JSON.stringify(aim.run) === key).map(({ name }) => name)

    yield `${names.join('; ')}\n${explained(run)}`
  }
}

function explained(run: Run): string {
  if (run.what === 'memory') return memoryTable(measured('memory', filesOf(run), { flags: ['--expose-gc'] }))

  return weighedTable(run.what === 'command' ? weighCommand() : weighMeasure(run))
}

const folder = 'node_modules/.cache/infitah-bench/profiles'

function weighMeasure(run: Exclude<Run, { what: 'command' }>): Weighed {
  emptied(folder)
  const path = join(folder, 'measure.cpuprofile')
  measured(run.what, filesOf(run), { profile: path })

  return weigh(readJson<Profile>(path), placesOf())
}

/** The command line from its start, in a build with source maps: its own is shortened. */
function weighCommand(): Weighed {
  emptied(folder)
  const dist = join(folder, 'dist')
  runNode(['node_modules/webpack/bin/webpack.js', '--config-name', 'program', '--env', `dist=${dist}`, ...mapped])
  writeFileSync(join(folder, 'package.json'), readFileSync('package.json'))
  runNode(['test/tools/compile.mjs', dist])
  const trace = join(folder, 'trace.json')
  const profiling = ['--cpu-prof', '--cpu-prof-interval', '100', '--cpu-prof-dir', folder]
  const tracing = ['--trace-event-categories', 'v8,disabled-by-default-v8.compile', '--trace-event-file-pattern', trace]
  runNode([...profiling, ...tracing, ...checkOfSample(dist)])
  const profile = readdirSync(folder).find((name) => name.endsWith('.cpuprofile')) ?? ''

  return weigh(readJson<Profile>(join(folder, profile)), placesOf(), compiling(readJson<Trace>(trace)))
}

const mapped = ['--devtool', 'hidden-source-map']

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string
    readonly pid: number
    readonly tid: number
    readonly ts: number
    readonly dur?: number
  }[]
}

/** When the main thread read and compiled the program: profiles give that time to whatever was called first. */
function compiling({ traceEvents }: Trace): readonly Span[] {
  return traceEvents
    .filter(({ name, pid, tid }) => tid === pid && /^V8\.(?:Compile|Parse|PreParse)/i.test(name))
    .map(({ ts, dur = 0 }) => [ts, ts + dur])
}

function emptied(path: string): void {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'))
}
