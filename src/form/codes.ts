import { at } from './areas.ts'
import { listedColumns } from './columns.ts'
import type { PlanContent, ProjectContent } from './content.ts'
import type { Draft } from './draft.ts'
import { cell, fixedCells, inColumn, on } from './formulas.ts'

/** How the codes of these workbooks are built, as the cover sheet says it. */
export const codePattern = 'PO-YY-YY-AXIS-NN'

/** The code that a project has: its own, or the one that its workbook gives; `''` where its axis is not known yet. */
export function codeOf(content: PlanContent, project: ProjectContent, number: number): string {
  if (project.code !== undefined) return project.code

  const axis = content.axes.find(({ title }) => title === project.axis)?.code ?? ''
  return axis === '' || project.title === '' ? '' : beginning(content) + axis + ending(number)
}

/** The formula that gives a project its code: by the axis that is chosen, its title once it is written. */
export function codeFormula({ content, words, axisRows }: Draft, row: number, number: number): string {
  const { first, last } = axisRows
  const [codes, titles] = [0, 1].map((column) => on(words.sheets.cover, fixedCells(at(first, column, last, column))))
  const [axis, title] = [inColumn(row, listedColumns.axis), inColumn(row, listedColumns.title)]
  const code = `INDEX(${codes},MATCH(${axis},${titles},0))`
  const whole = `IF(${code}="","","${beginning(content)}"&${code}&"${ending(number)}")`

  return `IF(OR(${axis}="",${title}=""),"",IFERROR(${whole},""))`
}

/** The cell of matrix 1 that holds something of a project, as other sheets write it. */
export function listedCell({ words }: Draft, row: number, column: number): string {
  return on(words.sheets.projects, cell(row, column))
}

function beginning({ period }: PlanContent): string {
  const [first, last] = [period.first, period.last].map((year) => String(year).slice(-2))

  return `PO-${first}-${last}-`
}

function ending(number: number): string {
  return `-${String(number).padStart(2, '0')}`
}
