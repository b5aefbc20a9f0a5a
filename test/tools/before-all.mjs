import { setFlagsFromString } from 'node:v8'
import './typescript.mjs'

// Much of what tests run is run a few times: until version 22 Node makes that quick too early: a tenth of the work of most suites, and more.
if (Number(process.versions.node.split('.')[0]) < 22) setFlagsFromString('--interrupt-budget=2000000')

// The embedded database is some megabytes of WebAssembly, of which a test runs little, and not for long: to optimise it takes more than it gives.
setFlagsFromString('--liftoff-only')

/** What the test command does before its first test. */
export default async function beforeAll() {
  const { installChromium } = await import('./install-chromium.ts')
  installChromium()
}
