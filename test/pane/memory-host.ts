import type { Cell, Edit, Place, Row, Sheet, Workbook, writeEdit } from '../../src/grid/index.ts'
import type { CellWrite, Host, HostChange, InsertedSheet, Mark, ReadOptions } from '../../src/hosts/host.ts'

/** A host over a workbook in memory, with what a test needs to play the person and the program around it. */
export interface MemoryHost extends Host {
  readonly shown: Place[]
  readonly marks: () => readonly Mark[]
  readonly inserted: InsertedSheet[]
  readonly cell: (sheet: string, row: number, column: number) => Cell | null
  /** How often the workbook was read whole. */
  readonly reads: () => number
  /** Types into cells, as a person does: listeners hear of it. */
  readonly type: (edits: readonly Edit[]) => void
  /** Says that rows or sheets moved. */
  readonly replace: (workbook: Workbook) => void
  /** Makes the next reading wait, half done, until the function that it gives is called. */
  readonly hold: () => () => void
  /** Makes every act fail until it is called with null. */
  readonly refuse: (error: Error | null) => void
}

/** Written without imports at run time, so that a page can load it as it is. */
export function memoryHost(first: Workbook, write: typeof writeEdit): MemoryHost {
  let book = copyOf(first)
  let marks: readonly Mark[] = []
  let reads = 0
  let trouble: Error | null = null
  let held = Promise.resolve()
  const listeners = new Set<(change: HostChange) => void>()
  const shown: Place[] = []
  const inserted: InsertedSheet[] = []
  const rowsOf = (name: string) => book.sheets.find((sheet) => sheet.name === name)?.rows as Map<number, Row>
  const cell = (sheet: string, row: number, column: number) => rowsOf(sheet)?.get(row)?.get(column) ?? null
  const act = async () => {
    if (trouble !== null) throw trouble
  }
  const put = ({ at, cell: given }: CellWrite): CellWrite => {
    const was = cell(at.sheet, at.row, at.column)
    const format = given?.format ?? was?.format
    const now = given === null || (given.value === null && given.formula === undefined) ? null : given
    const kept = now === null || format === undefined || format === 'General' ? plain(now) : { ...now, format }
    write(rowsOf(at.sheet), { ...at, cells: [[kept]] })

    return { at, cell: was === null ? null : { ...was, format: was.format ?? 'General' } }
  }

  return {
    kind: 'file',
    shown,
    inserted,
    marks: () => marks,
    reads: () => reads,
    cell,
    async read({ signal, onProgress }: ReadOptions = {}) {
      await act()
      reads += 1
      onProgress?.(0.5)
      await new Promise((done) => setTimeout(done, 5))
      await held
      signal?.throwIfAborted()
      return copyOf(book)
    },
    async write(cells) {
      await act()
      return cells.map(put)
    },
    async show(place) {
      await act()
      shown.push(place)
    },
    async mark(given) {
      await act()
      marks = given
    },
    async unmark() {
      await act()
      marks = []
    },
    async insert(sheet) {
      await act()
      inserted.push(sheet)
    },
    async append({ sheet: name, heading, rows, cells, made }) {
      await act()
      if (made !== null) book = { ...book, sheets: [...book.sheets, madeSheet(made)] }
      const last = Math.max(heading.row, ...rowsOf(name).keys())
      rows.forEach((row, index) => {
        write(rowsOf(name), { sheet: name, row: last + 1 + index, column: heading.column, cells: [row] })
      })
      for (const each of cells) put(each)
    },
    async listen(heard) {
      listeners.add(heard)
      return async () => {
        listeners.delete(heard)
      }
    },
    type(edits) {
      for (const edit of edits) write(rowsOf(edit.sheet), edit)
      for (const heard of listeners) heard({ kind: 'cells', edits, remote: false })
    },
    replace(workbook) {
      book = copyOf(workbook)
      for (const heard of listeners) heard({ kind: 'workbook', workbook, remote: false })
    },
    hold() {
      let release = () => {}
      held = new Promise((done) => {
        release = done
      })
      return release
    },
    refuse: (error) => {
      trouble = error
    },
  }
}

function madeSheet({ name, texts, tables }: InsertedSheet): Sheet {
  const rows = new Map<number, Row>(texts.map(({ row, column, text }) => [row, new Map([[column, { value: text }]])]))
  for (const table of tables) {
    table.rows.forEach((cells, down) => {
      rows.set(table.row + down, new Map(cells.map((each, across) => [table.column + across, each])))
    })
  }

  return { name, rows, merges: [], hidden: { rows: new Set(), columns: new Set() }, ours: true }
}

function plain(cell: Cell | null): Cell | null {
  if (cell === null) return null

  const { format, ...rest } = cell
  return rest
}

function copyOf(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet): Sheet => ({ ...sheet, rows: new Map(sheet.rows) })) }
}
