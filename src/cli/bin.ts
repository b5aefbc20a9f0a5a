#!/usr/bin/env node
import module from 'node:module'

// Node keeps the compiled program from one run to the next where it can, from version 22 on.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()

await import(/* webpackChunkName: "program", webpackMode: "lazy" */ './run.ts')
