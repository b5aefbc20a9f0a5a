import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { transformSync } from '@swc/core'

const root = join(import.meta.dirname, '..', '..', '..')
const office = join(root, 'node_modules', '@microsoft', 'office-js', 'dist')

const scriptOf = (path: string) => `<script type="module" src="/test/excel-host/page/${path}"></script>`
const pages: Readonly<Record<string, string>> = {
  '/excel.html': `<!doctype html><body>${scriptOf('excel.ts')}</body>`,
  '/add-in.html': `<!doctype html><script src="/office/office.js"></script>${scriptOf('add-in.ts')}`,
}

/** Serves both pages over https as they are written, types taken out; gives what is posted to `/seen`. */
export function servePages(workbook: unknown, seen: (json: string) => void): Server {
  return createServer(certificate(), (request, response) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname
    if (request.method === 'POST') {
      let body = ''
      request.setEncoding('utf8')
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        response.end()
        seen(body)
      })
      return
    }
    const [type, text] = answer(path, workbook)
    response.writeHead(text === null ? 404 : 200, { 'content-type': type }).end(text)
  })
}

function answer(path: string, workbook: unknown): readonly [type: string, text: string | null] {
  if (path === '/workbook.json') return ['application/json', JSON.stringify(workbook)]
  if (pages[path] !== undefined) return ['text/html; charset=utf-8', pages[path]]
  if (path.startsWith('/office/')) return ['text/javascript; charset=utf-8', fileText(join(office, path.slice(8)))]
  if (extname(path) !== '.ts') return ['text/plain', null]

  const source = fileText(join(root, path)) ?? ''
  const { code } = transformSync(source, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } })
  return ['text/javascript; charset=utf-8', code]
}

function fileText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** A certificate for this run alone; its files go at once. */
function certificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'infitah-certificate-'))
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
  const request = [
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
    '-keyout',
    key,
    '-out',
    cert,
  ]
  try {
    execFileSync('openssl', ['req', '-x509', ...request], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
