import * as fc from 'fast-check'
import { html, svg } from '../../../src/formats/html/markup.ts'
import { readPage } from './a-page.ts'

const visible = (text: string) =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\r\n?/g, '\n')

/** Any characters, the signs of markup and the marks of direction often among them. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'<>&"\'/\u2068\u2069\u202e\u0000\ud800'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

describe('markup', () => {
  it('keeps any text a text, between tags and within attributes', () => {
    fc.assert(
      fc.property(anyText, anyText, (inside, attribute) => {
        const { markup } = html`<p title="${attribute}">${inside}</p>`
        const { elements, text } = readPage(markup)

        expect(elements.filter(({ name }) => name !== 'bdi').map(({ name }) => name)).toEqual(['p'])
        expect(text).toBe(visible(inside))
      }),
    )
  })

  it('takes no text for markup, whatever it looks like', () => {
    expect(html`<p>${'</p><script>alert(1)</script>'}</p>`.markup).toBe(
      '<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    )
    expect(html`<a title="${'" onclick="x'}">y</a>`.markup).toBe('<a title="&quot; onclick=&quot;x">y</a>')
  })

  it('isolates in elements what was isolated by characters, and drops what turns text around', () => {
    expect(html`<p>${'\u2068PO-01\u2069 \u202eabc'}</p>`.markup).toBe('<p><bdi>PO-01</bdi> abc</p>')
    expect(html`<p>${'\u2068one'} ${'two\u2069'}</p>`.markup).toBe('<p>one two</p>')
  })

  it('keeps the characters where there are no such elements', () => {
    expect(svg`<text>${'\u2068PO-01\u2069'}</text>`.markup).toBe('<text>\u2068PO-01\u2069</text>')
  })

  it('puts lists and what is absent where they belong', () => {
    expect(html`<ul>${['a', 'b'].map((one) => html`<li>${one}</li>`)}${null}</ul>`.markup).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    )
  })
})
