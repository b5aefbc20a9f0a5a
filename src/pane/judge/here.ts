import { type LiveCheck, type LiveOptions, liveCheck } from '../../live.ts'
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

  return {
    async begin(workbook) {
      live = liveCheck(workbook, options)
    },
    async follow(edits) {
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
    stop() {
      live = null
    },
  }
}
