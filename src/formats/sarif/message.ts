import { plainText } from '../../text/index.ts'

/** A text as SARIF's messages want it: there braces would be placeholders, and `[words](1)` a link. */
export function messageOf(text: string): { readonly text: string } {
  const plain = plainText(text)

  return { text: plain.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]]*\]\()/g, '\\[') }
}
