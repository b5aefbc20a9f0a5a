import { escapeXml } from './escapes.ts'

/** Changes to attributes by their names as written; null takes one away. */
export type AttributeChanges = Readonly<Record<string, string | null>>

const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g

/** A start tag as it is written, with some attributes changed: all others keep their order and writing. */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  const left = new Map(Object.entries(changes))
  const changed = tag.replace(attribute, (written, name: string) => {
    const value = left.get(name)
    left.delete(name)
    if (value === undefined) return written

    return value === null ? '' : written.slice(0, written.indexOf('=')) + quoted(value)
  })
  const added = [...left].flatMap(([name, value]) => (value === null ? [] : [` ${name}${quoted(value)}`])).join('')

  return changed.replace(/\s*\/?>$/, (end) => added + end)
}

/** A start tag that has no end tag of its own, as one that has. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>')
}

/** The prefix of an element's name with its colon; '' without one. */
export function prefixOf(tag: string): string {
  return /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? ''
}

/** The end tag of a start tag. */
export function endOf(tag: string): string {
  return `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`
}

function quoted(value: string): string {
  return `="${escapeXml(value)}"`
}
