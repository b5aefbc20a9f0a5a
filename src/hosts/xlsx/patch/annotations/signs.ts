import { relationshipsOf } from '../../part-names.ts'
import { signName } from '../added-signs.ts'
import type { Draft } from '../draft.ts'
import { locate } from '../locate.ts'
import { type Span, spliced } from '../splices.ts'

/** Takes our signs out of a sheet's drawing, and the pointers that led from them. */
export function dropSigns(draft: Draft, part: string): void {
  const text = draft.text(part)
  const signs = signsIn(text, part)
  if (signs.length === 0) return

  draft.put(
    part,
    spliced(
      text,
      signs.map((span) => ({ ...span, text: '' })),
    ),
  )
  const ids = signs.flatMap(
    ({ start, end }) => /hlinkClick\b[^>]*?:id\s*=\s*["']([^"']+)/.exec(text.slice(start, end))?.[1] ?? [],
  )
  const links = relationshipsOf(part)
  if (draft.has(links)) draft.put(links, withoutLinks(draft.text(links), new Set(ids)))
}

function signsIn(text: string, part: string): readonly Span[] {
  const open: Span[] = []
  const found: Span[] = []
  let isOurs = false
  locate(text, part, 'wsDr', {
    open(name, attributes, tag) {
      open.push(tag)
      if (name === 'cNvPr' && new RegExp(`^${signName} \\d`).test(attributes.name ?? '')) isOurs = true
    },
    close(_, __, close) {
      const tag = open.pop() ?? close
      if (open.length !== 1) return

      if (isOurs) found.push({ start: tag.start, end: close.end })
      isOurs = false
    },
  })

  return found
}

/** A list of pointers without some of them. */
export function withoutLinks(text: string, ids: ReadonlySet<string>): string {
  return text.replace(/<(?:\w+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g, (element) =>
    ids.has(/\bId\s*=\s*["']([^"']*)/.exec(element)?.[1] ?? '') ? '' : element,
  )
}
