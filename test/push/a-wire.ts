import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a wire does with a request instead of carrying it. */
export type Mishap =
  /** The receiver is asked, and something happens before it answers, or after; the client hears nothing. */
  | { readonly kind: 'cut-during' | 'cut-after'; readonly meanwhile: () => Promise<unknown> }
  | { readonly kind: 'cut-before' | 'cut-after' | 'truncated' | 'half-json' | 'slow' | 'hang' }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Record<string, string>
      readonly body?: string
    }

/** A request as it passed. */
export interface Passed {
  readonly method: string
  readonly path: string
  readonly body: string
  readonly authorization: string
}

/** A wire to a receiver that can be unlucky. */
export interface Wire {
  readonly address: string
  readonly passed: Passed[]
  /** Called for each request: what befalls it, or null. It may do something first. */
  befall: (request: Passed) => Mishap | null | Promise<Mishap | null>
  close(): Promise<void>
}

/** Lays a wire to a receiver. */
export async function layWire(receiver: () => string): Promise<Wire> {
  const passed: Passed[] = []
  const server = createServer((request, response) => {
    carry(request, response).catch(() => response.destroy())
  })
  async function carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url: path = '', headers } = request
    const one = { method, path, body: Buffer.concat(chunks).toString(), authorization: headers.authorization ?? '' }
    passed.push(one)
    const mishap = await wire.befall(one)
    if (mishap?.kind === 'cut-before') return void response.destroy()
    if (mishap?.kind === 'hang') return
    if (mishap?.kind === 'answer') return void response.writeHead(mishap.status, mishap.headers).end(mishap.body ?? '')

    const going = passOn(receiver() + path, one, headers)
    if (mishap?.kind === 'cut-during') {
      going.catch(() => {})
      await mishap.meanwhile()
      return void response.destroy()
    }
    const came = await going
    if (mishap !== null && 'meanwhile' in mishap) await mishap.meanwhile()
    await answer(response, came, mishap)
  }
  const wire: Wire = {
    address: '',
    passed,
    befall: () => null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return Object.assign(wire, { address: `http://127.0.0.1:${port}` })
}

async function passOn(url: string, { method, body }: Passed, headers: IncomingMessage['headers']) {
  const kept = ['authorization', 'content-type', 'idempotency-key', 'accept'].flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
  const sent = method === 'GET' ? {} : { body }
  const response = await fetch(url, { method, headers: Object.fromEntries(kept), ...sent })

  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function answer(
  response: ServerResponse,
  { status, headers, text }: Awaited<ReturnType<typeof passOn>>,
  mishap: Mishap | null,
): Promise<void> {
  if (mishap?.kind === 'cut-after') return void response.destroy()

  const type = headers.get('content-type') ?? 'text/plain'
  const half = text.slice(0, text.length / 2)
  if (mishap?.kind === 'half-json') return void response.writeHead(status, { 'content-type': type }).end(half)
  if (mishap?.kind === 'truncated') {
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
    response.write(half, () => response.destroy())
    return
  }
  response.writeHead(status, { 'content-type': type })
  if (mishap?.kind === 'slow') {
    for (const part of [half, text.slice(half.length)]) {
      await new Promise((resolve) => setTimeout(resolve, 60))
      response.write(part)
    }
    return void response.end()
  }
  response.end(text)
}
