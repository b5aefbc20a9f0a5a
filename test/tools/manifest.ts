import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { manifestXml } from '../../src/manifest/index.ts'
import { BadAddress, servedAddress } from './served-address.ts'

// Run by `npm run manifest -- --address https://intranet.example/infitah`, which starts in the top folder of the project.
try {
  const { values } = parseArgs({ options: { address: { type: 'string' }, out: { type: 'string' } } })
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const address = servedAddress(values.address ?? '')
  const out = values.out ?? 'dist/manifest.xml'
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, manifestXml({ address, version }))

  console.log(`Wrote ${out} for ${address}: serve what is in dist/pane there, then add the manifest to Excel.`)
} catch (error) {
  if (!(error instanceof BadAddress) && !(error instanceof Error && 'code' in error)) throw error

  console.error(error.message)
  process.exitCode = 2
}
