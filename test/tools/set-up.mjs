import { configureGlobal } from 'fast-check'
import './typescript.mjs'

// The runner prints a stack alone: without this, a property that fails would not say on what.
configureGlobal({ includeErrorInReport: true })
