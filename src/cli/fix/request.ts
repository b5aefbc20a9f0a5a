import type { Language } from '../../lang/index.ts'
import { catalogue } from '../../rules/index.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** The options of `infitah fix`. */
export interface FixOptions {
  readonly rule: readonly string[]
  readonly dryRun?: true
  readonly inPlace?: true
  readonly out?: string
  readonly asOf?: string
  readonly config?: string
}

/** The short codes of the rules that are named, in the order of the catalogue: sums are mended from the bottom up. */
export function namedCodes(names: readonly string[]): readonly string[] {
  const wanted = names.map((name) => name.toLowerCase())

  return catalogue
    .filter(({ id, code }) => wanted.includes(id) || wanted.includes(code.toLowerCase()))
    .map(({ code }) => code)
}

/** Refuses options that contradict each other or the files that are there, before any work is done. */
export async function refuseRequest(
  path: string,
  options: FixOptions,
  world: World,
  language: Language,
): Promise<void> {
  const { say, interface: words } = language
  const { out, inPlace, dryRun } = options
  for (const rule of options.rule) refuseRule(rule, language)
  if (out === undefined && !inPlace && !dryRun) throw new Refusal(words.fix.nowhere(say))

  if (out !== undefined && inPlace) throw new Refusal(words.fix.twoPlaces(say))
  await refuseTarget(
    path,
    { ...(out !== undefined && { out }), ...(inPlace && !dryRun && { inPlace }) },
    world,
    language,
  )
}

/** Where a changed workbook is to be written. */
export interface Target {
  readonly inPlace?: true
  readonly out?: string
}

/** Refuses places that a changed workbook cannot be written to. */
export async function refuseTarget(
  path: string,
  { out, inPlace }: Target,
  world: World,
  language: Language,
): Promise<void> {
  if (out !== undefined && inPlace) throw new Refusal(language.interface.fix.twoPlaces(language.say))

  if (out !== undefined) await refuseNewFile(path, out, world, language)
  if (inPlace) await refuseOpen(path, world, language)
}

function refuseRule(name: string, { say, rules, interface: words }: Language): void {
  const wanted = name.toLowerCase()
  const rule = catalogue.find(({ id, code }) => id === wanted || code.toLowerCase() === wanted)
  if (rule === undefined) throw new Refusal(words.command.unknownRule(name, say))
  if (!('fix' in rules[rule.id])) throw new Refusal(words.fix.ruleWithoutFix(name, say))
}

async function refuseNewFile(
  path: string,
  out: string,
  world: World,
  { say, interface: words }: Language,
): Promise<void> {
  if (await world.files.same(path, out)) throw new Refusal(words.fix.outIsInput(out, say))

  refuseOtherEnding(path, out, { say, interface: words })
}

/** Refuses a name under which no program would open what is written from a workbook. */
export function refuseOtherEnding(
  path: string,
  out: string,
  { say, interface: words }: Pick<Language, 'say' | 'interface'>,
): void {
  const ending = endingOf(path)
  if (ending !== '' && endingOf(out) !== ending) throw new Refusal(words.fix.otherEnding(out, ending, say))
}

/** Excel tells workbooks with macros from others by their names, and opens neither under the other's. */
function endingOf(path: string): string {
  return /\.xls[xm]$/i.exec(path)?.[0].toLowerCase() ?? ''
}

/** Excel and LibreOffice keep a file beside each workbook that is open: what is written meanwhile, they would write over. */
export async function refuseOpen(path: string, world: World, { say, interface: words }: Language): Promise<void> {
  const [, folder = '', name = ''] = /^(.*[\\/])?([^\\/]*)$/su.exec(path) ?? []
  const there = await world.files.list(folder).catch((): readonly string[] => [])
  const lock = [`~$${name}`, `.~lock.${name}#`].find((each) => there.includes(each))
  if (lock !== undefined) throw new Refusal(words.fix.open(path, folder + lock, say))
}
