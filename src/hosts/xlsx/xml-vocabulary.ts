/** An element's attributes by name as written, prefix included. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Gives names without prefix for every prefix that the root binds to its own namespace, and '' for the others. */
export function vocabularyOf(root: string, attributes: Attributes): (name: string) => string {
  const prefixes = ownPrefixes(root, attributes)
  const bare = prefixes.has('')

  return (name) => {
    const colon = name.indexOf(':')
    if (colon < 0) return bare ? name : ''

    return prefixes.has(name.slice(0, colon)) ? name.slice(colon + 1) : ''
  }
}

function ownPrefixes(root: string, attributes: Attributes): ReadonlySet<string> {
  const colon = root.indexOf(':')
  const prefix = colon < 0 ? '' : root.slice(0, colon)
  const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`]
  const prefixes = new Set([prefix])
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== namespace) continue
    if (name === 'xmlns') prefixes.add('')
    if (name.startsWith('xmlns:')) prefixes.add(name.slice(6))
  }

  return prefixes
}

/** Whether an attribute of type xsd:boolean is set. */
export function isSet(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
