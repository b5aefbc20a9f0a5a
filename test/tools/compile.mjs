import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Keeps beside a built command line what this Node compiles of it: `node test/tools/compile.mjs dist`. */
const [dist = 'dist'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'infitah-compile-'))
const check = [join(dist, 'cli/compile.js'), 'check', 'templates/ait-melloul-2024-2025.xlsx', '--fail-on', 'never']
for (const language of ['fr', 'en', 'ar']) {
  const argv = [...check, '--lang', language, '--out', join(folder, 'report.txt')]
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
rmSync(folder, { recursive: true })
