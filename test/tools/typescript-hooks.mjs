import { fileURLToPath } from 'node:url'
import { transformFile } from '@swc/core'

/** Gives Node the JavaScript of a TypeScript module. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context)

  const { code } = await transformFile(fileURLToPath(url), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  })
  return { format: 'module', source: code, shortCircuit: true }
}
