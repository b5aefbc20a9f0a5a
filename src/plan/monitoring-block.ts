import type { FieldName } from '../matrices/index.ts'
import { textKey } from '../text/index.ts'
import { blockBase, type Reading, readRows, sharesIn } from './blocks.ts'
import { dateField, textField } from './fields.ts'
import { columnsOf, holds, read, type TableRow } from './rows.ts'
import type { Stretch } from './segments.ts'
import { targetIn } from './target.ts'
import type {
  BlankRow,
  DateField,
  FollowedActivity,
  ImpactIndicator,
  MonitoringBlock,
  TextField,
  TrackingIndicator,
} from './types.ts'

/** Reads a project's rows in matrix 3; `datesRepeated` says that this table writes dates in every row of an activity. */
export function monitoringBlock(stretch: Stretch, reading: Reading, datesRepeated: boolean): MonitoringBlock {
  const activities: Gathered[] = []
  const blanks: BlankRow[] = []
  let current: Gathered | undefined
  for (const row of stretch.rows) {
    const { label, key } = readRows([row], labelIn, reading)
    const dated = hasDates(row)
    const home = label.written === '' ? current : homeOf(row, key, activities, reading.date1904)
    if (home !== undefined) {
      home.rows.push(row)
      if (label.written === '' && dated && !datesRepeated) blanks.push(blankRow(row, label, reading))
      current = home
    } else if (label.written !== '' || dated || hasTracking(row)) {
      current = { rows: [row], key }
      activities.push(current)
    }
  }

  return {
    ...blockBase('monitoring', stretch, reading),
    activities: activities.map(({ rows }) => readRows(rows, followed, reading)),
    impacts: stretch.rows.map((row) => readRows([row], impactOf, reading)).filter((impact) => impact !== null),
    blanks,
  }
}

/** The rows of an activity, as gathered so far. */
interface Gathered {
  readonly rows: [TableRow, ...TableRow[]]
  readonly key: string
}

/** The activity above a row that the row goes on with, under the same label; undefined where it begins another. */
function homeOf(row: TableRow, key: string, activities: readonly Gathered[], date1904: boolean): Gathered | undefined {
  for (let index = activities.length - 1; index >= 0; index -= 1) {
    const above = activities[index]
    if (above === undefined || above.key !== key) return undefined
    if (!isCopied(row, above.rows) && !hasOtherDates(row, above.rows, date1904)) return above
  }

  return undefined
}

/** An indicator that an activity has already, beside its label: somebody copied the activity. */
function isCopied(row: TableRow, [first]: Gathered['rows']): boolean {
  const own = trackingKey(row)

  return own !== '' && own === trackingKey(first)
}

/** Days beside a label that are not those of the activity: whose they are is for a person to say. */
function hasOtherDates(row: TableRow, rows: Gathered['rows'], date1904: boolean): boolean {
  return (['start', 'end'] as const).some((field) => {
    const [own, theirs] = [read(row, field), rows.map((one) => read(one, field)).find((one) => one?.cell !== undefined)]
    if (own?.cell === undefined || theirs?.cell === undefined || own.cell.value === theirs.cell.value) return false

    const [day, other] = [own, theirs].map((cell) => dateField(cell, date1904).value)
    return day !== null && other !== null && day !== other
  })
}

function trackingKey(row: TableRow): string {
  const cell = read(row, 'tracking')

  return cell === null ? '' : textKey(textField(cell).written)
}

/** Whether most rows that continue an activity repeat its dates, so that dates without a label say nothing. */
export function repeatsDates(stretches: readonly Stretch[]): boolean {
  const continuing = stretches
    .flatMap(({ rows }) => rows.slice(1))
    .filter((row) => labelOf(row).written === '' && hasTracking(row))
  const dated = continuing.filter(hasDates)

  return dated.length > 2 && dated.length * 2 > continuing.length
}

/** The label of a row as written and as compared. */
function labelIn([row]: readonly [TableRow, ...TableRow[]]) {
  const label = labelOf(row)

  return { label, key: textKey(label.written) }
}

function labelOf(row: TableRow): TextField {
  return textField(read(row, 'activity') ?? { at: { sheet: row.sheet, row: row.row, column: 0 }, cell: undefined })
}

function hasDates(row: TableRow): boolean {
  return holds(row, 'start') || holds(row, 'end')
}

function hasTracking(row: TableRow): boolean {
  return holds(row, 'tracking') || holds(row, 'weight')
}

function blankRow(row: TableRow, label: TextField, reading: Reading): BlankRow {
  return { label, start: dateIn([row], 'start', reading), end: dateIn([row], 'end', reading) }
}

function followed(rows: readonly [TableRow, ...TableRow[]], reading: Reading): FollowedActivity {
  return {
    label: labelOf(rows[0]),
    start: dateIn(datedRows(rows), 'start', reading),
    end: dateIn(datedRows(rows), 'end', reading),
    indicators: rows.map((row) => trackingOf(row, reading)).filter((indicator) => indicator !== null),
  }
}

/** Days in a row without a label speak for the activity above only where its own row has none. */
function datedRows(rows: readonly TableRow[]): readonly TableRow[] {
  const [own] = rows
  if (own === undefined || !hasDates(own)) return rows

  return rows.filter((row) => row === own || labelOf(row).written !== '')
}

/** The first day written in an activity's rows, or what cannot be read among them; empty in its first row where none is. */
function dateIn(rows: readonly TableRow[], field: 'start' | 'end', reading: Reading): DateField | null {
  const cells = rows.map((row) => read(row, field)).filter((cell) => cell !== null)
  const filled = cells.filter((one) => one.cell !== undefined)
  const days = (filled.length > 0 ? filled : cells.slice(0, 1)).map((cell) => dateField(cell, reading.date1904))

  return days.find(({ trouble }) => trouble !== null) ?? days[0] ?? null
}

function trackingOf(row: TableRow, reading: Reading): TrackingIndicator | null {
  const label = holdsAny(row, ['tracking', 'weight', 'achieved']) ? read(row, 'tracking') : null
  if (label === null) return null

  const field = textField(label)
  const [weight] = sharesIn(row, 'weight', reading)
  const achieved = sharesIn(row, 'achieved', reading)
  return { label: field, weight: weight?.share ?? null, achieved, target: targetIn(field.written) }
}

function impactOf([row]: readonly [TableRow, ...TableRow[]], reading: Reading): ImpactIndicator | null {
  const label = holdsAny(row, ['impact', 'maximum', 'impactAchieved']) ? read(row, 'impact') : null
  if (label === null) return null

  const field = textField(label)
  const [maximum] = sharesIn(row, 'maximum', reading)
  const achieved = sharesIn(row, 'impactAchieved', reading)
  return { label: field, maximum: maximum?.share ?? null, achieved, target: targetIn(field.written) }
}

function holdsAny(row: TableRow, fields: readonly FieldName[]): boolean {
  return fields.some((field) => columnsOf(row.segment, field).some(({ column }) => row.cells.has(column)))
}

/** What a row tells of the habit of repeating dates. */
export function datingOf(row: TableRow): string {
  return JSON.stringify([labelOf(row).written === '', hasTracking(row), hasDates(row)])
}
