/** The address of a receiver or a portal as it is asked, or why it is none: no address at all, or one over which others may listen. */
export type ServerAddress = { readonly address: string } | { readonly trouble: 'no-address' | 'open' }

/** Reads the address of a receiver or a portal: over a network that others may listen to, only one that hides what is sent. */
export function readServerAddress(text: string): ServerAddress {
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (!isPlain || !/^https?:$/.test(url.protocol)) return { trouble: 'no-address' }
  if (url.protocol === 'http:' && !/^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)) return { trouble: 'open' }

  // No policy of a page can name this machine by its number in IPv6: by its name every face of ours reaches it.
  return { address: (url.origin + url.pathname).replace('//[::1]', '//localhost').replace(/\/+$/, '') }
}

/** An address as it may be shown: it may hold a password. */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@')
}
