/** Makes a bundle one of scripts that are required, within a package whose files are modules. */
export class Scripts {
  apply(compiler) {
    const { Compilation, DefinePlugin, sources } = compiler.webpack
    new DefinePlugin({ 'import.meta.url': "require('node:url').pathToFileURL(__filename).href" }).apply(compiler)
    compiler.hooks.thisCompilation.tap('Scripts', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tap({ name: 'Scripts', stage }, () => {
        compilation.emitAsset('package.json', new sources.RawSource('{ "type": "commonjs" }\n'))
      })
    })
  }
}
