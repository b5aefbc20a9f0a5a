import { partKey, relationshipsOf, resolveTarget } from '../part-names.ts'
import type { Draft } from './draft.ts'
import { locate } from './locate.ts'
import { type Span, spliced } from './splices.ts'

/** Takes the list of formulas out of the package, once it is no longer true: programs write it again by themselves. */
export function dropCalcChain(draft: Draft, workbookPart: string): void {
  const link = draft.source.relationships(workbookPart).find(({ type }) => type === 'calcChain')
  if (link === undefined) return

  dropElements(draft, relationshipsOf(workbookPart), 'Relationships', ({ Target, TargetMode }) => {
    return TargetMode !== 'External' && partKey(resolveTarget(workbookPart, Target ?? '')) === partKey(link.part)
  })
  dropElements(draft, '[Content_Types].xml', 'Types', ({ PartName }) => partKey(PartName ?? '') === partKey(link.part))
  if (draft.has(link.part)) draft.drop(link.part)
}

function dropElements(
  draft: Draft,
  part: string,
  root: string,
  goes: (attributes: Readonly<Record<string, string | undefined>>) => boolean,
): void {
  const text = draft.text(part)
  const gone: Span[] = []
  const open: (number | null)[] = []
  locate(text, part, root, {
    open: (_, attributes, tag) => open.push(goes(attributes) ? tag.start : null),
    close(_, __, tag) {
      const start = open.pop() ?? null
      if (start !== null) gone.push({ start, end: tag.end })
    },
  })
  if (gone.length > 0)
    draft.put(
      part,
      spliced(
        text,
        gone.map((span) => ({ ...span, text: '' })),
      ),
    )
}
