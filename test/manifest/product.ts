import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { associateCommands, associateFunctions } from '../../src/addin/associate.ts'
import { languages } from '../../src/lang/index.ts'
import type { Product } from './lint.ts'

const home = join(import.meta.dirname, '..', '..')
const running = {
  session: new Promise<never>(() => {}),
  activeCell: () => running.session,
  language: Promise.resolve(languages.ar),
}

/** The manifest as it is committed. */
export const manifest = readFileSync(join(home, 'manifest.xml'), 'utf8')

/** What the code associates, and the files that the build puts beside the pane. */
export const product: Product = { commands: commandsOfCode(), functions: functionsOfCode(), files: filesAs() }

/** The same files, with other texts in place of some. */
export function filesAs(others: Readonly<Record<string, string>> = {}): Product['files'] {
  const pathOf = (address: string) => {
    const [, name = ''] = /\/(assets\/[^/]+|[^/]+)$/.exec(address) ?? []
    return join(home, 'src', 'assets', name.replace(/^assets\//, 'icons/'))
  }

  return {
    text(address) {
      const name = address.replace(/^.*\//, '')
      return others[name] ?? (existsSync(pathOf(address)) ? readFileSync(pathOf(address), 'utf8') : null)
    },
    pixels: (address) => (existsSync(pathOf(address)) ? squareOf(readFileSync(pathOf(address))) : null),
  }
}

/** A PNG says its size in its first chunk. */
function squareOf(png: Buffer): number | null {
  if (png.toString('latin1', 1, 4) !== 'PNG') return null

  return png.readUInt32BE(16) === png.readUInt32BE(20) ? png.readUInt32BE(16) : null
}

function commandsOfCode(): readonly string[] {
  const names: string[] = []
  const actions = { associate: (name: string) => names.push(name) }
  associateCommands({ actions, addin: { showAsTaskpane: async () => {} } }, running)

  return names
}

function functionsOfCode(): readonly string[] {
  const ids: string[] = []
  associateFunctions(
    { associate: (id) => ids.push(id), Error, ErrorCode: { notAvailable: '', invalidValue: '' } },
    running,
  )

  return ids
}
