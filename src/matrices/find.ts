import type { Place, Row, Sheet, Workbook } from '../grid/index.ts'
import { closeness, comparable } from '../text/index.ts'
import type { ReadColumns } from './columns.ts'
import { fitOf } from './header-block.ts'
import { fieldsOf, headerRow, rememberingHeaders } from './header-row.ts'
import type { HeaderField } from './header-words.ts'
import { layouts, matrixKinds } from './layouts.ts'
import { type Found, pagesOn } from './pages.ts'
import type { FieldName, Matrices, MatrixKind, Segment, Table } from './types.ts'
import { usualNames } from './usual-names.ts'

/** Finds the three matrices by their headers, wherever they stand; sheets that Infitah wrote are passed over. */
export function findMatrices(workbook: Workbook): Matrices {
  const sheets = workbook.sheets.filter((sheet) => !sheet.ours)
  const readCell = rememberingHeaders()
  const candidates = sheets.flatMap((sheet) => grouped(sheet, pagesOn(sheet, readCell)))
  const tables = matrixKinds.flatMap((kind) => bestOf(candidates, kind))
  const absent = matrixKinds.filter((kind) => !tables.some((table) => table.kind === kind))

  return {
    tables,
    duplicates: candidates.filter((table) => !tables.includes(table)),
    absent: absent.map((kind) => ({ kind, closest: closestTo(sheets, kind) })),
  }
}

/** The fullest candidate; of equals, the first. */
function bestOf(candidates: readonly Table[], kind: MatrixKind): readonly Table[] {
  const ours = candidates.filter((table) => table.kind === kind)
  const [first, ...others] = ours
  if (first === undefined) return []

  return [others.reduce((best, table) => (table.missing.length < best.missing.length ? table : best), first)]
}

/** Headers of one kind that follow each other are one table whose pages break; another kind between them starts anew. */
function grouped(sheet: Sheet, found: readonly Found[]): readonly Table[] {
  const runs: Found[][] = []
  for (const one of found) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && continues(sheet, run, one)) run.push(one)
    else runs.push([one])
  }

  return runs.flatMap((run) => tableOf(sheet, run))
}

function continues(sheet: Sheet, run: readonly Found[], next: Found): boolean {
  if (run[0]?.block.kind !== next.block.kind) return false

  const before = run.flatMap((one) => codesUnder(sheet, one.segment))
  const after = codesUnder(sheet, next.segment)
  const again = after.filter((code) => before.includes(code))

  return again.length < 2 || again.length * 2 < after.length
}

/** The different codes of a segment; a label of sums has no number or is no other's. */
function codesUnder(sheet: Sheet, segment: Segment): readonly string[] {
  const column = segment.columns.find(({ field }) => field === 'code')?.column
  if (column === undefined) return []

  const codes = new Set<string>()
  for (let row = segment.firstRow; row <= segment.lastRow; row += 1) {
    const value = sheet.rows.get(row)?.get(column)?.value
    if (typeof value === 'string' && /\p{N}/u.test(value)) codes.add(value.replace(/\s/g, ''))
  }
  return [...codes]
}

function tableOf(sheet: Sheet, run: readonly Found[]): readonly Table[] {
  const [first, ...others] = run
  if (first === undefined) return []

  const { kind } = first.block
  const has = new Set(first.segment.columns.map(({ field }) => field))
  const missing = layouts[kind].required.filter((field) => !has.has(field))

  return [
    {
      kind,
      sheet: sheet.name,
      segments: [first.segment, ...others.map(({ segment }) => segment)],
      missing: missing.map((field) => ({ field, ...resembling(sheet, field, first.unknown) })),
      unknown: first.unknown.map(({ row, column, ...header }) => ({
        at: { sheet: sheet.name, row, column },
        ...header,
      })),
    },
  ]
}

/** The unread header most like the usual name of a field, for "did you mean". */
function resembling(
  sheet: Sheet,
  field: FieldName,
  unknown: ReadColumns['unknown'],
): { resembles: Place | null; text: string | null } {
  const [best] = unknown
    .map((header) => ({
      header,
      alike: Math.max(...usualNames[field].map((name) => closeness(comparable(name), comparable(header.text)))),
    }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike)
  if (best === undefined) return { resembles: null, text: null }

  return { resembles: { sheet: sheet.name, row: best.header.row, column: best.header.column }, text: best.header.text }
}

interface Candidate {
  readonly at: Place
  readonly fields: ReadonlySet<HeaderField>
  readonly fit: number
}

/** The row that names most of a missing matrix's fields, so that a person sees how close it came. */
function closestTo(sheets: readonly Sheet[], kind: MatrixKind): Matrices['absent'][number]['closest'] {
  const candidates = sheets.flatMap((sheet) =>
    [...sheet.rows].map(([row, cells]) => candidateOf(sheet, row, cells, kind)),
  )
  const best = candidates.reduce((a, b) => ((b?.fit ?? 0) > (a?.fit ?? 0) ? b : a), null)
  if (best === null) return null

  const { required, optional } = layouts[kind]
  return {
    at: best.at,
    found: [...required, ...optional].filter((field) => best.fields.has(field)),
    missing: required.filter((field) => !best.fields.has(field)),
  }
}

/** A row that names but one column is no header. */
const fewestNamed = 2

function candidateOf(sheet: Sheet, row: number, cells: Row, kind: MatrixKind): Candidate | null {
  const fields = fieldsOf(headerRow(cells) ?? new Map())
  const fit = fitOf(fields, kind)

  return fit === 0 || fields.size < fewestNamed
    ? null
    : { at: { sheet: sheet.name, row, column: Math.min(...cells.keys()) }, fields, fit }
}
