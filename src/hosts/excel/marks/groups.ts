import { addressOf, placeKey } from '../../../grid/index.ts'
import type { Mark } from '../../host.ts'

/** Cells of one sheet that are marked alike. */
export interface MarkGroup {
  /** The first of them. */
  readonly first: Mark
  readonly severity: Mark['severity']
  /** Their addresses, cut where Excel takes no longer text. */
  readonly addresses: readonly string[]
}

/** From the mildest, so that the gravest comes to lie on top. */
const severities = ['info', 'warning', 'error'] as const

/** Excel takes some 8 000 characters for a range of many areas; older ones choke sooner. */
const longestAddress = 2_000

/** Marks by sheet and severity; a cell with several shows the gravest alone. */
export function groupsOf(marks: readonly Mark[]): readonly MarkGroup[] {
  const cells = new Map<string, Mark>()
  for (const mark of marks) {
    const known = cells.get(placeKey(mark.at))
    if (known === undefined || rank(mark) > rank(known)) cells.set(placeKey(mark.at), mark)
  }

  const groups = new Map<string, Mark[]>()
  for (const mark of [...cells.values()].sort((a, b) => rank(a) - rank(b))) {
    const key = `${mark.severity} ${mark.at.sheet}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mark])
    else group.push(mark)
  }

  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return []
    return [{ first, severity: first.severity, addresses: joined([first, ...rest].map(({ at }) => addressOf(at))) }]
  })
}

function rank({ severity }: Mark): number {
  return severities.indexOf(severity)
}

function joined(addresses: readonly string[]): readonly string[] {
  const texts: string[] = []
  for (const address of addresses) {
    const last = texts.at(-1)
    if (last === undefined || last.length + address.length >= longestAddress) texts.push(address)
    else texts[texts.length - 1] = `${last},${address}`
  }

  return texts
}
