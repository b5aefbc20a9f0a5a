/** An address that Excel would not open the add-in from. */
export class BadAddress extends Error {}

/** The address of a served folder as the manifest writes it, without a slash at its end. @throws BadAddress */
export function servedAddress(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null
  if (url === null || written.includes('${')) {
    throw new BadAddress(
      `--address takes the address of the served folder, such as https://intranet.example/infitah: ${JSON.stringify(written)}`,
    )
  }
  if (url.protocol !== 'https:') throw new BadAddress(`Excel opens add-ins over https only: ${written}`)
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new BadAddress(`--address takes no question mark, # or user name: ${written}`)
  }
  if (/\.(html?|xml|js)$/i.test(url.pathname)) {
    throw new BadAddress(`--address takes the folder that holds taskpane.html, not a file: ${written}`)
  }

  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
