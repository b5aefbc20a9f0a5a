import type { Session } from '../commands/index.ts'
import type { LanguageCode, ReportLanguage } from '../lang/index.ts'
import { languageWords } from '../pane/language.ts'
import { associateCommands, associateFunctions } from './associate.ts'
import { fileName } from './file-name.ts'
import type { FunctionsApi, OfficeApi } from './office.ts'
import { type OutsideReason, showOutside } from './outside.ts'
import type { Parts } from './parts.ts'
import { spokenOf } from './spoken.ts'

/** Where the language that a person chose is kept, if anywhere. */
export interface KeptLanguage {
  read(): LanguageCode | null
  keep(code: LanguageCode): void
}

/** What the add-in begins with. Office is null where its script did not load. */
export interface World {
  readonly page: Document
  readonly office: OfficeApi | null
  readonly functions: FunctionsApi | null
  /** What the browser's user reads, best first. */
  readonly locales: readonly string[]
  /** What the person chose in the pane before. */
  readonly kept: KeptLanguage
  readonly now: () => Date
  readonly loadParts: () => Promise<Parts>
}

/** Begins the add-in inside Excel; anywhere else says how to open it there. */
export async function start(world: World): Promise<void> {
  const { office, functions, page } = world
  const language = languageOf(world)
  const parts = begun(world)
  const session = parts.then(async (loaded) => mounted(world, loaded, await language))
  const running = { session, activeCell: async () => (await parts).activeCell(), language }
  // Excel may call as soon as its script is there: it must find the names by then.
  if (office !== null) associateCommands(office, running)
  if (functions !== null) associateFunctions(functions, running)

  try {
    await session
  } catch (error) {
    showOutside(page, await language, error instanceof NotHere ? error.reason : 'failed')
  }
}

/** The language that the person chose, else Excel's, else the browser's. */
async function languageOf({ office, locales, kept }: World): Promise<ReportLanguage> {
  await office?.onReady()

  return languageWords(kept.read() ?? spokenOf([String(office?.context?.displayLanguage), ...locales]))
}

class NotHere extends Error {
  readonly reason: OutsideReason

  constructor(reason: OutsideReason) {
    super(reason)
    this.name = 'NotHere'
    this.reason = reason
  }
}

async function begun({ office, loadParts }: World): Promise<Parts> {
  if (office === null || (await office.onReady()).host !== 'Excel') throw new NotHere('no-excel')
  const { requirements } = office.context
  if (!requirements.isSetSupported('ExcelApi', '1.9') || !requirements.isSetSupported('SharedRuntime', '1.1')) {
    throw new NotHere('too-old')
  }

  return loadParts()
}

async function mounted({ page, office, now, kept }: World, parts: Parts, { code }: ReportLanguage): Promise<Session> {
  speak(page, code)
  const onLanguage = (chosen: LanguageCode) => {
    speak(page, chosen)
    kept.keep(chosen)
  }
  const element = page.getElementById('pane') ?? page.body
  const show = async () => office?.addin.showAsTaskpane()

  const file = fileName(office?.context.document?.url)
  const given = { host: parts.host(), language: code, asOf: dayOf(now()), onLanguage, show }

  return parts.mount(element, file === null ? given : { ...given, file })
}

/** Screen readers read a page in the language that it says. */
function speak({ documentElement: root }: Document, code: LanguageCode): void {
  root.lang = code
  root.dir = code === 'ar' ? 'rtl' : 'ltr'
}

/** The day where the person is, not in Greenwich. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')

  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
