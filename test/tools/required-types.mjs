/**
 * Writes the types of what `require` gives: the same as of what `import` gives, name by name, as TypeScript lets a
 * CommonJS program take types but not values from a module. The built library's folder is the argument.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const require = createRequire(import.meta.url)
const dist = resolve(process.argv[2] ?? 'dist')

for (const entry of ['index', 'files']) {
  const values = Object.entries(require(join(dist, `${entry}.cjs`)))
  const lines = [
    `type Module = typeof import('./${entry}.js', { with: { 'resolution-mode': 'import' } })`,
    `export type * from './${entry}.js' with { 'resolution-mode': 'import' }`,
    ...values.flatMap(([name, value]) => [
      `export declare const ${name}: Module['${name}']`,
      ...(isClass(value) ? [`export type ${name} = InstanceType<Module['${name}']>`] : []),
    ]),
  ]
  writeFileSync(join(dist, `${entry}.d.cts`), `${lines.join('\n')}\n`)
}

function isClass(value) {
  return typeof value === 'function' && /^class\b/.test(String(value))
}
