import { gzipSync } from 'node:zlib'

/** Fails the build where what a page loads before its first view weighs more than `most` bytes, zipped. */
export class Weight {
  constructor(most) {
    this.most = most
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack
    compiler.hooks.thisCompilation.tap('Weight', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'Weight', stage }, () => {
        for (const [name, entry] of compilation.entrypoints) {
          const files = entry.getFiles().filter((file) => /\.(?:js|css)$/.test(file))
          const bytes = files.reduce((sum, file) => sum + zipped(compilation.getAsset(file)), 0)
          if (bytes > this.most) {
            const text = `${name} loads ${kib(bytes)} KiB zipped at first, more than ${kib(this.most)}: ${files.join(', ')}`
            compilation.errors.push(new WebpackError(text))
          }
        }
      })
    })
  }
}

function zipped(asset) {
  return gzipSync(asset.source.buffer()).length
}

function kib(bytes) {
  return (bytes / 1024).toFixed(1)
}
