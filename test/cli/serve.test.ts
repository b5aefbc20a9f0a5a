import { request } from 'node:http'
import { connect } from 'node:net'
import { nodeLoopback } from '../../src/cli/node-loopback.ts'
import { answerWith } from '../../src/cli/serve/answer.ts'
import type { Listening } from '../../src/cli/world.ts'
import { run, smallWorkbook, systemError } from './a-world.ts'

const text = (words: string) => new TextEncoder().encode(words)
const page = new Map([
  ['index.html', text('<!doctype html>')],
  ['page.js', text('let page')],
  ['page.css', text('p {}')],
])
const workbook = smallWorkbook()
const files = { 'folder/خطة plan.xlsx': workbook }

interface Answered {
  readonly status: number
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: Buffer
}

function ask(port: number, path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host }, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject).end()
  })
}

describe('what is served, over HTTP', () => {
  let listening: Listening
  let saved: Uint8Array | null = workbook

  beforeAll(async () => {
    const served = {
      token: 'a-secret',
      name: 'خطة plan.xlsx',
      read: async () => saved ?? Promise.reject(systemError('ENOENT')),
    }
    listening = await nodeLoopback.listen(0, answerWith(page, served))
  })
  afterAll(() => listening.close())

  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/?lang=fr', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/page.js', 'text/javascript; charset=utf-8', 'let page'],
    ['/page.css', 'text/css; charset=utf-8', 'p {}'],
  ])('gives %s as %s, under a strict policy', async (path, kind, content) => {
    const { status, headers, body } = await ask(listening.port, path)

    expect({ status, body: body.toString() }).toEqual({ status: 200, body: content })
    expect(headers).toMatchObject({
      'content-type': kind,
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    // The platform that a person publishes on may be anywhere, but nobody may listen on the way to it.
    expect(policy).toContain("connect-src 'self' https: http://127.0.0.1:* http://localhost:*;")
    expect(policy.replace(/connect-src [^;]+/, '')).not.toMatch(/unsafe|\*|http/)
  })

  it('gives the workbook under its secret alone, as it is now', async () => {
    const { status, headers, body } = await ask(listening.port, '/a-secret')
    saved = text('saved since')
    const again = await ask(listening.port, '/a-secret')
    saved = null
    const gone = await ask(listening.port, '/a-secret')

    expect(status).toBe(200)
    expect(body.equals(workbook)).toBe(true)
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''%D8%AE%D8%B7%D8%A9%20plan.xlsx")
    expect([again.body.toString(), gone.status]).toEqual(['saved since', 404])
  })

  it.each([
    '/..%2fpackage.json',
    '/../package.json',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\package.json',
    '/page.js/../../package.json',
    '/./page.js',
    '//page.js',
    '/page.js%00',
    '/A-SECRET',
    '/undefined',
    '/constructor',
    '/folder/plan.xlsx',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(listening.port, path)

    expect({ status, body: body.toString() }).toEqual({ status: 404, body: '' })
  })

  it('tells of a file without its content', async () => {
    const { status, headers, body } = await ask(listening.port, '/page.js', { method: 'HEAD' })

    expect({ status, body: body.length, said: headers['content-length'] }).toEqual({ status: 200, body: 0, said: '8' })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const { status, headers } = await ask(listening.port, '/', { method })

    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' })
  })

  it.each(['evil.example', '127.0.0.1.evil.example:80', 'evil.example:127'])(
    'does not answer to the name %j',
    async (host) => {
      expect((await ask(listening.port, '/', { host })).status).toBe(421)
    },
  )

  it('answers what it was asked before it lets go of its port', async () => {
    const other = await nodeLoopback.listen(0, answerWith(page, null))
    const idle = connect(other.port, '127.0.0.1')
    await new Promise((resolve) => idle.once('connect', resolve))
    const asked = ask(other.port, '/')
    expect((await asked).status).toBe(200)
    idle.destroy()
    await other.close()
    const again = await nodeLoopback.listen(other.port, answerWith(page, null))
    await again.close()

    expect(again.port).toBe(other.port)
  })
})

describe('infitah serve', () => {
  it('says under which address the workbook is open, and lets go when it is told to stop', async () => {
    const seen: string[] = []
    const loopback = {
      listen: async (port: number) => ({ port, close: async () => void seen.push('closed') }),
      stopAsked: async () => void seen.push('asked'),
    }
    const { code, out, err } = await run(['serve', 'folder/خطة plan.xlsx', '--lang', 'fr'], { files, loopback })

    expect({ code, err, seen }).toEqual({ code: 0, err: '', seen: ['asked', 'closed'] })
    expect(out).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+\/\?lang=fr#a-secret$/m)
  })

  it('serves the page alone where no workbook is named', async () => {
    const { code, out } = await run(['serve', '--lang', 'ar'])

    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+\/\?lang=ar$/m)
  })

  it('takes the next port where another program has the usual one', async () => {
    const tried: number[] = []
    const listen = async (port: number) => {
      tried.push(port)
      if (tried.length < 3) throw systemError('EADDRINUSE')

      return { port, close: async () => {} }
    }
    const { code, out } = await run(['serve'], { loopback: { listen } })
    const [first = 0] = tried

    expect({ code, tried }).toEqual({ code: 0, tried: [first, first + 1, first + 2] })
    expect(out).toContain(`127.0.0.1:${first + 2}/`)
  })

  it('takes the next port where one is taken in truth', async () => {
    const first = await nodeLoopback.listen(0, answerWith(page, null))
    const busy = await nodeLoopback.listen(first.port, answerWith(page, null)).catch((error: unknown) => error)
    await first.close()

    expect(busy).toMatchObject({ code: 'EADDRINUSE' })
  })

  const failing = (code: string) => ({ loopback: { listen: () => Promise.reject(systemError(code)) } })

  it.each(['ar', 'fr', 'en'] as const)('refuses in one line what it cannot do, in %s', async (lang) => {
    const refusals = [
      await run(['serve', '--port', '7000', '--lang', lang], failing('EADDRINUSE')),
      await run(['serve', '--port', '80', '--lang', lang], failing('EACCES')),
      await run(['serve', '--lang', lang], failing('EADDRINUSE')),
      await run(['serve', '--port', '70000', '--lang', lang]),
      await run(['serve', '--port', 'http', '--lang', lang]),
      await run(['serve', 'gone.xlsx', '--lang', lang]),
      await run(['serve', 'notes.xlsx', '--lang', lang], { files: { 'notes.xlsx': 'notes' } }),
      await run(['serve', 'a.xlsx', 'b.xlsx', '--lang', lang]),
      await run(['serve', '--lang', lang], { pageFiles: new Map() }),
    ]

    expect(refusals.map(({ code, out }) => ({ code, out }))).toEqual(refusals.map(() => ({ code: 2, out: '' })))
    expect(refusals.map(({ err }) => err)).toEqual(refusals.map(() => expect.stringMatching(/^infitah: [^\n]+\n$/)))
    const named = ['7000', '80', '--port', '70000', 'http', 'gone.xlsx', 'notes.xlsx', '', 'npm run build']
    expect(named.filter((word, index) => refusals[index]?.err.includes(word) !== true)).toEqual([])
  })

  it('ends at once where it is to serve a person and nobody is there', async () => {
    const listened: number[] = []
    const listen = async (port: number) => {
      listened.push(port)

      return { port, close: async () => {} }
    }
    const alone = await run(['serve', '--if-attended'], { loopback: { listen } })
    const attended = await run(['serve', '--if-attended'], { loopback: { listen }, attended: true })

    expect({ code: alone.code, out: alone.out, listened: listened.length }).toEqual({ code: 0, out: '', listened: 1 })
    expect(attended.out).toContain('http://127.0.0.1:')
  })
})
