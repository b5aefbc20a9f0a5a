import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Formats {
  readonly from: string
  /** As `--convert-to` takes it: the ending, and a filter where it needs one. */
  readonly to: string
}

/** LibreOffice with a profile of its own: another program's word on what is handed out. */
export interface Office {
  /** Named documents as they are once it has opened and saved them, in one start for all of them. */
  saved<Name extends string>(
    documents: Readonly<Record<Name, Uint8Array>>,
    formats?: Formats,
  ): Readonly<Record<Name, Uint8Array>>
  remove(): void
}

/** Whether LibreOffice, or one of its programs, can be run here. */
export function hasOffice(program = 'soffice'): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Left to itself, LibreOffice trusts the results of formulas that it finds in a file. */
export function anOffice(formulas: 'trusted' | 'calculated' = 'trusted'): Office {
  const folder = mkdtempSync(join(tmpdir(), 'infitah-office-'))
  const profile = join(folder, 'profile')
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settingsOf(formulas))

  return {
    saved: (documents, { from, to } = { from: 'xlsx', to: 'xlsx' }) => {
      const given = mkdtempSync(join(folder, 'given-'))
      const taken = join(given, 'saved')
      const pathOf = (name: string) => join(given, `${name}.${from}`)
      for (const [name, bytes] of Object.entries<Uint8Array>(documents)) writeFileSync(pathOf(name), bytes)
      convert(profile, to, taken, Object.keys(documents).map(pathOf))

      return mapped(documents, (name) => readFileSync(join(taken, `${name}.${to.replace(/:.*/, '')}`)))
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function convert(profile: string, to: string, folder: string, paths: readonly string[]): void {
  const own = `-env:UserInstallation=${pathToFileURL(profile)}`
  const argv = [own, '--headless', '--convert-to', to, '--outdir', folder, ...paths]
  const { status, stderr } = spawnSync('soffice', argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
}

function mapped<Name extends string>(
  of: Readonly<Record<Name, unknown>>,
  to: (name: string) => Uint8Array,
): Readonly<Record<Name, Uint8Array>> {
  return Object.fromEntries(Object.keys(of).map((name) => [name, to(name)])) as Record<Name, Uint8Array>
}

function settingsOf(formulas: 'trusted' | 'calculated'): string {
  const item = (path: string, name: string, value: string) =>
    `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  const items = [
    // A program that was never started as this version first tries out how it draws, which takes longer than all else.
    item('Setup/Product', 'ooSetupLastVersion', '999.0'),
    ...(formulas === 'calculated' ? [item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')] : []),
  ]

  return `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>`
}
