import { type PartialTheme, webLightTheme } from '@fluentui/react-components'

const tenths = 16

const sizes = ['100', '200', '300', '400', '500', '600'] as const

/** Letters that are read from the far end of a room; everything else stays as it is. */
export const projected: PartialTheme = Object.fromEntries(
  sizes.flatMap((size) =>
    ([`fontSizeBase${size}`, `lineHeightBase${size}`] as const).map((name) => [name, larger(webLightTheme[name])]),
  ),
)

function larger(length: string): string {
  return `${(Number.parseInt(length, 10) * tenths) / 10}px`
}
