import { fileURLToPath } from 'node:url'
import webpack from 'webpack'
import { Licences } from './test/tools/licences.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const shared = {
  mode: 'production',
  target: 'node20',
  devtool: false,
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
    // What stands beside the bundle is found from where the bundle is, not from where the source was.
    parser: { javascript: { importMeta: false, url: false, dynamicImportMode: 'eager' } },
  },
  performance: false,
  stats: 'errors-warnings',
}

/** The command line with all that it needs, so that Node opens few files before the work begins. */
const program = {
  ...shared,
  name: 'program',
  entry: { bin: at('src/cli/bin.ts'), worker: { import: at('src/cli/worker.ts'), library: { type: 'module' } } },
  // One starts threads from files of its own; the other is large, and few workbooks need it.
  externals: { piscina: 'import piscina', '@e965/xlsx': 'import @e965/xlsx' },
  experiments: { outputModule: true },
  output: {
    path: at('dist/cli'),
    module: true,
    filename: '[name].js',
    chunkFilename: '[name].js',
    chunkFormat: 'module',
  },
  optimization: { splitChunks: false, chunkIds: 'named' },
  plugins: [
    new Licences('LICENSES.txt'),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^bin/ }),
  ],
}

export default [program]
