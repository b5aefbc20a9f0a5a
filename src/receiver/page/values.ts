import type { Row } from '../../protocol/index.ts'

export type Values = Row['values']

/** What the rows of a table say. */
export function valuesIn(rows: readonly Row[], table: string): readonly Values[] {
  return rows.filter((row) => row.table === table).map(({ values }) => values)
}

/** What the rows of a table say, by their project, in the order of the plan. */
export function byProject(rows: readonly Row[], table: string): ReadonlyMap<string, readonly Values[]> {
  const groups = new Map<string, Values[]>()
  for (const values of valuesIn(rows, table)) {
    const code = String(values.project_code)
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [values])
    else group.push(values)
  }
  for (const group of groups.values()) group.sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))

  return groups
}

/** A text of a row; null where it has none. */
export function textOf(values: Values, column: string): string | null {
  const value = values[column]

  return typeof value === 'string' ? value : null
}
