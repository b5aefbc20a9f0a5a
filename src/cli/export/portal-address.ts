import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'

/** Reads the address of a portal: over a line that nobody listens to, unless it is on this machine. */
export function portalAddress(option: string, { say, interface: words }: Language) {
  return (value: string): string => {
    const address = URL.canParse(value) ? new URL(value) : null
    if (address === null || !isSafe(address)) {
      throw new Refusal(words.export.badAddress(option, value.replace(/\/\/[^/]*@/, '//…@'), say))
    }

    return `${address.origin}${address.pathname}`.replace(/\/+$/, '')
  }
}

/** A name and a password in an address would stand in every message. */
function isSafe({ protocol, hostname, username, password }: URL): boolean {
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)

  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && username === '' && password === ''
}
