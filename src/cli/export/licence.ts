import { type Licence, licenceNamed, licences } from '../../export/targets/licences.ts'
import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'

/** Reads the name of a licence. */
export function licence(option: string, { say, interface: words }: Language) {
  return (value: string): Licence => {
    const found = licenceNamed(value)
    if (found !== null) return found

    const names = licences.map(({ name }) => name)
    throw new Refusal(words.export.badLicence(option, value, names, say))
  }
}

const licensed = ['datapackage', 'ckan']

/** Other files than these name no licence: what is asked for in vain is refused. */
export function refuseUnlicensed(
  target: string,
  given: Licence | undefined,
  { say, interface: words }: Language,
): void {
  if (given !== undefined && !licensed.includes(target)) {
    throw new Refusal(words.export.onlyFor('--licence', licensed.join('|'), say))
  }
}
