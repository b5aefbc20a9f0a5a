import { gzipSync } from 'node:zlib'

/**
 * Fails the build where what a page loads `until` something shows weighs more than `most` bytes, zipped: the files that
 * come `first`, and the scripts of the entry, worker and late parts that are named.
 */
export class Weight {
  constructor({ until, most, first, groups }) {
    this.until = until
    this.most = most
    this.first = first
    this.groups = groups
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack
    compiler.hooks.thisCompilation.tap('Weight', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'Weight', stage }, () => {
        const files = [...new Set([...this.first, ...this.groups.flatMap((name) => filesOf(compilation, name))])]
        const weights = files.map((file) => [file, zipped(compilation.getAsset(file))])
        const bytes = weights.reduce((sum, [, weight]) => sum + weight, 0)
        const text = `${kib(bytes)} KiB zipped until ${this.until}, of ${kib(this.most)} allowed`
        compilation.getLogger('Weight').info(text)
        if (bytes > this.most) {
          const list = weights.map(([file, weight]) => `${file} ${kib(weight)}`).join(', ')
          compilation.errors.push(new WebpackError(`${text}: ${list}`))
        }
      })
    })
  }
}

function filesOf({ entrypoints, chunkGroups, namedChunkGroups }, name) {
  const group = namedChunkGroups.get(name) ?? entrypoints.get(name) ?? chunkGroups.find((one) => one.name === name)
  if (group === undefined) throw new Error(`nothing that is built is called ${name}`)

  return group.getFiles().filter((file) => /\.(?:js|css)$/.test(file))
}

function zipped(asset) {
  return gzipSync(asset.source.buffer()).length
}

function kib(bytes) {
  return (bytes / 1024).toFixed(1)
}
