import type { Language } from '../../lang/index.ts'
import type { Row } from '../../protocol/index.ts'
import { type ChangedRow, changesSaid, type RowDifference, rowNamer, type Since, totalsSaid } from '../../push/index.ts'
import { oneLine } from '../../text/index.ts'
import { escaped, type Outline, outlineMarkdown, outlineText } from './outline.ts'
import type { Page } from './page.ts'
import { plainText } from './plain-text.ts'
import { contentOutline } from './push.ts'

/** What changed since a revision was published, as lines of text. */
export function publishedText(since: Since, page: Page): readonly string[] {
  return outlineText(
    [{ text: headingOf(since, page.language), mark: 'heading' }, ...sinceOutline(since, page.language)],
    page,
  )
}

/** The same in Markdown. */
export function publishedMarkdown(since: Since, language: Language): string {
  const lines = [`# ${escaped(headingOf(since, language))}`, '', ...outlineMarkdown(sinceOutline(since, language))]
  const text = `${plainText(lines.join('\n')).replace(/\n{3,}/g, '\n\n')}\n`

  return language.dir === 'rtl' ? `<div dir="rtl" lang="${language.code}">\n\n${text}\n</div>\n` : text
}

function headingOf({ file, receipt }: Since, { say, interface: words }: Language): string {
  const { revision, publishedAt, publishedBy, receiver } = receipt

  return words.push.sincePublished(file, revision, publishedAt.slice(0, 10), publishedBy, receiver, say)
}

function sinceOutline({ content, difference }: Since, language: Language): readonly Outline[] {
  const { push, difference: words } = language.interface
  const { added, changed, removed } = difference
  const isSame = added.length + changed.length + removed.length === 0
  const totals = totalsSaid(changed, language).map((text) => ({ text }))
  const known = [...content.rows, ...removed]
  const named: Named = { nameOf: rowNamer(known, language), titles: titlesOf(known) }
  const projects = codesIn(difference).map((code) => projectOutline(code, difference, named, language))

  return [
    ...contentOutline(content, language),
    ...(isSame ? [{ text: words.same, mark: 'heading' as const }] : []),
    ...(totals.length === 0 ? [] : [{ text: push.totals, mark: 'heading' as const, under: totals }]),
    ...projects,
  ]
}

const projectOf = ({ values }: Row) => (typeof values.project_code === 'string' ? values.project_code : null)

/** The plan itself first, then the projects by their codes. */
function codesIn({ added, changed, removed }: RowDifference): readonly (string | null)[] {
  const codes = new Set([...added, ...changed.map(({ row }) => row), ...removed].map(projectOf))

  return [...codes].sort((a, b) =>
    a === null || b === null ? Number(b === null) - Number(a === null) : a < b ? -1 : 1,
  )
}

interface Named {
  readonly nameOf: (row: Row) => string
  /** Of the projects, by their codes. */
  readonly titles: ReadonlyMap<string, string>
}

/** Of a project that came or went as a whole, how many rows it has. */
function projectOutline(
  code: string | null,
  { added, changed, removed }: RowDifference,
  { nameOf, titles }: Named,
  language: Language,
): Outline {
  const { say } = language
  const { push, difference: words } = language.interface
  const isOwn = (row: Row) => projectOf(row) === code
  const [come, gone] = [added.filter(isOwn), removed.filter(isOwn)]
  const name = code === null ? words.wholePlan : [say.code(code), titles.get(code) ?? ''].join('  ').trim()
  if (come.some(isProject)) {
    return { text: words.project.added(name), mark: 'info', under: [{ text: push.added(come.length, say) }] }
  }
  if (gone.some(isProject)) {
    return { text: words.project.removed(name), mark: 'info', under: [{ text: push.removed(gone.length, say) }] }
  }
  const ownName = (row: Row) => nameOf({ ...row, values: { ...row.values, project_code: null } })

  return {
    text: name,
    mark: 'info',
    under: [
      ...changed.filter(({ row }) => isOwn(row)).map((one) => changedOutline(one, ownName(one.row), language)),
      ...come.map((row) => ({ text: push.rowAdded(ownName(row), say), under: figuresIn(row, empty(row), language) })),
      ...gone.map((row) => ({ text: push.rowRemoved(ownName(row), say), under: figuresIn(empty(row), row, language) })),
    ],
  }
}

function changedOutline(one: ChangedRow, text: string, language: Language): Outline {
  return { text, under: changesSaid(one, language).map((line) => ({ text: line })) }
}

const figures = ['cost', 'amount', 'weight', 'achieved']

/** The figures that a row brings, or takes away. */
function figuresIn(row: Row, was: Row, language: Language): readonly Outline[] {
  const columns = figures.filter((column) => (row.values[column] ?? was.values[column]) != null)

  return changesSaid({ row, was, columns }, language).map((text) => ({ text }))
}

function empty({ table, key }: Row): Row {
  return { table, key, values: {} }
}

function isProject({ table }: Row): boolean {
  return table === 'projects'
}

function titlesOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.filter(isProject).map(({ values }) => [String(values.project_code), oneLine(String(values.title))] as const),
  )
}
