import type { Package } from './package.ts'
import { relationshipsOf, resolveTarget } from './part-names.ts'
import { readXml } from './xml.ts'

/** One pointer from a part to another. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, the same in strict and transitional files: `worksheet`, `styles`, … */
  readonly type: string
  /** Name of the part that it points at. */
  readonly part: string
}

/** Reads the relationships of a part that has some; targets outside the package are left out. */
export function readRelationships(source: Package, part: string): readonly Relationship[] {
  const found: Relationship[] = []
  readXml(source, relationshipsOf(part), 'Relationships', {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return

      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolveTarget(part, Target) })
    },
  })

  return found
}
