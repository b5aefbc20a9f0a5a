import { type CodePattern, codeReader, codeText, type ParsedCode, patternOf } from '../../plan/code-pattern.ts'
import type { Block, MatrixKind, Plan, Project, TextField } from '../../plan/index.ts'
import { blocksOf } from '../project/blocks.ts'

/** One cell that holds a project's code. */
export interface CodeCell {
  readonly project: Project
  readonly matrix: MatrixKind
  readonly field: TextField
  /** The axis that the same matrix writes beside it. */
  readonly axis: TextField | null
  /** The code as compared. */
  readonly text: string
  /** null where it does not follow the pattern, or there is none. */
  readonly parsed: ParsedCode | null
}

/** All codes of a plan. */
export interface Codes {
  readonly pattern: CodePattern | null
  readonly cells: readonly CodeCell[]
  /** The code that stands for each project, as one of its cells writes it. */
  readonly agreed: ReadonlyMap<Project, CodeCell>
  /** The projects that write a code anywhere, by code. */
  readonly owners: ReadonlyMap<string, ReadonlySet<Project>>
}

/** Collects the codes of a plan, project by project. Cells that are empty or could not be read are left out. */
export function codesOf({ projects, settings }: Pick<Plan, 'projects' | 'settings'>): Codes {
  const pattern = patternOf(
    projects.map(({ code }) => code),
    settings.codePattern,
  )
  const read = pattern === null ? () => null : codeReader(pattern)
  const byProject = projects.map((project) => blocksOf(project).flatMap((block) => cellsIn(project, block, read)))
  const cells = byProject.flat()
  const owners = ownersOf(cells)
  const agreed = byProject.map((own) => agreedAmong(own, owners)).filter((cell) => cell !== null)

  return { pattern, cells, owners, agreed: new Map(agreed.map((cell) => [cell.project, cell])) }
}

function cellsIn(project: Project, block: Block, read: (code: string) => ParsedCode | null): readonly CodeCell[] {
  return [block.code, ...block.odd.code].flatMap((field) => {
    const text = field.trouble === null ? codeText(field.written) : ''

    return text === '' ? [] : [{ project, matrix: block.matrix, field, axis: block.axis, text, parsed: read(text) }]
  })
}

function ownersOf(cells: readonly CodeCell[]): Codes['owners'] {
  const owners = new Map<string, Set<Project>>()
  for (const { text, project } of cells) {
    const known = owners.get(text)
    if (known === undefined) owners.set(text, new Set([project]))
    else known.add(project)
  }

  return owners
}

/** The well-formed before the misspelt, then what most cells write, then what no other project writes, then the first. */
function agreedAmong(cells: readonly CodeCell[], owners: Codes['owners']): CodeCell | null {
  const rank = (cell: CodeCell): readonly number[] => [
    cell.parsed === null ? 1 : 0,
    -cells.filter(({ text }) => text === cell.text).length,
    owners.get(cell.text)?.size === 1 ? 0 : 1,
  ]

  return [...cells].sort((a, b) => compareRanks(rank(a), rank(b)))[0] ?? null
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place])

  return (a[index] ?? 0) - (b[index] ?? 0)
}
