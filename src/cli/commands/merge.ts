import { compare } from '../../compare.ts'
import type { AppendedRows } from '../../hosts/written.ts'
import { commentTexts, readXlsx } from '../../hosts/xlsx/index.ts'
import type { Language } from '../../lang/index.ts'
import { type Merge, type Merged, mergeCopies, outcomeOf } from '../../merge/index.ts'
import { rowsOfCopies } from '../../review/index.ts'
import { appendedFile } from '../decide/appended-file.ts'
import { deliver, refuseInputs, saveNew } from '../deliver.ts'
import { refuseOtherEnding } from '../fix/request.ts'
import { mergedFile, type WorkbookFile } from '../merged-file.ts'
import { namedFiles } from '../named-files.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { differenceBody } from '../text/difference.ts'
import { byHandOutline, conflictsOutline, takenOutline } from '../text/merge.ts'
import { outlineText } from '../text/outline.ts'
import { type Page, screenPage } from '../text/page.ts'
import { wrap } from '../text/width.ts'
import { uncalculated } from '../uncalculated.ts'
import type { World } from '../world.ts'
import { type JobOptions, jobsFor } from './jobs.ts'

/** The options of `infitah merge`. */
export interface MergeOptions extends JobOptions {
  readonly out: string
  readonly keepBase?: boolean
  readonly format: 'text' | 'json'
}

interface Merging {
  readonly base: WorkbookFile
  readonly copies: readonly string[]
  readonly merge: Merge
  /** How many comments each copy has that the base has not: they are left to a person. */
  readonly comments: ReadonlyMap<string, number>
  /** Rows of the committee's record that copies have and the base has not. */
  readonly record: AppendedRows | null
}

/**
 * `infitah merge`: the base with what each copy changed, in a new file. 1: something is left to a person, and where the
 * copies differ without `--keep-base` nothing is written.
 */
export async function runMerge(
  paths: readonly string[],
  options: MergeOptions,
  world: World,
  language: Language,
): Promise<number> {
  const merging = await mergingOf(paths, options, world, language)
  const { merge, comments } = merging
  const isHeld = merge.conflicts.length > 0 && options.keepBase !== true
  const isSame = merge.edits.length === 0 && merging.record === null
  const result = isHeld || isSame ? null : await written(merging, options, world, language)
  const page = screenPage(language, world)
  const text =
    options.format === 'json'
      ? `${JSON.stringify(outcomeOf(merge, { ...merging, decisions: merging.record?.rows.length ?? 0, result }), null, 2)}\n`
      : page.finish([...mergeText(merging, isHeld, page), ...(result === null ? [] : resultText(result, page))])
  await deliver(text, undefined, world, language)

  return isHeld || merge.byHand.length > 0 || comments.size > 0 ? 1 : 0
}

async function mergingOf(
  paths: readonly string[],
  { out }: MergeOptions,
  world: World,
  language: Language,
): Promise<Merging> {
  const [base = '', ...named] = paths
  const copies = await namedFiles(named, world.files)
  if (copies.length === 0) throw new Refusal(language.interface.command.noCopy)

  await refuseInputs({ out, inputs: [base, ...copies] }, world, language)
  // Other formats do not say how a number is shown as this one does: every format would seem to have changed.
  const { workbook, bytes } = await readWorkbookFile(base, world.files, language, readXlsx)
  refuseOtherEnding(base, out, language)
  const read = []
  for (const name of copies) read.push({ name, ...(await readWorkbookFile(name, world.files, language, readXlsx)) })

  return {
    base: { path: base, workbook, bytes },
    copies,
    merge: mergeCopies(workbook, read),
    comments: new Map(
      read.map((copy) => [copy.name, newComments(bytes, copy.bytes)] as const).filter(([, more]) => more > 0),
    ),
    record: rowsOfCopies(
      workbook,
      read.map((copy) => copy.workbook),
      language,
    ),
  }
}

function newComments(base: Uint8Array, copy: Uint8Array): number {
  const known = new Set(commentTexts(base))

  return commentTexts(copy).filter((text) => !known.has(text)).length
}

function mergeText(
  { base: { path, workbook }, copies, merge, comments, record }: Merging,
  isHeld: boolean,
  page: Page,
): readonly string[] {
  const { language, paint, width } = page
  const {
    say,
    interface: { merge: words },
  } = language
  const end = isHeld ? words.unwritten(say) : words.kept

  return [
    ...wrap(words.heading(path, say), 0, width).map(paint.heading),
    ...outlineText(takenOutline(merge, copies, language), page, 1),
    ...outlineText(conflictsOutline(merge, workbook, end, language), page),
    ...outlineText(byHandOutline(merge, workbook, language), page),
    ...[...comments].flatMap(([copy, count]) => ['', ...wrap(words.comments(count, copy, say), 0, width)]),
    ...(record === null ? [] : ['', ...wrap(language.interface.decide.merged(record.rows.length, say), 0, width)]),
    ...(merge.edits.length === 0 && record === null && !isHeld
      ? ['', ...wrap(merge.byHand.length > 0 ? words.nothingTaken : words.nothingChanged, 0, width)]
      : []),
  ]
}

type Result = NonNullable<Merged['result']>

/** Writes the result, once it is read back from its bytes, and compares it with the base. */
async function written(
  { base, merge, record }: Merging,
  { out, keepBase: _, format: __, ...rest }: MergeOptions,
  world: World,
  language: Language,
): Promise<Result> {
  const [job] = await jobsFor([base.path], rest, world, language)
  const merged = mergedFile(base, merge.edits, language)
  const bytes = record === null ? merged.bytes : appendedFile(merged, record, language)
  const workbook = record === null ? merged.workbook : readXlsx(bytes)
  const difference = compare(base.workbook, workbook, {
    asOf: job?.asOf ?? world.today(),
    language,
    ...(job?.settings !== undefined && { settings: job.settings }),
    oldFile: base.path,
    file: out,
  })
  await saveNew(bytes, out, world, language)

  return { path: out, difference, toCalculate: Math.max(0, uncalculated(workbook) - uncalculated(base.workbook)) }
}

/** Where the result is, what of the plan it changed, and what of it is not known before Excel has calculated it. */
function resultText({ path, difference, toCalculate }: Result, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const calculate = toCalculate > 0 ? wrap(words.fix.toCalculate(toCalculate, say), 0, page.width) : []

  return [
    '',
    ...wrap(words.merge.written(path, say), 0, page.width).map(page.paint.heading),
    ...calculate,
    ...differenceBody(difference, page),
  ]
}
