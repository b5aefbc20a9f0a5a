import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import MinimizerPlugin from 'minimizer-webpack-plugin'
import webpack from 'webpack'
import { AddinFiles } from './test/tools/addin-files.mjs'
import { Assets } from './test/tools/assets.mjs'
import { Licences } from './test/tools/licences.mjs'
import { PageFiles } from './test/tools/page-files.mjs'
import { Scripts } from './test/tools/scripts.mjs'
import { Weight } from './test/tools/weight.mjs'

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

/**
 * Three times as fast as what webpack takes by itself, and no larger; not for the page, whose script must stand unchanged
 * inside a document.
 */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })]

/** TypeScript and React for browsers of the last years. */
const inBrowser = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
}

/**
 * The command line with all that it needs, so that Node opens few files before the work begins, and none in vain. `bin`,
 * `worker` and `compile` run the others as scripts, which V8 can be given compiled (`src/cli/scripts.ts`).
 */
const program = (dist) => ({
  ...shared,
  name: 'program',
  entry: {
    bin: at('src/cli/bin.ts'),
    compile: at('src/cli/compile.ts'),
    program: at('src/cli/run.ts'),
    worker: { import: at('src/cli/worker.ts'), library: { type: 'commonjs-static' } },
    job: { import: at('src/cli/job.ts'), library: { type: 'commonjs-static' } },
  },
  // One starts threads from files of its own; the others are large, and few need them.
  externals: [
    Object.fromEntries(
      ['piscina', '@e965/xlsx', 'fastify', '@fastify/rate-limit', 'pg', '@electric-sql/pglite'].map((name) => [
        name,
        `commonjs ${name}`,
      ]),
    ),
    // Commander starts the programs of commands that are programs of their own: here none is.
    async ({ context, request }) =>
      request === 'node:child_process' && context.includes('commander') ? 'var {}' : undefined,
  ],
  module: {
    ...shared.module,
    parser: { javascript: { importMeta: false, url: false, createRequire: false, dynamicImportMode: 'lazy' } },
  },
  node: { __dirname: false, __filename: false },
  output: {
    path: join(dist, 'cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    // What was kept of scripts that are no more.
    clean: { keep: (name) => !name.endsWith('.compiled') },
  },
  // What several commands need is one file, what one command needs another, each language one: each run reads only its own.
  optimization: {
    minimizer,
    chunkIds: 'named',
    splitChunks: {
      chunks: ({ name }) => !['bin', 'worker', 'compile'].includes(name),
      cacheGroups: {
        default: false,
        defaultVendors: false,
        ...Object.fromEntries(['ar', 'fr', 'en'].map((code) => [code, together(code, `src/lang/${code}/`)])),
        shared: { name: 'shared', minChunks: 3, enforce: true },
      },
    },
  },
  plugins: [
    new Licences('LICENSES.txt'),
    new Scripts(),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^bin/ }),
  ],
})

/** All modules of a folder as one file. */
function together(name, folder) {
  return {
    name,
    enforce: true,
    priority: 1,
    test: ({ resource = '' }) => resource.replaceAll('\\', '/').includes(folder),
  }
}

/** The library for programs that take packages by `require`: what has no such form itself is put in. */
const required = (dist) => ({
  ...shared,
  name: 'required',
  entry: { index: at('src/index.ts'), files: at('src/files.ts') },
  externalsType: 'commonjs',
  externals: ['@e965/xlsx', 'decimal.js', 'fastest-levenshtein', 'fflate', 'saxes', 'zod'],
  output: { path: dist, filename: '[name].cjs', library: { type: 'commonjs-static' } },
  optimization: { minimize: false },
  plugins: [new Licences('LICENSES.txt')],
})

/** The page of `infitah serve`, and the same as one file that opens from disk. */
const page = (dist) => ({
  ...shared,
  name: 'page',
  target: ['web', 'es2022'],
  entry: { page: at('src/page/index.tsx') },
  module: { ...shared.module, rules: [inBrowser, { test: /\.css$/, type: 'css', sideEffects: true }] },
  experiments: { css: true },
  output: { path: join(dist, 'page'), filename: '[name].[contenthash].js', cssFilename: '[name].[contenthash].css' },
  optimization: { splitChunks: false },
  plugins: [
    new Licences('LICENSES.txt'),
    new PageFiles({ sample: at('templates/ait-melloul-2024-2025.xlsx'), single: '../infitah.html' }),
  ],
})

/**
 * The page that Excel opens with what it reads of the add-in, and the pane for other pages: a script that gives
 * `infitahPane.mountPane`. Both load the same parts when they are needed. Names change with the contents, `assets.json` tells
 * them; only that of the add-in is in the manifest. Nothing is evaluated from text, so that pages may forbid it.
 */
const pane = (dist, office) => ({
  ...shared,
  name: 'pane',
  target: ['web', 'es2022'],
  entry: {
    addin: at('src/addin/index.ts'),
    pane: { import: at('src/pane/late.ts'), library: { type: 'window', name: 'infitahPane' } },
  },
  module: { rules: [inBrowser] },
  output: {
    path: join(dist, 'pane'),
    filename: ({ chunk }) => (chunk.name === 'addin' ? '[name].js' : '[name].[contenthash:10].js'),
    chunkFilename: '[name].[contenthash:10].js',
    publicPath: 'auto',
  },
  // Parts that the page, the worker and the views share are loaded once.
  optimization: { minimizer, splitChunks: { chunks: 'async', minSize: 4096, maxAsyncRequests: 30 } },
  plugins: [
    new Licences('LICENSES.txt'),
    new Assets('assets.json'),
    new AddinFiles({ page: at('src/addin/taskpane.html'), assets: at('src/assets'), office }),
    ...[
      { until: 'the pane shows', most: 160 * 1024, groups: ['addin', 'inside'] },
      { until: 'the first findings', most: 275 * 1024, groups: ['addin', 'inside', 'check', 'judge', 'ar'] },
    ].map((weight) => new Weight({ ...weight, first: ['taskpane.html', 'addin.css'] })),
  ],
})

/** Microsoft's own: whoever serves office.js from elsewhere settles its licence. */
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

/** `--env dist=PATH` builds elsewhere; `--env office=URL` takes office.js from another address. */
export default ({ dist = at('dist'), office = officeJs }) =>
  [program, required, pane, page].map((bundle) => bundle(resolve(dist), office))
