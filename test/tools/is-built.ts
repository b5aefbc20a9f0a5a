import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Tests lie beside the build's own tools, which are plain modules. */
const tools = readdirSync('test/tools')
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => join('test/tools', name))
const sources = ['src', 'package.json', 'webpack.config.js', 'test/tsconfig.library.json', ...tools]

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
