import type { Block } from '../../plan/index.ts'
import type { NotChecked } from '../rule.ts'

/** The cells that could not be read and so not be held against the same cell of the other matrices. */
export function* unreadableIn(blocks: readonly Block[], name: 'title' | 'axis'): Generator<NotChecked> {
  const [first, ...others] = blocks.flatMap((block) => (block[name]?.trouble == null ? [] : [block[name].at]))

  if (first !== undefined && blocks.length > 1) yield { notChecked: [first, ...others] }
}
