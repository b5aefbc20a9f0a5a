import { style } from '../../../src/formats/html/style.ts'

const colours = style.match(/(?<=(?:^|[; ])color: )#[0-9a-f]{6}/gm) ?? []
const variables = new Map([...style.matchAll(/--(\w+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]))

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255

    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })

  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(ink: string, paper: string): number {
  const [light = 0, dark = 0] = [luminance(ink), luminance(paper)].toSorted((a, b) => b - a)

  return (light + 0.05) / (dark + 0.05)
}

describe('the style of a page', () => {
  const inks = [...colours, ...['ink', 'quiet', 'main'].map((name) => variables.get(name) ?? '')]

  it.each(inks)('%s can be read on white and on shades (WCAG AAA)', (ink) => {
    expect(contrast(ink, '#ffffff')).toBeGreaterThanOrEqual(7)
    expect(contrast(ink, variables.get('shade') ?? '')).toBeGreaterThanOrEqual(6.5)
  })

  it('keeps rows, findings and charts whole on paper, and repeats the heads of tables', () => {
    expect(style).toMatch(/thead \{ display: table-header-group; \}/)
    expect(style).toMatch(/tr, \.finding[^{]*svg[^{]*\{ break-inside: avoid; \}/)
  })
})
