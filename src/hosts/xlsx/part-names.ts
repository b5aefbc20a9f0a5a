/** A part's name as it is looked up: parts are told apart without case, and some programs write `\` or a leading `/`. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/** The part that a relationship's target names, seen from the part that holds the relationship. */
export function resolveTarget(source: string, target: string): string {
  const path = decoded(target.replaceAll('\\', '/'))
  if (path.startsWith('/')) return path.slice(1)

  const folders = source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.' && step !== '') folders.push(step)
  }

  return folders.join('/')
}

/** The part that holds another part's relationships; `''` stands for the package itself. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
