import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { licencesOf } from './licences.mjs'

/** What an empty `<style>` hashes to: the pane's interface puts one there and fills it rule by rule. */
export const emptyStyle = hashOf('')

/**
 * Writes the documents of the page: `index.html` beside its script and style, and `infitah.html` with everything inside,
 * which opens from disk and may ask nobody for anything but the platform that a person publishes on.
 */
export class PageFiles {
  constructor({ sample, single }) {
    this.sample = sample
    this.single = single
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('PageFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'PageFiles', stage }, () => {
        const sample = readFileSync(this.sample).toString('base64')
        // Whatever made a document shorter would make its hashes wrong.
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text), { minimized: true })
        const [script, style] = ['.js', '.css'].map((ending) => onlyFile(compilation, ending))
        emit('index.html', linked(script, style, sample))
        emit(this.single, inlined(textOf(script), textOf(style), sample, licencesOf(compilation)))
      })
    })
  }
}

function onlyFile(compilation, ending) {
  const files = compilation.getAssets().filter(({ name }) => name.endsWith(ending))
  if (files.length !== 1) throw new Error(`the page has ${files.length} files of ${ending}, not one`)

  return files[0]
}

function textOf({ source }) {
  return source.source().toString()
}

function linked(script, style, sample) {
  return documentOf(
    `<link rel="stylesheet" href="/${style.name}"/>\n<script defer src="/${script.name}"></script>`,
    dataBlock('sample', 'application/octet-stream', sample),
  )
}

function inlined(script, style, sample, licences) {
  const code = insideScript(script)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)} ${emptyStyle}`,
    'img-src data:',
    'font-src data:',
    // The page starts its own script once more, as a worker.
    'worker-src blob:',
    // The platform that a person publishes on; nobody knows its address before.
    'connect-src https: http://127.0.0.1:* http://localhost:*',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

  return documentOf(
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>\n<style>${style}</style>`,
    [
      dataBlock('licences', 'text/plain', licences.replaceAll('<', '&lt;')),
      dataBlock('sample', 'application/octet-stream', sample),
      `<script>${code}</script>`,
    ].join('\n'),
  )
}

/** The hash of what stands between two tags, as a policy names it. */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Code as it may stand inside a document; in strings and patterns, where alone these occur, it means the same. */
function insideScript(code) {
  return code.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3c!--')
}

function dataBlock(id, type, text) {
  return `<script type="${type}" id="${id}">${text}</script>`
}

function documentOf(head, body) {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Infitah"/>
<link rel="icon" href="data:,"/>
<title>Infitah</title>
${head}
</head>
<body>
<div id="page"></div>
${body}
</body>
</html>
`
}
