/** The address of a receiver as it is asked, or why it is none: no address at all, or one over which others may listen. */
export type ReceiverAddress = { readonly address: string } | { readonly trouble: 'no-address' | 'open' }

/** Reads the address of a receiver: over a network that others may listen to, only one that hides what is sent. */
export function readReceiverAddress(text: string): ReceiverAddress {
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (!isPlain || !/^https?:$/.test(url.protocol)) return { trouble: 'no-address' }
  if (url.protocol === 'http:' && !/^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)) return { trouble: 'open' }

  return { address: (url.origin + url.pathname).replace(/\/+$/, '') }
}

/** An address as it may be shown: it may hold a password. */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@')
}
