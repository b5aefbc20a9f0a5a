import { compareNaturally } from '../text/index.ts'
import type { Files } from './world.ts'

/**
 * The files that paths name. A `*` in a file's name stands for anything, as some shells leave it to the program; what
 * names no file stays as it was typed, to be told.
 */
export async function namedFiles(paths: readonly string[], files: Pick<Files, 'list'>): Promise<readonly string[]> {
  const named = await Promise.all(
    paths.map(async (path) => {
      const [, folder = '', name = ''] = /^(.*[\\/])?([^\\/]*)$/su.exec(path) ?? []
      if (!name.includes('*')) return [path]

      const there = await files.list(folder).catch((): readonly string[] => [])
      const found = there.includes(name) ? [] : there.filter(isLike(name)).toSorted(compareNaturally)

      return found.length === 0 ? [path] : found.map((each) => folder + each)
    }),
  )

  return named.flat()
}

/** Whether a name fits a pattern; not the hidden ones, nor those that Excel keeps beside an open workbook. */
function isLike(pattern: string): (name: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  const shape = new RegExp(`^${parts.join('.*')}$`, 'su')

  return (name) => !/^(\.|~\$)/.test(name) && shape.test(name)
}
