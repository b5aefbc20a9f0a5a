import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'package.json', 'webpack.config.js', 'test/tools', 'test/tsconfig.library.json']

/** Whether `dist/` was made from the sources as they are now, so that tests of what is built need not build it again. */
export function isBuilt(): boolean {
  const built = timeOf('dist/cli/bin.js')

  return sources.flatMap(filesIn).every((file) => timeOf(file) <= built)
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]

  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
}

/** When a file was written; never, where it is not there. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY
}
