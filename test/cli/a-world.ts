import { Writable } from 'node:stream'
import { strToU8, zipSync } from 'fflate'
import { checkFile, checkWorkbook } from '../../src/cli/check-file.ts'
import { main } from '../../src/cli/main.ts'
import type { Output, World } from '../../src/cli/world.ts'
import { aReceivingNetwork } from './a-receiving-network.ts'

/** What a command did: its exit code, what it printed, what it wrote. */
export interface Done {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly written: ReadonlyMap<string, string>
  /** The workbooks that it wrote. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** How many threads each pool was started with. */
  readonly pools: readonly number[]
}

/** What a made-up world has. Files are texts or bytes by path; an error is thrown where the file is read. */
export interface Given {
  readonly files?: { readonly [path: string]: Uint8Array | string | Error }
  readonly env?: { readonly [name: string]: string }
  readonly terminal?: number
  readonly errTerminal?: number
  readonly cores?: number
  readonly writing?: Error
  readonly printing?: Error
  readonly today?: string
  /** What judges a workbook in place of the checks. */
  readonly judge?: typeof checkWorkbook
  readonly startPool?: World['startPool']
  readonly attended?: boolean
  readonly loopback?: Partial<World['loopback']>
  readonly fetch?: World['fetch']
  readonly pageFiles?: ReadonlyMap<string, Uint8Array>
  readonly network?: World['network']
  /** Files in place of the made-up ones. */
  readonly disk?: World['files']
  /** What a person types where a secret is asked for; null where nobody sits there. */
  readonly typed?: string | null
  readonly receiving?: Partial<World['receiving']>
  readonly tokenStore?: World['tokenStore']
}

/** Runs a command in a made-up world. */
export async function run(argv: readonly string[], given: Given = {}): Promise<Done> {
  const out: string[] = []
  const err: string[] = []
  const pools: number[] = []
  const written = new Map<string, string>()
  const bytes = new Map<string, Uint8Array>()
  const files: World['files'] = {
    read: async (path) => bytes.get(path) ?? readGiven(written.get(path) ?? given.files?.[path]),
    list: async (folder) => Object.keys(given.files ?? {}).flatMap((path) => namesIn(folder, path)),
    write: async (path, content, was) => {
      if (given.writing) throw given.writing
      if (was === null && (given.files?.[path] ?? bytes.get(path)) !== undefined) throw systemError('EEXIST')
      if (typeof content === 'string') written.set(path, content)
      else bytes.set(path, content)
    },
    writeFolder: async (path, content) => {
      if (given.writing) throw given.writing
      for (const [name, each] of content) {
        if (typeof each === 'string') written.set(`${path}/${name}`, each)
        else bytes.set(`${path}/${name}`, each)
      }
    },
    remove: async (path) => {
      bytes.delete(path)
      written.delete(path)
    },
    same: async (a, b) => a === b && given.files?.[a] !== undefined,
  }
  const checkOne: World['checkFile'] = (job) => checkFile(job, files, given.judge ?? checkWorkbook)
  const code = await main({
    argv,
    env: given.env ?? {},
    stdout: collecting(out, given.terminal, given.printing),
    stderr: collecting(err, given.errTerminal),
    attended: given.attended ?? false,
    files: given.disk ?? files,
    cores: given.cores ?? 4,
    version: '9.8.7',
    loopback: {
      listen: async (port) => ({ port, close: async () => {} }),
      stopAsked: async () => {},
      ...given.loopback,
    },
    network: given.network ?? aReceivingNetwork(),
    askSecret: async () => (given.typed === undefined ? 'a-token' : given.typed),
    tokenStore: given.tokenStore ?? noTokenStore,
    receiving: {
      listen: async (_store, port) => ({ port, close: async () => {} }),
      newToken: async (_store, memberId) => `inf_${memberId}_a-secret`,
      noTokens: async () => 1,
      ...given.receiving,
    },
    fetch: given.fetch ?? (() => Promise.reject(new Error('there is no network'))),
    secret: () => 'a-secret',
    pageFiles: async () => given.pageFiles ?? new Map([['index.html', strToU8('<!doctype html>')]]),
    today: () => given.today ?? '2026-11-23',
    checkFile: checkOne,
    startPool: async (threads) => {
      pools.push(threads)

      return given.startPool?.(threads) ?? { check: checkOne, close: async () => {} }
    },
  })

  return { code, out: out.join(''), err: err.join(''), written, bytes, pools }
}

const noTokenStore: World['tokenStore'] = {
  isThere: async () => false,
  read: async () => null,
  keep: async () => false,
  forget: async () => false,
}

/** An error of the system, such as `ENOENT`. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something the system says`), { code })
}

/** The smallest workbook. */
export function smallWorkbook(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaging = 'http://schemas.openxmlformats.org/package/2006'
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  }

  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** The name of a file that lies in a folder itself. */
function namesIn(folder: string, path: string): readonly string[] {
  const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  const name = path.slice(start.length)

  return path.startsWith(start) && !name.includes('/') ? [name] : []
}

function readGiven(content: Uint8Array | string | Error | undefined): Uint8Array {
  if (content === undefined) throw systemError('ENOENT')
  if (content instanceof Error) throw content

  return typeof content === 'string' ? strToU8(content) : content
}

function collecting(into: string[], columns: number | undefined, trouble?: Error): Output {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      if (trouble === undefined) into.push(String(chunk))
      done(trouble)
    },
  })

  return Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns })
}

/** A terminal of a width, or a pipe; what is written to it is lost. */
export function aTerminal(columns: number | undefined): Output {
  return collecting([], columns)
}
