import { type Field, labelStrands, type Project, type Strand } from '../../src/plan/index.ts'
import { budgetStrands, followedStrands, listedStrands } from '../../src/plan/strands.ts'

/** A copy of a project that tells which of its values are looked at. */
export function watched(project: Project, note: (strand: Strand) => void): Project {
  const strands = strandsByField(project)
  const copies = new Map<unknown, unknown>()
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value

    const strand = strands.get(value)
    const copy = copies.get(value) ?? (strand === undefined ? inside(value, copyOf) : noting(value, strand, note))
    copies.set(value, copy)
    return copy
  }
  const { years, ...others } = project

  return Object.defineProperty(inside(others, copyOf) as Project, 'years', {
    get() {
      note('years')
      return years
    },
  })
}

function strandsByField({ listed, budget, followed }: Project): ReadonlyMap<unknown, Strand> {
  const all = [listedStrands(listed), budgetStrands(budget), followedStrands(followed)]
  const named = all.flatMap(
    (strands) => Object.entries(strands) as [Strand | 'heads', readonly (Field<unknown> | null)[]][],
  )

  return new Map(
    named.flatMap(([name, fields]) =>
      name === 'heads' ? [] : fields.flatMap((field) => (field === null ? [] : [[field, name] as const])),
    ),
  )
}

/** Where a label stands is part of what a project is, and no value. */
function noting(field: object, strand: Strand, note: (strand: Strand) => void): object {
  return new Proxy(field, {
    get(target, name) {
      if (name !== 'at' || !labelStrands.includes(strand)) note(strand)
      return Reflect.get(target, name)
    },
  })
}

function inside(value: object, copyOf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copyOf(one)]))

  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)]))
}
