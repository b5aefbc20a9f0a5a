import type { Place } from '../../grid/index.ts'
import { withoutBullets } from '../../text/index.ts'
import { shownLabel } from '../shown-label.ts'
import type { Difference } from './difference.ts'
import { mend } from './mend.ts'

/** What a finding says of a text that differs: the cells to mend, then one that says what most matrices say. */
export function differing({ odd, reference }: Difference) {
  const [first, ...others] = odd
  const at: [Place, ...Place[]] = [first.at, ...others.map((field) => field.at), reference.at]
  const expected = shownLabel(reference)
  const written = [...new Set(odd.map(shownLabel))]

  return {
    at,
    facts: { written, expected },
    expected,
    actual: shownLabel(first),
    ...mend(odd, withoutBullets(reference.written)),
  }
}
