import { scriptsIn } from './scripts.ts'

// As `bin.ts`, and keeps for later runs what was compiled: the last step of the build.
const scripts = scriptsIn(__dirname)
process.once('exit', scripts.keep)
scripts.run('program.js')
