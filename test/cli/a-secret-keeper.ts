import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with a stand-in for the program by which an operating system lets its store of secrets be used. */
export interface SecretKeeper {
  readonly folder: string
  /** What the program was called with, all that others on the machine could see. */
  seen(): string
  /** The secrets that it keeps, by receiver. */
  kept(): Readonly<Record<string, string>>
  remove(): void
}

/** Plays the three programs as far as they are called here: arguments as their manuals say. */
const play = `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs')
const { basename, dirname, join } = require('node:path')
const [, self, ...args] = process.argv
const file = join(dirname(self), 'kept.json')
const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const input = readFileSync(0, 'utf8')
appendFileSync(join(dirname(self), 'seen.txt'), args.join(' ') + '\\n')
const write = () => writeFileSync(file, JSON.stringify(kept))
const keep = (receiver, token) => { kept[receiver] = token; write() }
const forget = (receiver) => { const was = receiver in kept; delete kept[receiver]; write(); return was }
const after = (word) => args[args.indexOf(word) + 1]
const plays = {
  'secret-tool': () => {
    if (args[0] === 'store' && after('service') === 'infitah') keep(after('receiver'), input)
    else if (args[0] === 'lookup' && after('receiver') in kept) process.stdout.write(kept[after('receiver')])
    else if (args[0] === 'clear' && forget(after('receiver'))) return
    else process.exitCode = 1
  },
  security: () => {
    const typed = /^add-generic-password -U -s infitah -a "([^"]+)" -X ((?:[0-9a-f]{2})+)\\n$/.exec(input)
    if (args[0] === '-i' && typed) keep(typed[1], Buffer.from(typed[2], 'hex').toString())
    else if (args[0] === 'find-generic-password' && after('-a') in kept) process.stdout.write(kept[after('-a')] + '\\n')
    else if (args[0] === 'delete-generic-password' && forget(after('-a'))) return
    else process.exitCode = 44
  },
  'powershell.exe': () => {
    const [act, receiver, token] = input.split('\\n')
    if (act === 'keep') keep(receiver, token)
    if (act === 'read' && receiver in kept) process.stdout.write(kept[receiver])
    if (act === 'forget') forget(receiver)
  },
}
plays[basename(self)]()
`

/** Puts a stand-in under a program's name into a folder of its own. */
export function aSecretKeeper(program: string): SecretKeeper {
  const folder = mkdtempSync(join(tmpdir(), 'infitah-secrets-'))
  // Whatever a folder above says of its own programs.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }')
  writeFileSync(join(folder, program), play)
  chmodSync(join(folder, program), 0o755)

  return {
    folder,
    seen: () => readFileSync(join(folder, 'seen.txt'), 'utf8'),
    kept: () => JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
