import type { Network } from '../../hosts/http/network.ts'

/** A receiver that many ask at once is slow, not gone. */
const patience = 60_000

/** The network as a page reaches it: nothing of the page goes along, and nothing is remembered. */
export const browserNetwork: Network = {
  async send({ method, url, headers, body }) {
    if (!navigator.onLine) throw new Error('no network')

    const answer = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body }),
    })
    const text = await answer.text()

    return { status: answer.status, header: (name) => answer.headers.get(name), text }
  },
  // Where there is no network, waiting for it is another's work.
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, navigator.onLine ? milliseconds : 0)),
  random: Math.random,
  now: Date.now,
}

const often = 30_000

/** Calls once there may be a network again, and from time to time until the function that it gives is called. */
export function onNetwork(act: () => void): () => void {
  const timer = setInterval(act, often)
  addEventListener('online', act)

  return () => {
    clearInterval(timer)
    removeEventListener('online', act)
  }
}
