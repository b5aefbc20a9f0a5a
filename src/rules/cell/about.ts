import type { MatrixKind, ReadCell } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import type { Subject } from '../rule.ts'

/** What a finding about one cell holds on to: its column, and its name within the project or the plan. */
export function aboutCell({ column, name, project }: ReadCell): Subject {
  const part = `${column} ${textKey(name)}`

  return project === null ? { of: 'plan', part } : { of: 'project', project, part }
}

/** What a finding about a whole column holds on to. */
export function aboutColumn({ column }: ReadCell): Subject {
  const matrix = matrixOf(column)

  return matrix === null ? { of: 'plan', part: column } : { of: 'matrix', matrix, part: column }
}

/** The matrix that a column such as `budget/mobilised` belongs to; null for the cover sheet and the co-creation tables. */
export function matrixOf(column: string): MatrixKind | null {
  const [first] = column.split('/')

  return first === 'projects' || first === 'budget' || first === 'monitoring' ? first : null
}
