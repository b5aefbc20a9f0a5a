import { type LiveCheck, type LiveOptions, liveCheck } from '../../live.ts'
import { type Mirror, mirrorOf } from '../session/mirror.ts'
import type { Judge } from './judge.ts'
import { searchTexts } from './search-text.ts'

/** What a judge takes beside the workbook. */
export interface JudgeOptions extends LiveOptions {
  /** The file's name, for the report. */
  readonly file?: string
}

/** A judge in the thread that asks. */
export function judgeHere({ file, ...options }: JudgeOptions): Judge {
  let live: LiveCheck | null = null
  let mirror: Mirror | null = null

  return {
    async begin(workbook) {
      mirror = mirrorOf(workbook)
      live = liveCheck(workbook, options)
    },
    async follow(edits) {
      mirror?.write(edits)
      live?.update(edits)
    },
    async report(language) {
      if (live === null) throw new Error('no workbook was begun')

      const report = live.report(language, file)
      return { report, texts: searchTexts(report) }
    },
    async record(entries, language) {
      if (live === null) throw new Error('no workbook was begun')

      const { recordRows } = await import(/* webpackChunkName: "record" */ '../../decide.ts')
      return recordRows(live.examined(language, file), entries, language)
    },
    async exported(given, language) {
      if (mirror === null) throw new Error('no workbook was begun')

      const { exportedFrom } = await import(/* webpackChunkName: "rows" */ './exported.ts')
      return exportedFrom(mirror.workbook, given, options, language)
    },
    async minutes(given) {
      if (mirror === null) throw new Error('no workbook was begun')

      const { minutesFile } = await import(/* webpackChunkName: "minutes" */ './minutes.ts')
      return minutesFile(mirror.workbook, given, { ...options, ...(file !== undefined && { file }) })
    },
    stop() {
      mirror = null
      live = null
    },
  }
}
