import { judge } from '../src/check.ts'
import { addressOf, type Cell, type Edit, type Sheet, type Workbook, writeEdit } from '../src/grid/index.ts'
import { knownOf, oursAside } from '../src/known.ts'
import { readPlan, type Settings } from '../src/plan/index.ts'
import type { Finding, Rule } from '../src/rules/index.ts'
import { drawn, type Picture, pictureOf } from './picture/sheet.ts'
import type { PictureLanguage } from './picture/words.ts'

/** One picture, or several that are the sheets of one workbook. */
export type Pictures = Picture | readonly Picture[]

/** A sheet drawn as text: rows by line, cells by `|`, `{name}` for a header, `◂B04` where a finding starts. */
export const sheet = sheetIn('ar')

/** The same with the headers in another language. */
export function sheetIn(language: PictureLanguage) {
  return ({ raw }: TemplateStringsArray, ...values: readonly (string | number)[]): Picture =>
    pictureOf(String.raw({ raw }, ...values), language)
}

/** The workbook that pictures show. */
export function workbookOf(pictures: Pictures): Workbook {
  return { sheets: listOf(pictures).map((picture, index) => drawn(picture, sheetName(index))), date1904: false }
}

/** What a rule is pictured under, beside its cells. */
export interface PictureOptions {
  /** The day of the report. Before every pictured plan unless a picture is about time. */
  readonly asOf?: string
  readonly settings?: Settings
  /** Ids of other rules that may speak without being marked. */
  readonly ignoring?: readonly string[]
}

interface Album {
  readonly clean: Readonly<Record<string, Pictures>>
  readonly found: Readonly<Record<string, Pictures>>
}

/**
 * Tests a rule by pictures: all rules run, and the findings start exactly where the marks say. What a picture leaves
 * out, a matrix or a column, is not held against it. Where the rule offers a fix, taking it must silence the finding.
 */
export function pictures(rule: Rule, album: Album, options: PictureOptions = {}): void {
  albumReader.read(rule, album, options)
}

/** What is done with an album: it is tested, or, where `collectAlbums` reads all of them, kept. */
export const albumReader = { read: testAlbum }

function testAlbum(rule: Rule, { clean, found }: Album, options: PictureOptions): unknown {
  const known = new Map<Pictures, readonly Finding[]>()
  const findingsIn = (drawing: Pictures) => {
    const findings = known.get(drawing) ?? findingsOf(workbookOf(drawing), options)
    known.set(drawing, findings)

    return findings
  }
  const marksIn = (drawing: Pictures) => marksAmong(findingsIn(drawing), rule, options)

  return describe(rule.id, () => {
    it.each(Object.entries(clean))('says nothing: %s', (_, drawing) => {
      expect(drawnMarks(drawing)).not.toContainEqual(expect.stringMatching(`^${rule.code} `))
      expect(marksIn(drawing)).toEqual(drawnMarks(drawing))
    })

    it.each(Object.entries(found))('says where: %s', (_, drawing) => {
      expect(drawnMarks(drawing)).toContainEqual(expect.stringMatching(`^${rule.code} `))
      expect(marksIn(drawing)).toEqual(drawnMarks(drawing))
    })

    it.each(Object.entries(found))('is silenced by its fixes, which raise nothing else: %s', (_, drawing) => {
      const workbook = workbookOf(drawing)
      const before = findingsIn(drawing)
      for (const finding of before.filter((one) => one.rule.id === rule.id)) {
        const after = findingsOf(mended(workbook, finding), options).map(markOf)
        const fixed = (finding.problem.fix?.edits.length ?? 0) > 0
        expect(after.includes(markOf(finding))).toBe(!fixed)
        expect(isComputed(workbook) ? [] : after.filter((mark) => !before.map(markOf).includes(mark))).toEqual([])
      }
    })
  })
}

/** Where the findings over pictures start, without those about what the pictures leave out. */
export function foundMarks(drawing: Pictures, rule: Rule, options: PictureOptions = {}): readonly string[] {
  return marksAmong(findingsOf(workbookOf(drawing), options), rule, options)
}

function marksAmong(findings: readonly Finding[], rule: Rule, { ignoring = [] }: PictureOptions): readonly string[] {
  const ignored = [...leftOut.filter((id) => id !== rule.id), ...ignoring]

  return findings
    .filter((finding) => !ignored.includes(finding.rule.id))
    .map(markOf)
    .sort()
}

const leftOut = ['workbook/matrix-missing', 'workbook/column-missing']

/** What the whole program finds in a pictured workbook. */
export function findingsOf(
  workbook: Workbook,
  { asOf = '2000-01-01', settings = {} }: PictureOptions,
): readonly Finding[] {
  const plan = oursAside(workbook)

  return judge(readPlan(plan, settings), asOf, knownOf(plan, { settings })).findings
}

/** A finding as a mark: its code and first cell, with the sheet's number. */
function markOf({ rule, problem }: Finding): string {
  const [first] = problem.at

  return first === undefined ? `${rule.code} nowhere` : `${rule.code} ${first.sheet} ${addressOf(first)}`
}

/** The marks of pictures, as {@link foundMarks} gives them. */
export function drawnMarks(drawing: Pictures): readonly string[] {
  return listOf(drawing)
    .flatMap(({ rows }, index) =>
      rows.flatMap((cells, row) =>
        cells.flatMap(({ marks }, column) =>
          marks.map((code) => `${code} ${sheetName(index)} ${addressOf({ row, column })}`),
        ),
      ),
    )
    .sort()
}

function listOf(drawing: Pictures): readonly Picture[] {
  return 'rows' in drawing ? [drawing] : drawing
}

function sheetName(index: number): string {
  return `sheet ${index + 1}`
}

/** Nobody recalculates a picture's formulas after a fix. */
function isComputed({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) => [...rows.values()].some((row) => [...row.values()].some((cell) => cell.formula)))
}

/** The workbook once a finding's fix is taken. */
function mended(workbook: Workbook, { problem }: Finding): Workbook {
  const edits = problem.fix?.edits ?? []
  const sheets = workbook.sheets.map((one): Sheet => {
    const rows = new Map(one.rows)
    for (const { at, value, format } of edits) {
      const cell: Cell | null = value === null ? null : { value, ...(format === undefined ? {} : { format }) }
      const edit: Edit = { sheet: at.sheet, row: at.row, column: at.column, cells: [[cell]] }
      if (at.sheet === one.name) writeEdit(rows, edit)
    }
    return { ...one, rows }
  })

  return { ...workbook, sheets }
}
