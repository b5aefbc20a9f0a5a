import {
  type Exported,
  OwnerUnknown,
  openDatabaseLicence,
  receiptName,
  type Target,
  type TargetContext,
  type Whose,
  withManifest,
} from '../../export/index.ts'
import { exportPlan } from '../../export.ts'
import { writeTables } from '../../files.ts'
import { type Language, rowWords } from '../../lang/index.ts'
import { refuseInputs } from '../deliver.ts'
import { fileFor, placeOf, writeFile, writeFolder } from '../export/placing.ts'
import { type PortalOptions, publishOn, refuseOtherTargets } from '../export/portal.ts'
import { targetOf } from '../export/target.ts'
import { ownerRefusal } from '../owner-refusal.ts'
import { print } from '../print.ts'
import { besideJournal } from '../push/keep-push.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { exportText } from '../text/export.ts'
import { screenPage } from '../text/page.ts'
import type { World } from '../world.ts'
import { jobsFor } from './jobs.ts'

/** The options of `infitah export`. */
export interface ExportCommandOptions extends PortalOptions {
  readonly target: string
  readonly out?: string
  readonly member?: number
  readonly period?: Whose['period']
  readonly bom?: boolean
  readonly asOf?: string
  readonly config?: string
}

/** `infitah export`: the clean rows as files. 1: some projects are held back; 2: all are, or something else prevents it. */
export async function runExport(
  path: string,
  options: ExportCommandOptions,
  world: World,
  language: Language,
): Promise<number> {
  await refuseInputs({ out: options.out, inputs: [path] }, world, language)
  refuseOtherTargets(options.target, options, language)
  const target = await targetOf(options.target, world, language)
  const exported = await exportedFrom(path, options, world, language)
  const page = screenPage(language, world)
  await print(world.stdout, page.finish(exportText(exported, path, page)))
  const { say, interface: words } = language
  if (exported.tables.projects.length === 0) throw new Refusal(words.export.nothingGoes(path, say))

  const lines = await written(target, exported, options, world, language)
  await print(world.stdout, page.finish(['', ...lines]))

  return exported.heldBack.some(({ reason }) => reason !== 'withheld') ? 1 : 0
}

async function exportedFrom(
  path: string,
  { member, period, asOf, config }: ExportCommandOptions,
  world: World,
  language: Language,
): Promise<Exported> {
  const [job] = await jobsFor(
    [path],
    { ...(asOf !== undefined && { asOf }), ...(config !== undefined && { config }) },
    world,
    language,
  )
  const { workbook } = await readWorkbookFile(path, world.files, language)
  const beside = await besideJournal(path, world.files)
  try {
    const exported = exportPlan(workbook, {
      asOf: job?.asOf ?? world.today(),
      language,
      beside,
      ...(job?.settings !== undefined && { settings: job.settings }),
      ...(member !== undefined && { memberId: member }),
      ...(period !== undefined && { period }),
    })
    if (exported.heldBack.length + exported.tables.projects.length > 0) return exported
  } catch (error) {
    throw error instanceof OwnerUnknown ? ownerRefusal(error, language) : error
  }

  throw new Refusal(language.interface.command.noProject(path, language.say))
}

/** What was written and published, line by line. */
async function written(
  target: Target,
  exported: Exported,
  options: ExportCommandOptions,
  world: World,
  language: Language,
): Promise<readonly string[]> {
  const { out, to, bom = false } = options
  const context = contextOf(language, bom ? '\ufeff' : '')
  const onDisk = out === undefined ? [] : await onDiskAt(out, target, exported, context, world, language)
  const onPortal = to === undefined ? [] : [await publishOn(to, exported, options, context, world, language)]
  const lines = [...onDisk, ...onPortal]

  return lines.length > 0 ? lines : [language.interface.export.notWritten('--out', language.say)]
}

async function onDiskAt(
  out: string,
  target: Target,
  exported: Exported,
  context: TargetContext,
  world: World,
  language: Language,
): Promise<readonly string[]> {
  const { say, interface: words } = language
  const files = await target.files(exported, context)
  const place = placeOf(out)
  if ('file' in place) {
    await writeFile(out, fileFor(files, place, language), world, language)
    return [words.export.written(out, say)]
  }

  const all = withManifest(files, exported, { target: target.name, day: world.today(), version: world.version })
  await writeFolder(place.folder, all, world, language)

  return [words.export.written(out, say), ...all.map(({ path }) => `  ${path}`), words.export.receipt(receiptName, say)]
}

function contextOf({ code }: Language, csvMark: TargetContext['csvMark']): TargetContext {
  return {
    words: rowWords,
    language: code,
    csvMark,
    licence: openDatabaseLicence,
    writeBook: writeTables,
  }
}
