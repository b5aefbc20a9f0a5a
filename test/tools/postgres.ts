import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A PostgreSQL server of a test, which nobody reaches but over a socket in a folder of its own. */
export interface PostgresServer {
  readonly address: string
  stop(): Promise<void>
}

/** Where PostgreSQL's own programs are; null where it is not installed, or nobody is there whom it would run as. */
export const postgresPrograms = programs()

/** Starts a server over an empty folder. It refuses to run as root, so root starts it as somebody else. */
export async function startPostgres(): Promise<PostgresServer> {
  if (postgresPrograms === null) throw new Error('PostgreSQL is not installed')

  const { folder, as } = postgresPrograms
  const home = mkdtempSync(join(tmpdir(), 'infitah-pg-'))
  if (as !== null) chownSync(home, as.uid, as.gid)
  const data = join(home, 'data')
  const options = { ...as, stdio: 'ignore', cwd: home } as const
  execFileSync('cp', ['-a', emptyData(postgresPrograms), data])
  const settings = ['listen_addresses=', 'fsync=off', 'max_connections=40'].flatMap((setting) => ['-c', setting])
  const server = spawn(join(folder, 'postgres'), ['-D', data, '-k', home, ...settings], options)
  await answering(home, folder)

  return {
    address: `postgresql://infitah@${encodeURIComponent(home)}/postgres`,
    stop: async () => {
      await ended(server)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

type Programs = NonNullable<typeof postgresPrograms>

/** A folder of data that holds nothing: to copy it takes a tenth of the time that it takes to make one. */
function emptyData({ folder, version, as }: Programs): string {
  const empty = resolve('node_modules/.cache', `infitah-postgres-${version}-${as?.uid ?? 'own'}`)
  if (existsSync(empty)) return empty

  const aside = mkdtempSync(join(tmpdir(), 'infitah-pg-'))
  if (as !== null) chownSync(aside, as.uid, as.gid)
  const initial = ['-D', join(aside, 'data'), '-U', 'infitah', '--auth=trust', '--no-sync']
  const options = { ...as, stdio: 'ignore', cwd: aside } as const
  execFileSync(join(folder, 'initdb'), [...initial, '--encoding=UTF8', '--locale=C'], options)
  mkdirSync(dirname(empty), { recursive: true })
  // Put in its place whole, as several suites may come at once.
  const whole = mkdtempSync(`${empty}-`)
  execFileSync('cp', ['-a', join(aside, 'data'), whole])
  try {
    renameSync(join(whole, 'data'), empty)
  } catch (error) {
    if (!existsSync(empty)) throw error
  } finally {
    for (const left of [aside, whole]) rmSync(left, { recursive: true })
  }

  return empty
}

/** At once, whoever is connected. */
function ended(server: ChildProcess): Promise<unknown> {
  const end = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGINT')

  return end
}

async function answering(home: string, folder: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      execFileSync(join(folder, 'pg_isready'), ['-q', '-h', home, '-U', 'infitah'], { stdio: 'ignore' })

      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error('PostgreSQL did not start')
}

function programs() {
  const versions = '/usr/lib/postgresql'
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0] : undefined
  if (newest === undefined) return null

  const folder = join(versions, newest, 'bin')
  if (!existsSync(join(folder, 'initdb'))) return null
  if (process.getuid?.() !== 0) return { folder, version: newest, as: null }

  const as = somebody('postgres') ?? somebody('nobody')

  return as === null ? null : { folder, version: newest, as }
}

function somebody(name: string): { readonly uid: number; readonly gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []

  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) }
}
