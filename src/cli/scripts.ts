import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** The scripts of a build, and how they are run. */
export interface Scripts {
  /** Runs a script the first time that it is asked for, and gives what it exports. */
  run(name: string): unknown
  /** Writes beside each script that ran what V8 compiled of it. */
  keep(): void
}

/**
 * The scripts of a folder. Half of a short run is V8 compiling what it runs: where the build kept what this very version of
 * Node compiled, that is taken instead; what another one compiled V8 refuses by itself.
 */
export function scriptsIn(folder: string): Scripts {
  const outside = createRequire(join(folder, 'scripts'))
  const exported = new Map<string, { readonly exports: unknown }>()
  const compiled = new Map<string, Script>()
  waitBeforeOptimising()

  const run = (name: string): unknown => {
    const before = exported.get(name)
    if (before !== undefined) return before.exports

    const path = join(folder, name)
    const script = scriptAt(path)
    const own = { exports: {} }
    exported.set(name, own)
    compiled.set(path, script)
    const inside = (request: string) => (request.startsWith('./') ? run(request.slice(2)) : outside(request))
    script.runInThisContext()(own.exports, inside, own, path, dirname(path))

    return own.exports
  }
  const keep = () => {
    for (const [path, script] of compiled) writeFileSync(keptBeside(path), script.createCachedData())
  }

  return { run, keep }
}

/** Runs a script of a folder as it is quickest here: from what the build kept, else as Node itself does. */
export function runScript(folder: string, name: string): unknown {
  if (existsSync(keptBeside(join(folder, 'program.js')))) return scriptsIn(folder).run(name)

  waitBeforeOptimising()
  // Node keeps some of the compiled program itself from one run to the next, from version 22 on.
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()

  return createRequire(join(folder, 'scripts'))(join(folder, name))
}

/**
 * Until version 22 Node makes quick what has run a little, in vain where a run is short: it is told to wait, by a flag that
 * later versions have no more. What is compiled under other flags V8 refuses.
 */
function waitBeforeOptimising(): void {
  if (Number(process.versions.node.split('.')[0]) < 22) setFlagsFromString('--interrupt-budget=1000000')
}

/** As Node wraps a script, so that it runs there alike. */
function scriptAt(path: string): Script {
  const head = '(function (exports, require, module, __filename, __dirname) {'
  const kept = keptBeside(path)

  return new Script(`${head}${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    columnOffset: -head.length,
    ...(isOf(path, kept) && { cachedData: readFileSync(kept) }),
  })
}

/** V8 tells a script from another of the same length by nothing: what is older than the script is of another. */
function isOf(path: string, kept: string): boolean {
  return existsSync(kept) && statSync(kept).mtimeMs >= statSync(path).mtimeMs
}

/** Of another version Node's own way is quicker than to find out that nothing is of use. */
function keptBeside(path: string): string {
  return `${path}.${process.version}.compiled`
}
