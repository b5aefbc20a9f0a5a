import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { built } from '../../tools/built.ts'

/** The pane as it is published. */
export function builtPane(): { readonly folder: string; readonly entry: string } {
  const folder = join(built('pane'), 'pane')
  const { pane } = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as { readonly pane: readonly string[] }
  const entry = pane.at(-1)
  if (entry === undefined) throw new Error('the build tells no entry')

  return { folder, entry }
}
