import { register } from 'node:module'

// Node 20 runs no TypeScript by itself.
register('./typescript-hooks.mjs', import.meta.url)
