import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Builds the pane as it is published, beside the checkout's own build. */
export function buildPane(): { readonly folder: string; readonly entry: string } {
  const dist = resolve('node_modules/.cache/infitah-pane')
  const argv = ['node_modules/webpack-cli/bin/cli.js', '--config-name', 'pane', '--env', `dist=${dist}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)

  const folder = join(dist, 'pane')
  const { pane } = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as { readonly pane: readonly string[] }
  const entry = pane.at(-1)
  if (entry === undefined) throw new Error('the build tells no entry')

  return { folder, entry }
}
