/** A page of which a test can read the text; enough of one for what the add-in says outside Excel. */
export function aPage(): { readonly page: Document; text(): string; readonly root: { lang: string; dir: string } } {
  interface Node {
    textContent: string
    readonly children: Node[]
    append(...more: readonly Node[]): void
    replaceChildren(...more: readonly Node[]): void
    readonly classList: { add(): void }
  }
  const node = (): Node => {
    const children: Node[] = []
    return {
      textContent: '',
      children,
      append: (...more) => void children.push(...more),
      replaceChildren: (...more) => void children.splice(0, children.length, ...more),
      classList: { add: () => {} },
    }
  }
  const body = node()
  const root = { lang: '', dir: '' }
  const textOf = ({ textContent, children }: Node): string => [textContent, ...children.map(textOf)].join('\n')
  const page = { body, documentElement: root, createElement: node, getElementById: () => body }

  return { page: page as unknown as Document, text: () => textOf(body), root }
}
