import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyStyle } from './page-files.mjs'

/** Puts beside the add-in's bundle the page that loads it, its icons, and what Excel reads of functions and keys. */
export class AddinFiles {
  constructor({ page, assets, office }) {
    this.page = page
    this.assets = assets
    this.office = office
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('AddinFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tap({ name: 'AddinFiles', stage }, () => {
        for (const [name, bytes] of this.files()) compilation.emitAsset(name, new sources.RawSource(bytes))
      })
    })
  }

  files() {
    const page = readFileSync(this.page, 'utf8')
      .replace('{policy}', escaped(policyFor(this.office)))
      .replace('{office.js}', escaped(this.office))
    const served = readdirSync(this.assets, { withFileTypes: true }).filter((entry) => entry.isFile())
    const icons = readdirSync(join(this.assets, 'icons')).filter((name) => name.endsWith('.png'))

    return [
      ['taskpane.html', page],
      ...served.map(({ name }) => [name, readFileSync(join(this.assets, name))]),
      ...icons.map((name) => [`assets/${name}`, readFileSync(join(this.assets, 'icons', name))]),
    ]
  }
}

/** What the page may do: run its own scripts and office.js, and ask the platform that a person publishes on. */
export function policyFor(office) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...originOf(office)].join(' '),
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self'",
    // Nobody knows the platform's address before.
    "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Where office.js and what it loads by itself come from; none where that is where the page comes from. */
function originOf(office) {
  return /^(?:https?:)?\/\//.test(office) ? [new URL(office, 'https://localhost').origin] : []
}

function escaped(address) {
  return address.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
}
