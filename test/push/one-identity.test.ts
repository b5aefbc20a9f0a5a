import { array, assert as check, constantFrom, nat, oneof, property, shuffledSubarray, tuple } from 'fast-check'
import { adopted } from '../../src/adopt.ts'
import { type ExportOptions, exportPlan } from '../../src/export.ts'
import type { Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { carriedRows, type Row } from '../../src/protocol/index.ts'
import {
  contentOf,
  journalRows,
  type KeptReceipt,
  knownIdentity,
  type PublishedPush,
  type PushContent,
} from '../../src/push/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import { reordered } from '../plan/reordered.ts'
import { withAppended } from './with-appended.ts'

const size = { projects: 4, activities: 3, indicators: 1 }
const plan = madePlan(size)
const options: ExportOptions = {
  asOf: '2026-06-30',
  language: languages.en,
  memberId: 7,
  period: { first: 2026, last: 2027 },
}
const words = languages.en.interface.push.journal

/** What a person does to a workbook between two pushes. */
type Deed = (workbook: Workbook) => Workbook

function withTexts(workbook: Workbook, change: (text: string) => string): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.ours) return sheet

    const rows = [...sheet.rows].map(([row, cells]) => {
      const changed = [...cells].map(([column, cell]) => {
        const value = typeof cell.value === 'string' ? change(cell.value) : cell.value

        return [column, { ...cell, value }] as const
      })
      return [row, new Map(changed)] as const
    })
    return { ...sheet, rows: new Map(rows) }
  })

  return { ...workbook, sheets }
}

const labelsIn = (rows: readonly Row[]) =>
  rows.flatMap(({ values }) => (typeof values.label === 'string' ? [values.label] : []))

const renaming = tuple(nat(), constantFrom('تسمية أخرى لا تشبه ما قبلها', 'نشر', '')).map(
  ([which, word]): Deed =>
    (workbook) => {
      const labels = labelsIn(pushed(workbook, null).rows)
      const label = labels[which % labels.length] ?? ''

      return withTexts(workbook, (text) => (text === label ? `${word} ${label.slice(0, 8)} معدل` : text))
    },
)
const moving = nat(12).map(
  (gap): Deed =>
    (workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.ours ? sheet : { ...sheet, rows: new Map([...sheet.rows].map(([row, cells]) => [row + gap, cells])) },
      ),
    }),
)
const turning = shuffledSubarray([0, 1, 2, 3], { minLength: 4 }).map(
  (order): Deed =>
    (workbook) =>
      reordered(workbook, order),
)
const adopting = constantFrom<Deed>((workbook) =>
  withAppended(workbook, adopted(workbook, '2026-02-07', languages.en).rows),
)

/** What a push sends where this is published. */
function pushed(workbook: Workbook, published: PushContent | null): PushContent {
  const previous = published === null ? {} : { previous: knownIdentity(published.rows) }

  return contentOf(exportPlan(workbook, { ...options, ...previous }))
}

function kept(workbook: Workbook, { rows, contentHash }: PushContent, revision: number): Workbook {
  const receipt: KeptReceipt = {
    format: 'infitah.receipt/1',
    status: 'published',
    receiver: 'https://platform.example',
    memberId: 7,
    period: '2026-2027',
    revision,
    base: revision - 1,
    contentHash,
    counts: { rows: rows.length, added: 0, changed: 0, removed: 0 },
    notes: { heldBack: [], undecided: [], settings: [] },
    publishedAt: '2026-03-01T10:00:00.000Z',
    publishedBy: 'member 7',
    reason: null,
  }
  const push: PublishedPush = { receipt, rows }
  const added = journalRows(workbook, push, words, false)

  return added === null ? workbook : withAppended(workbook, added)
}

const activitiesIn = (rows: readonly Row[]) =>
  new Set(rows.flatMap(({ table, key }) => (table === 'activities' ? key : [])))
const exportedRows = (workbook: Workbook) => carriedRows(exportPlan(workbook, options).tables)

describe('an export and a push of one workbook', () => {
  it('call every row the same, whatever was edited, moved or adopted between pushes', () => {
    const deeds = array(array(oneof(renaming, moving, turning, adopting), { maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    })
    check(
      property(deeds, (sequence) => {
        let [workbook, published]: [Workbook, PushContent | null] = [plan, null]
        for (const [index, own] of sequence.entries()) {
          workbook = own.reduce((before, deed) => deed(before), workbook)
          const content = pushed(workbook, published)
          expect(exportedRows(workbook)).toEqual(content.rows)
          if (published !== null) expect(activitiesIn(content.rows)).toEqual(activitiesIn(published.rows))

          workbook = kept(workbook, content, index + 1)
          published = content
          expect(JSON.stringify(exportedRows(workbook))).toBe(JSON.stringify(content.rows))
        }
      }),
      { numRuns: 12 },
    )
  })
})
