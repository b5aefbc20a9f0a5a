import { formatCode } from '../../plan/code-pattern.ts'
import type { Project, Settings } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { blocksOf } from '../project/blocks.ts'
import { type AxisUse, axisObjections, type Objection } from './axis-codes.ts'
import type { Codes } from './codes.ts'
import type { Judge } from './faults.ts'
import { sameText } from './same.ts'

/** The axis code of each project, with the title that most of its matrices give its axis, or those that as many give. */
export function axisUses({ agreed }: Codes): ReadonlyMap<Project, AxisUse> {
  const uses = [...agreed.values()].flatMap(({ project, parsed }): readonly (readonly [Project, AxisUse])[] => {
    const [first, ...others] = mostSaid(blocksOf(project).flatMap(({ axis }) => axis?.value ?? []))

    return first === undefined || parsed === null || parsed.axis === ''
      ? []
      : [[project, { code: parsed.axis, titles: [first, ...others] }]]
  })

  return new Map(uses)
}

function mostSaid(titles: readonly string[]): readonly string[] {
  const keys = titles.map(textKey)
  const votes = keys.map((key) => keys.filter((other) => other === key).length)

  return titles.filter((_, index) => votes[index] === Math.max(...votes))
}

/** What contradicts the projects' axis codes. */
export function objectionsTo(
  uses: ReadonlyMap<Project, AxisUse>,
  declared: Settings['axisCodes'],
): ReadonlyMap<Project, Objection> {
  const objections = axisObjections([...uses.values()], declared)

  return new Map(
    [...uses].flatMap(([project, use]) => {
      const objection = objections.get(use)
      return objection === undefined ? [] : [[project, objection] as const]
    }),
  )
}

/** The axis of a code against what the workbook or the settings say of it, else against the project's other cells. */
export function axisJudge({ pattern, agreed }: Codes, objections: ReadonlyMap<Project, Objection>): Judge {
  return (cell) => {
    const { parsed, project } = cell
    const own = agreed.get(project)?.parsed?.axis
    if (pattern === null || parsed === null || own === undefined) return null

    const objection = objections.get(project)
    const right = objection === undefined ? own : objection.expected
    const wrong = right === null ? sameText(parsed.axis, own) : !sameText(parsed.axis, right)
    if (!wrong) return null
    return { kind: 'axis', cell, expected: right === null ? null : formatCode({ ...parsed, axis: right }, pattern) }
  }
}
