import { html, type Markup } from '../../formats/html/markup.ts'
import { type Language, languageNames, languages } from '../../lang/index.ts'

/** What stands around every page: the way to the other languages, and whose words these are. */
export function framed(path: string, body: Markup, { code, interface: words }: Language): Markup {
  const others = Object.values(languages).filter((language) => language.code !== code)
  const links = others.map((other) => {
    const name = languageNames[other.code]

    return html`<a href="${`${path}?lang=${other.code}`}" lang="${other.code}" hreflang="${other.code}">${name}</a> `
  })

  return html`<nav aria-label="${words.receiver.inOtherLanguages}">${links}</nav>
<main>
${body}</main>
<footer>${words.receiver.footer}</footer>`
}
