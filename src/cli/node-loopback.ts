import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Listening, Loopback, Reply, Request } from './world.ts'

/** The network inside this machine. */
export const nodeLoopback: Loopback = { listen, stopAsked }

/** What serves is loaded only here: most commands never do. */
async function listen(port: number, answer: (request: Request) => Promise<Reply>): Promise<Listening> {
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => void reply(request, response, answer))

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      resolve({ port: portOf(server.address(), port), close: () => closed(server) })
    })
  })
}

async function reply(
  { method = '', url = '', headers }: IncomingMessage,
  response: ServerResponse,
  answer: (request: Request) => Promise<Reply>,
): Promise<void> {
  try {
    const { status, headers: own, body } = await answer({ method, target: url, host: headers.host ?? '' })
    response.writeHead(status, own).end(body)
  } catch {
    response.writeHead(500).end()
  }
}

function portOf(address: AddressInfo | string | null, asked: number): number {
  return typeof address === 'object' && address !== null ? address.port : asked
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Browsers keep connections open in which nothing is asked.
    server.closeIdleConnections()
  })
}

/** The first signal asks; a second one ends the program as it always does. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
