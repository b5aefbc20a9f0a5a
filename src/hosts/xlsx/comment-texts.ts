import { openPackage, partBytes } from './package.ts'

/** Comments of every kind, wherever they hang: each as its text alone. */
export function commentTexts(bytes: Uint8Array): readonly string[] {
  const source = openPackage(bytes)
  const parts = [...source.entries.values()].filter(({ name }) => /comments?\d*\.xml$/i.test(name))

  return parts.flatMap(({ name }) => textsIn(new TextDecoder().decode(partBytes(source, name))))
}

function textsIn(xml: string): readonly string[] {
  const comments = xml.match(/<(?:\w+:)?(?:comment|threadedComment)\s[\s\S]*?<\/(?:\w+:)?(?:comment|threadedComment)>/g)

  return (comments ?? []).map((comment) =>
    comment
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
