import type { Place } from '../../grid/index.ts'
import type { Block, Project } from '../../plan/index.ts'
import { withoutBullets } from '../../text/index.ts'
import { shownLabel } from '../shown-label.ts'
import { blocksOf, isBare } from './blocks.ts'
import { differenceBetween } from './difference.ts'
import { mend } from './mend.ts'

/** What a finding says of a title or axis that some matrices leave empty; null where none does. */
export function emptyHead(project: Project, name: 'title' | 'axis') {
  const blocks = blocksOf(project)
  const without = blocks.filter((block) => isEmpty(block[name]))
  const empty = without.map((block) => block[name]).filter((field) => field !== null)
  const [first, ...others] = empty.map(({ at }) => at)
  if (first === undefined || isBare(project)) return null

  const said = differenceBetween(blocks, name)?.reference ?? firstSaid(blocks, name)
  const at: [Place, ...Place[]] = [first, ...others]
  const elsewhere = said === null ? null : shownLabel(said)
  return {
    at,
    facts: { matrices: without.map(({ matrix }) => matrix), elsewhere },
    ...(elsewhere !== null && { expected: elsewhere }),
    ...mend(empty, said === null ? null : withoutBullets(said.written)),
  }
}

function isEmpty(field: Block['title']): boolean {
  return field !== null && field.value === null && field.trouble === null
}

function firstSaid(blocks: readonly Block[], name: 'title' | 'axis'): Block['title'] {
  return blocks.map((block) => block[name]).find((field) => field?.value != null) ?? null
}
