import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Puts the licences of the packages that a bundle contains beside it, as they ask. */
export class Licences {
  constructor(file) {
    this.file = file
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        compilation.emitAsset(this.file, new sources.RawSource(licencesOf(compilation)))
      })
    })
  }
}

/** The licences of all packages that a bundle contains. */
export function licencesOf(compilation) {
  const homes = new Set([...compilation.modules].flatMap(({ resource }) => packageOf(resource)))

  return [...homes].sort().map(licenceOf).join('\n\n')
}

function packageOf(resource = '') {
  const home = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0]

  return home === undefined ? [] : [home]
}

function licenceOf(home) {
  const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? license : readFileSync(join(home, file), 'utf8').trim()

  return `${name} ${version}\n\n${text}\n`
}
