/** A request as it leaves. */
export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  readonly body?: string
}

/** An answer that came whole. */
export interface Incoming {
  readonly status: number
  header(name: string): string | null
  readonly text: string
}

/** The network, and what waiting in it takes: all of it from outside, so that a test can be as slow or as unlucky as it likes. */
export interface Network {
  /** Sends once; fails where no whole answer comes in time. Follows no redirection: a token goes where it was sent. */
  send(request: Outgoing): Promise<Incoming>
  sleep(milliseconds: number): Promise<void>
  /** From 0 to below 1. */
  random(): number
  /** This machine's clock, in milliseconds: it may be wrong. */
  now(): number
}
