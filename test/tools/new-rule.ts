import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { catalogue } from '../../src/rules/index.ts'
import { NotARule, scaffoldRule } from './scaffold.ts'

// Run by `npm run new:rule thing/problem`, which starts in the top folder of the project.
try {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const known = { catalogue: readFileSync('src/rules/catalogue.ts', 'utf8'), rules: catalogue, version }
  const { files, steps } = scaffoldRule(process.argv[2] ?? '', known)
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  console.log([...files.map(({ path }) => `Wrote ${path}`), ...steps].join('\n\n'))
} catch (error) {
  if (!(error instanceof NotARule)) throw error

  console.error(error.message)
  process.exitCode = 1
}
