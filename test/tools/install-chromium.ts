import { spawnSync } from 'node:child_process'
import { chromiumNow } from './chromium-path.ts'

type Command = readonly [program: string, ...argv: string[]]

const debian: readonly Command[] = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', 'chromium'],
]
const playwright: readonly Command[] = [
  [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'],
]
/** How long one command may take, in milliseconds. */
const patience = 300_000

/** Installs the browser of the tests where none is there and the machine is one that nobody keeps: under `CI`. */
export function installChromium(): void {
  if (!process.env.CI || chromiumNow() !== undefined) return

  console.info('Chromium is missing: installing it for the tests')
  const ways = process.getuid?.() === 0 ? [debian, playwright] : [playwright]
  const troubles = ways.flatMap((way) => (chromiumNow() === undefined ? troubleOf(way) : []))
  if (chromiumNow() !== undefined) return

  console.warn(`Tests in Chromium are skipped: it could not be installed. Debian: apt-get install chromium`)
  for (const trouble of troubles) console.warn(`  ${trouble}`)
}

/** Runs commands until one fails, and says why that did. */
function troubleOf(way: readonly Command[]): readonly string[] {
  for (const [program, ...argv] of way) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status, error, stderr } = spawnSync(program, argv, { env, encoding: 'utf8', timeout: patience })
    if (status !== 0) return [`${program} ${argv.join(' ')}: ${error?.message ?? stderr.trim().split('\n')[0]}`]
  }

  return []
}
