import { type Sheet, sheetNamed, type Workbook } from '../grid/index.ts'
import { contentKey } from './same.ts'

/** How much of two sheets must be the same for one to be the other under a new name. */
const leastAlike = 0.5
/** And how much more than any other sheet. */
const clearLead = 0.2

/** Which sheet of a copy is which of the base: by name, then where what they hold leaves no doubt. Ours are left alone. */
export function pairSheets(base: Workbook, copy: Workbook): ReadonlyMap<Sheet, Sheet> {
  const theirs = copy.sheets.filter(({ ours }) => !ours)
  const pairs = new Map<Sheet, Sheet>()
  const rest: Sheet[] = []
  for (const sheet of base.sheets.filter(({ ours }) => !ours)) {
    const same = sheetNamed({ ...copy, sheets: theirs }, sheet.name)
    if (same === undefined) rest.push(sheet)
    else pairs.set(sheet, same)
  }
  const taken = new Set(pairs.values())
  const left = theirs.filter((sheet) => !taken.has(sheet))
  for (const sheet of rest) {
    const other = onlyAlike(sheet, left)
    if (other !== null && onlyAlike(other, rest) === sheet) pairs.set(sheet, other)
  }

  return pairs
}

/** The sheet that is by far the likest. */
function onlyAlike(sheet: Sheet, others: readonly Sheet[]): Sheet | null {
  const own = contentsOf(sheet)
  const [best, second] = others
    .map((other) => ({ other, alike: alikeness(own, contentsOf(other)) }))
    .sort((a, b) => b.alike - a.alike)
  if (best === undefined || best.alike < leastAlike) return null

  return second === undefined || second.alike <= best.alike - clearLead ? best.other : null
}

function contentsOf(sheet: Sheet): ReadonlySet<string> {
  return new Set([...sheet.rows.values()].flatMap((cells) => [...cells.values()].map(contentKey)))
}

function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((content) => b.has(content)).length

  return shared / Math.max(1, a.size, b.size)
}
