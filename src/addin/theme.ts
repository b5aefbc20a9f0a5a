/** What Excel says of its looks, where it says anything. */
export interface Looks {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string }
}

/** The look of Excel; undefined where it tells none, or office.js fails to ask it. */
export function excelTheme(looks: Looks): 'light' | 'dark' | undefined {
  try {
    return themeOf(looks.officeTheme?.bodyBackgroundColor)
  } catch {
    return undefined
  }
}

/** The look of the program around the pane by its background; undefined where it tells none, as on the web. */
export function themeOf(background: string | undefined): 'light' | 'dark' | undefined {
  const [, red = '', green = '', blue = ''] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(background ?? '') ?? []
  if (red === '') return undefined

  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => Number.parseInt(part, 16))
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light'
}
