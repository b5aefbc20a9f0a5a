import type { Language } from '../lang/index.ts'

/** The name of a copy of a workbook. */
export function copyName(name: string, { say, interface: words }: Language): string {
  const [, base = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? []

  return words.page.copyName(base, ending, say)
}

/** Gives a file to the browser to keep where it keeps downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/octet-stream' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
