import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeLoopback } from '../../src/cli/node-loopback.ts'
import { readPageFiles } from '../../src/cli/page-files.ts'
import { answerWith } from '../../src/cli/serve/answer.ts'

/** Where the page was built, and how it is opened. */
export interface BuiltPage {
  /** The file that opens from disk. */
  readonly file: string
  readonly screens: string
  /** Serves the page as the command does, with a workbook under a word. */
  serve(workbook: Uint8Array, token: string): Promise<{ readonly address: string; close(): Promise<void> }>
}

/** Builds the page as it is published, beside the checkout's own build. */
export function buildPage(): BuiltPage {
  const dist = resolve('node_modules/.cache/infitah-page')
  const argv = ['node_modules/webpack-cli/bin/cli.js', '--config-name', 'page', '--env', `dist=${dist}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)

  return {
    file: join(dist, 'infitah.html'),
    screens: join(dist, 'screens'),
    async serve(workbook, token) {
      const files = await readPageFiles(pathToFileURL(`${join(dist, 'page')}/`))
      const served = { token, name: 'خطة الجماعة.xlsx', read: async () => workbook }
      const { port, close } = await nodeLoopback.listen(0, answerWith(files, served))

      return { address: `http://127.0.0.1:${port}/`, close }
    },
  }
}
