import { readServerAddress, withoutPassword } from '../../hosts/http/server-address.ts'
import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'

/** Reads the address of a portal: over a line that nobody listens to, unless it is on this machine. */
export function portalAddress(option: string, { say, interface: words }: Language) {
  return (value: string): string => {
    const read = readServerAddress(value)
    if ('address' in read) return read.address

    throw new Refusal(words.export.badAddress(option, withoutPassword(value), say))
  }
}
