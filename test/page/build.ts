import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeLoopback } from '../../src/cli/node-loopback.ts'
import { readPageFiles } from '../../src/cli/page-files.ts'
import { answerWith } from '../../src/cli/serve/answer.ts'
import { built } from '../tools/built.ts'

/** Where the page was built, and how it is opened. */
export interface BuiltPage {
  /** The file that opens from disk. */
  readonly file: string
  readonly screens: string
  /** Serves the page as the command does, with a workbook under a word. */
  serve(workbook: Uint8Array, token: string): Promise<{ readonly address: string; close(): Promise<void> }>
}

/** The page as it is published. */
export function builtPage(): BuiltPage {
  const dist = built('page')

  return {
    file: join(dist, 'infitah.html'),
    screens: resolve('node_modules/.cache/infitah-page/screens'),
    async serve(workbook, token) {
      const files = await readPageFiles(pathToFileURL(`${join(dist, 'page')}/`))
      const served = { token, name: 'خطة الجماعة.xlsx', read: async () => workbook }
      const { port, close } = await nodeLoopback.listen(0, answerWith(files, served))

      return { address: `http://127.0.0.1:${port}/`, close }
    },
  }
}
