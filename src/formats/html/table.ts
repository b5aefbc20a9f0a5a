import { html, type Markup, nothing, type Piece } from './markup.ts'

/** A column of a table: what is counted stands at the end of its cells. */
export interface Column {
  readonly head: string
  readonly numeric?: boolean
}

/** Rows under heads that a printer repeats on every page; the first cell of a row names it. */
export interface Table {
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Piece[])[]
  readonly foot?: readonly (readonly Piece[])[]
}

/** A table; nothing where it has no rows. */
export function tableOf({ caption, columns, rows, foot = [] }: Table): Markup {
  if (rows.length === 0) return nothing

  const heads = columns.map((column) => html`<th scope="col"${numeric(column)}>${column.head}</th>`)
  const feet = foot.length === 0 ? nothing : html`\n<tfoot>${foot.map((cells) => rowOf(cells, columns))}\n</tfoot>`

  return html`<div class="scroll"><table>${caption === undefined ? null : html`<caption>${caption}</caption>`}
<thead><tr>${heads}</tr></thead>
<tbody>${rows.map((cells) => rowOf(cells, columns))}
</tbody>${feet}
</table></div>
`
}

function rowOf(cells: readonly Piece[], columns: readonly Column[]): Markup {
  const [first = null, ...rest] = cells
  const others = rest.map((cell, index) => html`<td${numeric(columns[index + 1])}>${cell}</td>`)

  return html`\n<tr><th scope="row"${numeric(columns[0])}>${first}</th>${others}</tr>`
}

function numeric(column: Column | undefined): Markup {
  return column?.numeric === true ? html` class="n"` : nothing
}
