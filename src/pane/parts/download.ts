/** Gives a file to the browser to keep where it keeps downloads. */
export function download(name: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/octet-stream' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
