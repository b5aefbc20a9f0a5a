import { fileURLToPath } from 'node:url'
import { transformFile } from '@swc/core'

/** Gives Node the JavaScript of a TypeScript module. */
export async function load(url, context, next) {
  const { protocol, pathname } = new URL(url)
  if (protocol !== 'file:' || !/\.tsx?$/.test(pathname)) return next(url, context)

  const { code } = await transformFile(fileURLToPath(url), {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: pathname.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
    },
    sourceMaps: 'inline',
  })
  return { format: 'module', source: code, shortCircuit: true }
}
