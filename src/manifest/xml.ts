/** An element of XML with its attributes and what it holds: elements, or a text alone. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly holds: readonly Element[] | string
}

/** An element that holds others, or nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...holds: readonly Element[]
): Element {
  return { name, attributes, holds }
}

/** An element that holds a text. */
export function textElement(name: string, text: string): Element {
  return { name, attributes: {}, holds: text }
}

/** A document of one element, indented so that a person can compare two. */
export function xmlText(root: Element): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...linesOf(root, ''), ''].join('\n')
}

function linesOf({ name, attributes, holds }: Element, indent: string): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const open = `${indent}<${name}${written.join('')}`
  if (holds.length === 0) return [`${open} />`]
  if (typeof holds === 'string') return [`${open}>${escaped(holds)}</${name}>`]

  return [`${open}>`, ...holds.flatMap((inner) => linesOf(inner, `${indent}  `)), `${indent}</${name}>`]
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
