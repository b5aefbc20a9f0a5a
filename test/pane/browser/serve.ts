import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { transformSync } from '@swc/core'
import type { Workbook } from '../../../src/grid/index.ts'
import { packed } from './packed.ts'

/** A page's policy: nothing inline but the empty element that styles are put into by code, nothing evaluated. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; connect-src 'self'; img-src 'self' data:"

const pageOf = (entry: string) => `<!doctype html>
<html lang="ar">
<head><meta charset="utf-8"><title>Infitah</title><link rel="stylesheet" href="/page.css"><link rel="icon" href="data:,"></head>
<body><script src="/pane/${entry}"></script><script type="module" src="/page.js"></script></body>
</html>
`
const style = 'html, body, #pane { height: 100%; margin: 0 }'

/** A server of the built pane and of a page that mounts it over a workbook in memory. */
export async function servePane(
  built: { readonly folder: string; readonly entry: string },
  workbooks: Readonly<Record<string, Workbook>>,
) {
  const modules: Readonly<Record<string, string>> = {
    '/page.js': script('test/pane/browser/page.ts'),
    '/memory-host.js': script('test/pane/memory-host.ts'),
    '/packed.js': script('test/pane/browser/packed.ts'),
    '/edit.js': script('src/grid/edit.ts'),
    '/host.js': script('src/hosts/host.ts'),
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*/, '')
    // Each pane starts a worker by the same scripts: a browser that may keep them keeps them compiled.
    const kept = { 'content-security-policy': policy, 'cache-control': 'max-age=3600' }
    const answer = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': type, ...kept }).end(body)
    const workbook = workbooks[path.slice(1)]
    const file = join(built.folder, basename(path))
    if (path === '/') answer('text/html; charset=utf-8', pageOf(built.entry))
    else if (path === '/page.css') answer('text/css', style)
    else if (modules[path] !== undefined) answer('text/javascript; charset=utf-8', modules[path])
    else if (workbook !== undefined) answer('application/json', JSON.stringify(packed(workbook)))
    else if (path.startsWith('/pane/') && existsSync(file)) answer('text/javascript; charset=utf-8', readFileSync(file))
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => server.close(done)),
  }
}

/** A module of the test as a browser takes it. */
function script(path: string): string {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  })

  return code.replace(/from (["'])[^"']*\/([\w-]+)\.ts\1/g, "from '/$2.js'")
}
