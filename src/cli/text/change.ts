import type { Change } from '../../diff/index.ts'
import type { Language } from '../../lang/index.ts'
import { parseCentimes } from '../../money/index.ts'
import type { Outline } from './outline.ts'

/** One change as a line: what changed, from what to what. `labels` are the fields that hold the label of what changed. */
export function changeLine(change: Change, language: Language, labels: readonly string[] = []): Outline {
  const { difference: words } = language.interface
  const isLabel = labels.includes(fieldOf(change))

  return { text: words.line(nameOf(change, language, isLabel ? words.label : null), changeText(change, language)) }
}

function changeText(change: Change, language: Language): string {
  const { difference: words } = language.interface
  const [old, now] = [change.old, change.new].map((value) => valueText(value, change.kind, language))
  if (old == null) return words.added(now ?? '')
  if (now == null) return words.removed(old)
  if (change.difference === null) return words.changed(old, now)

  return words.changedBy(old, now, signedText(change.difference, change.kind, language))
}

/** A difference with its sign, kept in one piece. */
export function signedText(difference: string, kind: Change['kind'], { say }: Language): string {
  const written = kind === 'share' ? say.share(difference) : say.number(difference)

  return say.code(/^-|^[0.]+$/.test(difference) ? written : `+${written}`)
}

function valueText(value: Change['old'], kind: Change['kind'], { say, interface: words }: Language): string | null {
  if (value === null) return null
  if (typeof value === 'object') return words.difference.unread(value.unread, say)
  if (kind === 'amount') return amountText(value, { say })
  if (kind === 'share') return say.share(value)
  if (kind === 'date') return say.date(value)

  return kind === 'text' ? say.quote(value) : say.code(value)
}

function amountText(value: string, { say }: Pick<Language, 'say'>): string {
  const centimes = parseCentimes(value)

  return centimes === null ? say.number(value) : say.money(centimes)
}

/** In how many matrices what all three or two of them write can stand. */
const matricesOf: Readonly<Record<string, number>> = { code: 3, axis: 3, title: 3, activity: 3, activities: 3, cost: 2 }

function fieldOf({ columns }: Change): string {
  return columns[0]?.split('/')[1] ?? ''
}

function nameOf(change: Change, language: Language, own: string | null): string {
  const { say, interface: words } = language
  const columns = change.columns.map((column) => words.columnWords(column))
  const [first] = columns
  if (first == null) return otherName(change, language)

  const name = own ?? first.name
  const { grandTotal, line, inMatrices } = words.difference
  if (change.name === 'grand-total') return line(grandTotal, name)
  if (columns.length >= (matricesOf[fieldOf(change)] ?? 1)) return name

  return inMatrices(
    name,
    columns.map((column) => column?.matrix ?? ''),
    say,
  )
}

function otherName({ columns, name }: Change, { say, interface: { difference: words } }: Language): string {
  const [sheet = '', entry = '', year = ''] = columns[0]?.split('/') ?? []
  if (sheet === 'plan') return words.years
  if (entry === 'setting') return words.setting(name ?? '', say)
  if (sheet === 'co-creation') return words.coCreation(coCreationNames(name ?? '', words, say), say)

  return [new Map(Object.entries(words.cover)).get(entry) ?? entry, year].join(' ').trim()
}

function coCreationNames(
  name: string,
  { coCreationNames }: Language['interface']['difference'],
  say: Language['say'],
): readonly string[] {
  const known = new Map(Object.entries(coCreationNames))

  return name.split('/').map((part) => known.get(part) ?? say.quote(part))
}
