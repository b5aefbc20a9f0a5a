/** Writes which files each entry begins with, as their names hold a digest of what they contain. */
export class Assets {
  constructor(file) {
    this.file = file
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('Assets', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'Assets', stage }, () => {
        const entries = [...compilation.entrypoints].map(([name, entry]) => [name, entry.getFiles()])
        const text = JSON.stringify(Object.fromEntries(entries), null, 2)
        compilation.emitAsset(this.file, new sources.RawSource(`${text}\n`))
      })
    })
  }
}
