import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Build {
  readonly AddinFiles: new (given: {
    readonly page: string
    readonly assets: string
    readonly office: string
  }) => { files(): readonly (readonly [name: string, content: string | Uint8Array])[] }
}

/** The page of the add-in as it is built for an address of office.js. */
async function pageFor(office: string): Promise<string> {
  const { AddinFiles }: Build = await import(pathToFileURL(resolve('test/tools/addin-files.mjs')).href)
  const files = new Map(new AddinFiles({ page: 'src/addin/taskpane.html', assets: 'src/assets', office }).files())

  return String(files.get('taskpane.html'))
}

it.each([
  [
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    "script-src 'self' https://appsforoffice.microsoft.com;",
  ],
  ['https://office.example:8443/lib/office.js?a=1&b=2', "script-src 'self' https://office.example:8443;"],
  ['office/office.js', "script-src 'self';"],
])('the add-in allows office.js where it comes from, and no more: %s', async (office, scripts) => {
  const page = await pageFor(office)

  expect(page).toContain(scripts)
  expect(page).toContain(`src="${office.replace('&', '&amp;')}"`)
  expect(page).not.toMatch(/unsafe-|[{}]/)
})
