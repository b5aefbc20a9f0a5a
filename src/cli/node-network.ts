import type { Incoming, Network, Outgoing } from '../hosts/http/network.ts'

/** A receiver that many ask at once is slow, not gone. */
const patience = 60_000

/** The network as this machine reaches it. */
export const nodeNetwork: Network = {
  send,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  now: Date.now,
}

async function send({ method, url, headers, body }: Outgoing): Promise<Incoming> {
  const answer = await fetch(url, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    ...(body !== undefined && { body }),
  })
  const text = await answer.text()

  return { status: answer.status, header: (name) => answer.headers.get(name), text }
}
