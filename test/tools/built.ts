import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBuilt } from './is-built.ts'

/** The folder with a part of the build as it is published: the checkout's own where that is fresh, else one made beside it. */
export function built(part: 'pane' | 'page'): string {
  if (isBuilt() && existsSync(join('dist', part))) return resolve('dist')

  const dist = resolve(`node_modules/.cache/infitah-${part}`)
  rmSync(join(dist, part), { recursive: true, force: true })
  const argv = ['node_modules/webpack-cli/bin/cli.js', '--config-name', part, '--env', `dist=${dist}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)

  return dist
}
