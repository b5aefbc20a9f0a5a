import type { Row, Sheet } from '../../grid/index.ts'
import { languageWords } from '../language.ts'
import { type JudgeOptions, judgeHere } from './here.ts'
import type { Told } from './judge.ts'
import {
  type Answered,
  type Asked,
  type ProjectProgress,
  type ProjectTotals,
  partSize,
  type ToldFinding,
} from './messages.ts'
import { rowsParts, withoutRows } from './sent-export.ts'
import { sending } from './sent-list.ts'

type Post = (answer: Answered) => void

/** The judge of another thread: does what it is sent, and posts what comes of it. */
export function answering(options: JudgeOptions, post: Post): (asked: Asked) => void {
  const judge = judgeHere(options)
  const tell = telling(post)
  let sheets: (Omit<Sheet, 'rows'> & { readonly rows: Map<number, Row> })[] = []
  let last = Promise.resolve()

  const answer = async (asked: Asked) => {
    if (asked.act === 'sheet') sheets.push({ ...asked.sheet, rows: new Map() })
    if (asked.act === 'rows') for (const [row, cells] of asked.rows) sheets.at(-1)?.rows.set(row, cells)
    if (asked.act === 'begin') {
      await judge.begin({ sheets, date1904: asked.date1904 })
      sheets = []
    }
    if (asked.act === 'follow') await judge.follow(asked.edits)
    if (asked.act === 'report') return tell(asked.id, await judge.report(await languageWords(asked.language)))
    if (asked.act === 'record') {
      const rows = await judge.record(asked.entries, await languageWords(asked.language))
      return post({ kind: 'rows', id: asked.id, rows })
    }
    if (asked.act === 'export') {
      const outcome = await judge.exported(asked.given, await languageWords(asked.language))
      for (const part of rowsParts(outcome)) post({ kind: 'exported-rows', part })
      return post({ kind: 'exported', id: asked.id, outcome: withoutRows(outcome) })
    }
    if (asked.act === 'minutes') {
      return post({ kind: 'minutes', id: asked.id, file: await judge.minutes(asked.given) })
    }
    if ('id' in asked) post({ kind: 'done', id: asked.id })
  }

  return (asked) => {
    last = last
      .then(() => answer(asked))
      .catch((error: unknown) => {
        const id = 'id' in asked ? asked.id : -1
        post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
      })
  }
}

/** Posts reports: of what stands as it was sent before, its place there alone. */
function telling(post: Post): (id: number, told: Told) => void {
  const findingsOf = sending<ToldFinding>()
  const totalsOf = sending<ProjectTotals>()
  const progressOf = sending<ProjectProgress>()

  return (id, { report: { findings, totals, progress, ...others }, texts }) => {
    const sent = findingsOf(findings.map((finding, index) => ({ finding, text: texts[index] ?? '' })))
    for (let at = 0; at < sent.length; at += partSize) {
      post({ kind: 'findings', findings: sent.slice(at, at + partSize) })
    }
    const rest = {
      ...others,
      totals: { ...totals, projects: totalsOf(totals.projects) },
      progress: { ...progress, projects: progressOf(progress.projects) },
    }
    post({ kind: 'report', id, rest })
  }
}
