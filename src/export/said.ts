import { bulletedItems, linesOf, withoutBullets } from '../text/index.ts'

const control = /(?![\t\n])\p{Cc}/gu
const halfLetters = /\p{Cs}/gu

/** Text of the plan as it is published: as typed, without bullets around it and without what no database takes; null where nothing is left. */
export function said(text: string | null | undefined): string | null {
  const whole = (text ?? '').replace(/\r\n?/g, '\n').replace(control, '').replace(halfLetters, '\ufffd')

  return withoutBullets(whole).normalize('NFC') || null
}

/** The items of cells, each without its bullet. */
export function itemsOf(cells: readonly { readonly written: string }[]): readonly string[] {
  return cells
    .flatMap(({ written }) => linesOf(written))
    .flatMap(bulletedItems)
    .flatMap((item) => said(item) ?? [])
}

/** The items of cells, one a line; null where they say nothing. */
export function linesSaid(cells: readonly { readonly written: string }[]): string | null {
  return said(itemsOf(cells).join('\n'))
}
