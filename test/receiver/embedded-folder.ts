import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'))
const empty = resolve('node_modules/.cache', `infitah-pglite-${version}`)

/** A folder of its own with an embedded database that holds nothing: to make one takes seconds, to copy it does not. */
export async function embeddedFolder(): Promise<string> {
  if (!existsSync(empty)) await makeEmpty()
  const folder = mkdtempSync(join(tmpdir(), 'infitah-receiver-'))
  cpSync(empty, folder, { recursive: true })

  return folder
}

/** Made aside and put in its place whole, as several suites may come at once. */
async function makeEmpty(): Promise<void> {
  mkdirSync(dirname(empty), { recursive: true })
  const aside = mkdtempSync(`${empty}-`)
  const database = await PGlite.create({ dataDir: join(aside, 'database') })
  await database.close()
  try {
    renameSync(aside, empty)
  } catch (error) {
    rmSync(aside, { recursive: true })
    if (!existsSync(empty)) throw error
  }
}
