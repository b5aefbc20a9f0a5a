import { choicesOffered, type FixEdit, type TakenFix } from '../../fixes/index.ts'
import { cellAt, isError, isPercentFormat, parseAddress, sheetNamed, type Workbook } from '../../grid/index.ts'
import type { UnpatchableFile } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import { pointsText, readShareNumber } from '../../money/index.ts'
import type { Report, ReportFinding } from '../../report/schema.ts'

import type { Checked, Mended } from '../fix/mended.ts'
import type { Written } from '../fix/write-changed.ts'
import { shellWord } from '../shell-word.ts'
import type { Page } from './page.ts'
import { oneLine } from './plain-text.ts'
import { headingText, printable } from './report.ts'
import { padEnd, wrap } from './width.ts'

const step = 2
const codeWidth = 5

/** What is mended, old and new cell by cell; where it was written (null for nowhere); what remains. */
export function fixesText(old: Checked, mended: Mended, written: Written | null, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const count = mended.rounds.reduce((sum, { taken }) => sum + taken.length, 0)
  const title = written === null ? words.fix.wouldMend(count, say) : words.fix.mended(count, say)

  return [
    ...headingText(printable(old.report), page),
    '',
    page.paint.heading(title),
    ...mended.rounds.flatMap(({ taken, workbook }) => taken.flatMap((fix) => ['', ...takenText(fix, workbook, page)])),
    ...leftText(mended, page),
    '',
    ...writtenText(mended, written, page),
    '',
    ...remainingText(mended.report, written, page),
  ]
}

/** There is nothing to fix; choices that may be named are told. */
export function nothingText(old: Checked, mended: Mended, page: Page): readonly string[] {
  return [
    ...headingText(printable(old.report), page),
    '',
    ...wrap(page.language.interface.fix.nothing, 0, page.width),
    ...leftText(mended, page),
    ...choicesText(old.report, page),
  ]
}

/** Why a workbook, or a cell of it, cannot be changed. */
export function whyNot({ reason, facts }: UnpatchableFile, { say, interface: words }: Language): string {
  return words.command.unpatched[reason](words.command.place(facts.cell ?? '', facts.sheet ?? '', say), say)
}

function takenText({ finding, edits }: TakenFix, workbook: Workbook, page: Page): readonly string[] {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))]
  const label = oneLine(finding.fix?.label ?? '')

  return [
    ...coded(finding, label, page),
    ...sheets.flatMap((sheet) => [
      `${' '.repeat(step + codeWidth)}${page.paint.quiet(page.language.say.code(oneLine(sheet)))}`,
      ...edits.filter((edit) => edit.sheet === sheet).flatMap((edit) => editText(edit, workbook, page)),
    ]),
  ]
}

/** A rule's code, and a sentence beside it. */
function coded({ code }: ReportFinding, sentence: string, page: Page): readonly string[] {
  const [first = '', ...rest] = wrap(sentence, step + codeWidth, page.width)

  return [' '.repeat(step) + page.paint.code(padEnd(code, codeWidth)) + first.trimStart(), ...rest]
}

function editText(edit: FixEdit, workbook: Workbook, page: Page): readonly string[] {
  const indent = step + codeWidth
  const change = page.language.interface.fix.change(
    oldText(edit, workbook, page),
    newText(edit, workbook, page),
    page.language.say,
  )
  const [first = '', ...rest] = wrap(change, indent + 7, page.width)

  return [' '.repeat(indent) + padEnd(edit.cell, 7) + first.trimStart(), ...rest]
}

function oldText({ sheet, cell }: FixEdit, workbook: Workbook, page: Page): string {
  const before = cellBefore(workbook, sheet, cell)
  const { say, interface: words } = page.language
  if (before?.formula !== undefined) return words.fix.formulaGoes(oneLine(`=${before.formula}`), say)

  const value = before?.value ?? null
  return valueText(isError(value) ? value.error : value, before?.format, page)
}

function newText({ sheet, cell, value = null, formula, format }: FixEdit, workbook: Workbook, page: Page): string {
  if (formula !== undefined) return page.language.say.code(oneLine(`=${formula}`))

  return valueText(value, format ?? cellBefore(workbook, sheet, cell)?.format, page)
}

function cellBefore(workbook: Workbook, name: string, address: string) {
  const sheet = sheetNamed(workbook, name)
  const place = parseAddress(address)

  return sheet === undefined || place === null ? undefined : cellAt(sheet, place.row, place.column)
}

function valueText(value: string | number | boolean | null, format: string | undefined, { language }: Page): string {
  const { say, interface: words } = language
  if (value === null) return words.fix.empty
  if (typeof value === 'string') return say.quote(oneLine(value))
  if (typeof value === 'boolean') return say.code(String(value))

  const points = isPercentFormat(format) ? readShareNumber(value, 'fractions') : null
  return points === null ? say.number(String(value)) : say.share(pointsText(points))
}

function leftText({ rounds }: Mended, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const left = rounds.flatMap(({ left, refused }) => [
    ...left.flatMap(({ finding, edit, for: other }) =>
      coded(finding, words.fix.leftFor(words.command.place(edit.cell, edit.sheet, say), other.code, say), page),
    ),
    ...refused.flatMap(({ finding, refusal }) => coded(finding, whyNot(refusal, page.language), page)),
  ])

  return left.length === 0 ? [] : ['', page.paint.heading(words.fix.leftHeading), ...left]
}

function writtenText({ toCalculate }: Mended, written: Written | null, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const sentences = [
    ...(written === null ? [words.fix.notWritten] : [words.fix.written(written.path, say)]),
    ...(written === null || written.backup === null ? [] : [words.fix.kept(written.backup, say)]),
    ...(toCalculate > 0 ? [words.fix.toCalculate(toCalculate, say)] : []),
  ]

  return sentences.flatMap((sentence) => wrap(sentence, 0, page.width))
}

const severities = ['error', 'warning', 'info'] as const

function remainingText(after: Report, written: Written | null, page: Page): readonly string[] {
  const { say, interface: words, rules } = page.language
  const { found, nothingFound } = words.report
  const counts = severities
    .filter((severity) => after.summary[severity] > 0)
    .map((severity) => found[severity](after.summary[severity], say))
  if (counts.length === 0) return wrap(nothingFound, 0, page.width)

  const codes = [...new Set(after.findings.map(({ code }) => code))]
  const lines = codes.flatMap((code) => {
    const [first, ...more] = after.findings.filter((finding) => finding.code === code)
    if (first === undefined) return []

    return coded(first, `${nameOf(first, rules)} (${more.length + 1})`, page)
  })
  const command = `infitah check ${shellWord(written?.path ?? '')}`

  return [
    page.paint.heading(words.fix.remaining),
    ...wrap(say.list(counts), step, page.width),
    ...lines,
    ...choicesText(after, page),
    ...(written === null ? [] : ['', ...wrap(words.fix.seeCheck(command, say), 0, page.width)]),
  ]
}

function nameOf({ rule }: ReportFinding, rules: Language['rules']): string {
  return Object.entries(rules).find(([id]) => id === rule)?.[1].name ?? rule
}

function choicesText({ findings }: Report, page: Page): readonly string[] {
  const choices = [...choicesOffered(findings)].map(([code, count]) => `${code} (${count})`)
  const { say, interface: words } = page.language

  return choices.length === 0 ? [] : ['', ...wrap(words.fix.choices(choices, say), 0, page.width)]
}
