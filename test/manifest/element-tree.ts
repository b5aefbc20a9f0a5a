import { SaxesParser } from 'saxes'

/** An element as it was read. */
export interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Read[]
  readonly text: string
}

/** The root of a document; throws where it is not well formed. */
export function elementTree(xml: string): Read {
  interface Open extends Read {
    readonly children: Open[]
    text: string
  }
  const parser = new SaxesParser()
  const document: Open = { name: '', attributes: {}, children: [], text: '' }
  const path = [document]
  parser.on('opentag', ({ name, attributes }) => {
    const next: Open = { name, attributes, children: [], text: '' }
    path.at(-1)?.children.push(next)
    path.push(next)
  })
  parser.on('closetag', () => path.pop())
  parser.on('text', (text) => {
    const open = path.at(-1)
    if (open !== undefined) open.text += text
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  const [root] = document.children
  if (root === undefined) throw new Error('a document without an element')

  return root
}

/** Every element below one, itself first. */
export function everyElement(root: Read): readonly Read[] {
  return [root, ...root.children.flatMap(everyElement)]
}

/** Every element of a name below one. */
export function elementsNamed(root: Read, name: string): readonly Read[] {
  return everyElement(root).filter((element) => element.name === name)
}
