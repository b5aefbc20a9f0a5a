import type { Language } from '../../lang/index.ts'
import { print } from '../print.ts'
import { readWorkbookFile } from '../read-workbook.ts'
import { Refusal } from '../refusal.ts'
import { answerWith, type Served } from '../serve/answer.ts'
import { listenAt } from '../serve/listen.ts'
import { screenPage } from '../text/page.ts'
import type { World } from '../world.ts'

/** The options of `infitah serve`. */
export interface ServeOptions {
  readonly port?: number
  /** Ends at once where nobody sits at the terminal. */
  readonly ifAttended?: true
}

/** `infitah serve`: the page in a browser of this machine, with a workbook opened in it where one is named. */
export async function runServe(
  path: string | undefined,
  { port, ifAttended }: ServeOptions,
  world: World,
  language: Language,
): Promise<number> {
  if (ifAttended === true && !world.attended) return 0

  if (path !== undefined) await readWorkbookFile(path, world.files, language)
  const page = await world.pageFiles()
  if (!page.has('index.html')) throw new Refusal(language.interface.command.noPage(language.say))

  const served = path === undefined ? null : servedFile(path, world)
  const listening = await listenAt(port, answerWith(page, served), world.loopback, language)
  try {
    await print(world.stdout, announcement(addressOf(listening.port, served, language), world, language))
    await world.loopback.stopAsked()
  } finally {
    await listening.close()
  }

  return 0
}

function servedFile(path: string, { secret, files }: World): Served {
  const name = path.split(/[\\/]/).at(-1) ?? path

  return { token: secret(), name, read: () => files.read(path) }
}

/** What follows `#` is never sent to a server: it tells the page alone under which word the workbook lies. */
function addressOf(port: number, served: Served | null, { code }: Language): string {
  return `http://127.0.0.1:${port}/?lang=${code}${served === null ? '' : `#${served.token}`}`
}

function announcement(address: string, world: World, language: Language): string {
  const page = screenPage(language, world)

  return page.finish([language.interface.command.serving(language.say), '', `  ${address}`, ''])
}
