import type { Page } from './page.ts'
import { wrap } from './width.ts'

/** Lines under headings under headings: one shape for a terminal and for Markdown. */
export interface Outline {
  readonly text: string
  readonly mark?: 'heading' | 'error' | 'warning' | 'info'
  readonly under?: readonly Outline[]
}

const step = 2

/** An outline as lines of text, each level further in; an empty line above what is marked. */
export function outlineText(outlines: readonly Outline[], page: Page, level = 0): readonly string[] {
  return outlines.flatMap(({ text, mark, under = [] }) => {
    const lines = wrap(text, level * step, page.width)

    return [
      ...(mark === undefined ? lines : ['', ...lines.map(page.paint[mark])]),
      ...outlineText(under, page, level + 1),
    ]
  })
}

/** An outline in Markdown: marked lines are headings, the others bullets. */
export function outlineMarkdown(outlines: readonly Outline[], heading = 2, bullet = 0): readonly string[] {
  return outlines.flatMap(({ text, mark, under = [] }) =>
    mark === undefined
      ? [`${' '.repeat(bullet * step)}- ${escaped(text)}`, ...outlineMarkdown(under, heading, bullet + 1)]
      : ['', `${'#'.repeat(heading)} ${escaped(text)}`, '', ...outlineMarkdown(under, heading + 1)],
  )
}

/** Words of a workbook are no Markdown. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+\.)(?=\s)/, '$1\\$2')
}
