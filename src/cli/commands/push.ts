import { periodText } from '../../export/index.ts'
import type { Language } from '../../lang/index.ts'
import type { Receipt, Row } from '../../protocol/index.ts'
import { clientOf, RefusedPush } from '../../push/index.ts'
import { deliver } from '../deliver.ts'
import { refuseOpen } from '../fix/request.ts'
import { finishEarlier } from '../push/earlier.ts'
import { type PushOptions, tokenFor } from '../push/options.ts'
import { ownerOf } from '../push/owner.ts'
import { type Prepared, prepared } from '../push/prepared.ts'
import { keep, type Pushing } from '../push/pushing.ts'
import { movedSentence, refusalOfPush } from '../push/refusal-of-push.ts'
import { refuseVanishing, sent } from '../push/sent.ts'
import { readState, removeState } from '../push/state-file.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import type { Outline } from '../text/outline.ts'
import { outlineText } from '../text/outline.ts'
import { screenPage } from '../text/page.ts'
import { contentOutline, rowsOutline } from '../text/push.ts'
import type { World } from '../world.ts'
import { jobsFor } from './jobs.ts'

export type { PushOptions } from '../push/options.ts'

/** `infitah push`: the clean rows of a plan, published once and only once, and the receipt kept with the workbook. */
export async function runPush(path: string, options: PushOptions, world: World, language: Language): Promise<number> {
  const pushing = await pushingOf(path, options, world, language)
  try {
    await push(pushing)

    return 0
  } catch (error) {
    throw refusalOfPush(error, options.to, pushing.destination.memberId, language)
  }
}

async function pushingOf(path: string, options: PushOptions, world: World, language: Language): Promise<Pushing> {
  const [job] = await jobsFor([path], options, world, language)
  if (job === undefined) throw new Refusal(language.interface.command.noFile)
  if (options.dryRun !== true) await refuseOpen(path, world, language)

  const { workbook } = await readWorkbookFile(path, world.files, language)
  const { memberId, period } = ownerOf(workbook, options, language)
  const destination = { receiver: options.to, memberId, period: periodText(period) }
  const token = await tokenFor(options, world, language)
  const client = clientOf(destination, token, world.network)

  return { path, job, options, destination, client, world, language }
}

async function push(pushing: Pushing): Promise<void> {
  const { path, options, destination, language } = pushing
  const { say, interface: words } = language
  const { receiver, memberId, period } = destination
  const isDone = options.dryRun !== true && (await doneEarlier(pushing))
  if (isDone) return

  const ready = await prepared(pushing)
  const { content, published } = ready
  await tell(pushing, [
    { text: words.push.heading(path, receiver, memberId, period, say), mark: 'heading' },
    ...contentOutline(content, language),
  ])
  if (content.rows.length === 0) throw new Refusal(words.push.nothingClean(path, say))
  if (published.receipt?.contentHash === content.contentHash) return unchanged(pushing, published.receipt, content.rows)

  await tell(pushing, rowsOutline(ready.difference, content, published.revision, language))
  if (options.dryRun === true) return tell(pushing, [{ text: words.push.dryRun, mark: 'heading' }])

  if (published.revision !== ready.base) throw new Refusal(movedSentence(published.receipt, ready.base, language))
  refuseVanishing(pushing, ready)
  await settle(pushing, await sentOrShown(pushing, ready), content.rows, words.push.published)
}

/** Whether all that was asked was to finish an earlier push, and that is finished. */
async function doneEarlier(pushing: Pushing): Promise<boolean> {
  const { path, options, world, language } = pushing
  const { say, interface: words } = language
  if (options.resume === true && (await readState(path, world.files)) === null) {
    throw new Refusal(words.push.nothingToResume(path, say))
  }
  const earlier = await finishEarlier(pushing)
  if (earlier.fate === 'published') {
    const { receipt, keptIn } = earlier
    const found = words.push.found(receipt.revision, receipt.publishedAt.slice(0, 10), say)
    await tell(pushing, [{ text: found }, { text: words.push.kept(keptIn, say) }])
  }
  if (options.resume !== true) return false
  if (earlier.fate === 'published') return true

  const { content } = await prepared(pushing)
  if (earlier.fate === 'open' && earlier.contentHash === content.contentHash) return false

  throw new Refusal(words.push.nothingToResume(path, say))
}

/** Where somebody else was quicker, what they published is shown beside what was to be. */
async function sentOrShown(pushing: Pushing, ready: Prepared): Promise<Receipt> {
  try {
    return await sent(pushing, ready)
  } catch (error) {
    if (!(error instanceof RefusedPush && error.problem.code === 'base-moved')) throw error

    const { published, content, difference, base } = await prepared(pushing)
    await tell(pushing, rowsOutline(difference, content, published.revision, pushing.language))
    throw new Refusal(movedSentence(published.receipt, base, pushing.language), { cause: error })
  }
}

/** Nothing is sent; a receipt that was never kept is kept now. */
async function unchanged(pushing: Pushing, receipt: Receipt, rows: readonly Row[]): Promise<void> {
  const { push: words } = pushing.language.interface
  if (pushing.options.dryRun !== true) return settle(pushing, receipt, rows, words.unchanged)

  const { revision, publishedAt } = receipt
  await tell(pushing, [{ text: words.unchanged(revision, publishedAt.slice(0, 10), pushing.language.say) }])
}

async function settle(
  pushing: Pushing,
  receipt: Receipt,
  rows: readonly Row[],
  sentence: Pushing['language']['interface']['push']['published'],
): Promise<void> {
  const { path, world, language } = pushing
  const { say, interface: words } = language
  const keptIn = await keep(pushing, receipt, rows)
  await removeState(path, world.files)
  await tell(pushing, [
    { text: sentence(receipt.revision, receipt.publishedAt.slice(0, 10), say), mark: 'heading' },
    { text: words.push.kept(keptIn, say) },
  ])
}

async function tell({ world, language }: Pushing, outlines: readonly Outline[]): Promise<void> {
  const page = screenPage(language, world)
  await deliver(page.finish(outlineText(outlines, page)), undefined, world, language)
}
