#!/usr/bin/env node
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Until version 22 Node makes quick what has run a little, in vain where a run is short: it is told to wait, by a flag that
// later versions have no more.
if (Number(process.versions.node.split('.')[0]) < 22) setFlagsFromString('--interrupt-budget=1000000')

// Node keeps the compiled program from one run to the next where it can, from version 22 on.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()

await import(/* webpackChunkName: "program", webpackMode: "lazy" */ './run.ts')
