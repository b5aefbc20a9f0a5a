import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join('test', 'workbooks')

/** Every workbook of the corpus, by its path under `test/workbooks`. */
export const corpus: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.xls[xm]$/.test(path))
  .sort()

/** The bytes of one workbook of the corpus. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, path)))
}
