import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editsOf, manyWorkbooks, workbookOf } from './make.ts'
import type { Run } from './measured.ts'

/** Runs Node in a process of its own and gives what it printed. */
export function runNode(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8', env })
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}: ${stderr}`)

  return stdout
}

/** Runs `measure.mjs` and gives what it measured. */
export function measured(
  what: string,
  paths: readonly string[],
  { profile, flags = [] }: { readonly profile?: string; readonly flags?: readonly string[] } = {},
) {
  const env = profile === undefined ? process.env : { ...process.env, INFITAH_PROFILE: profile }

  return JSON.parse(runNode([...flags, script, what, ...paths], env))
}

const script = fileURLToPath(new URL('measure.mjs', import.meta.url))

/** The files that a run of the benchmark reads. */
export function filesOf(run: Exclude<Run, { what: 'command' }>): readonly string[] {
  if (run.what === 'many') return manyWorkbooks(200)

  const path = workbookOf(run.activities)

  return run.what === 'recheck' ? [path, editsOf(run.activities)] : [path]
}

/** What is typed to check the sample with the command line of a build. */
export function checkOfSample(dist: string): readonly string[] {
  const check = [join(dist, 'cli/bin.js'), 'check', 'templates/ait-melloul-2024-2025.xlsx', '--fail-on', 'never']

  return [...check, '--out', join(tmpdir(), 'infitah-bench.txt')]
}
