import type { Report } from '../report/index.ts'
import { comparable, textKey } from '../text/index.ts'
import { byTexts, groupedBy } from './grouping.ts'
import { regionKey } from './regions.ts'

/** A report, and which collectivity it is taken to be of. */
export interface Entry {
  readonly report: Report
  readonly file: string
  readonly whose: Whose
}

/** A collectivity: all that any of its workbooks says of it. */
export interface Whose extends Pick<Report['plan'], 'collectivity' | 'memberId' | 'kind' | 'region'> {
  /** The same for all reports of one collectivity. */
  readonly key: string
}

/** A member number that stands beside several names. */
export interface SharedNumber {
  readonly memberId: number
  readonly files: readonly string[]
}

type Key = (report: Report) => string | null

/** Words before a name that say only what kind of collectivity it is. */
const kinds: ReadonlySet<string> = new Set(
  comparable(
    `جماعة الجماعة الترابية مجلس المجلس الجماعي إقليم الإقليمي عمالة جهة الجهوي
    commune municipalité collectivité territoriale conseil communal provincial préfectoral régional province préfecture
    région council regional of de du d la le les l des`,
  ).split(' '),
)

/**
 * Whose plan each report is. A member number tells, unless it stands beside several names in one writing; else the name
 * with its region; a workbook that names nobody is taken to be of whoever else has the same projects. What one file
 * leaves out another may say, where no two say otherwise. The order of the reports makes no difference.
 */
export function identified(reports: readonly Report[]): {
  readonly entries: readonly Entry[]
  readonly sharedNumbers: readonly SharedNumber[]
} {
  const region = completed(reports, nameKey, ({ plan }) => regionKey(plan.region))
  const place: Key = (report) => joined(nameKey(report), region(report))
  const sharedNumbers = numbersOfSeveral(reports)
  const taken = new Set(sharedNumbers.map(({ memberId }) => memberId))
  const number: Key = ({ plan }) => (plan.memberId === null || taken.has(plan.memberId) ? null : `#${plan.memberId}`)
  const withNumber = completed(reports, place, number)
  const named: Key = (report) => withNumber(report) ?? place(report)
  const whose = completed(reports, contentKey, named)
  const keyed = reports
    .map((report) => ({ report, file: report.file ?? '', key: whose(report) ?? contentKey(report) }))
    .toSorted(byTexts(({ key, report, file }) => [key, report.plan.years.join(' '), file]))
  const known = new Map(groupedBy(keyed, ({ key }) => key).map((own) => [own[0]?.key, whoseOf(own)]))

  return {
    entries: keyed.flatMap(({ report, file, key }) => {
      const own = known.get(key)
      return own === undefined ? [] : [{ report, file, whose: own }]
    }),
    sharedNumbers,
  }
}

function whoseOf(own: readonly { readonly report: Report; readonly key: string }[]): Whose {
  const plans = own.map(({ report }) => report.plan)

  return {
    key: own[0]?.key ?? '',
    collectivity: plans.flatMap(({ collectivity }) => collectivity ?? [])[0] ?? null,
    memberId: plans.flatMap(({ memberId }) => memberId ?? [])[0] ?? null,
    kind: plans.flatMap(({ kind }) => kind ?? [])[0] ?? null,
    region: plans.flatMap(({ region }) => region ?? [])[0] ?? null,
  }
}

/** What a report says, else what the only others of its like say. */
function completed(reports: readonly Report[], like: Key, said: Key): Key {
  const all = new Map<string, Set<string>>()
  for (const report of reports) {
    const [group, own] = [like(report), said(report)]
    if (group !== null && own !== null) all.set(group, (all.get(group) ?? new Set()).add(own))
  }

  return (report) => {
    const [only, ...others] = all.get(like(report) ?? '') ?? []

    return said(report) ?? (others.length === 0 ? (only ?? null) : null)
  }
}

/** Provinces and regions may be called as their chief town is. */
function nameKey({ plan }: Report): string | null {
  const name = bareName(plan.collectivity ?? '')
  if (name === '') return null

  return plan.kind === null || plan.kind === 'commune' ? name : `${plan.kind} ${name}`
}

function bareName(name: string): string {
  const words = comparable(name).split(' ')
  const start = words.findIndex((word) => !kinds.has(word))

  return words.slice(Math.max(start, 0)).join('')
}

function joined(name: string | null, region: string | null): string | null {
  return name === null ? null : `${name} / ${region ?? ''}`
}

function contentKey({ plan, totals, file }: Report): string {
  if (totals.projects.length === 0) return `file ${file}`

  return ['plan', ...plan.years, ...totals.projects.map(({ code, title }) => textKey(code + title))].join('\n')
}

/** A name in Arabic and one in French may be one collectivity's; two in one writing are not. */
function numbersOfSeveral(reports: readonly Report[]): readonly SharedNumber[] {
  const numbers = [...new Set(reports.flatMap(({ plan }) => plan.memberId ?? []))].toSorted((a, b) => a - b)

  return numbers.flatMap((memberId) => {
    const own = reports.filter(({ plan }) => plan.memberId === memberId)
    const names = new Set(own.flatMap((report) => nameKey(report) ?? []))
    const [arabic, other] = [true, false].map((wanted) => [...names].filter((name) => isArabic(name) === wanted))
    const several = (arabic?.length ?? 0) > 1 || (other?.length ?? 0) > 1

    return several ? [{ memberId, files: own.map(({ file }) => file ?? '').toSorted() }] : []
  })
}

function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name)
}
