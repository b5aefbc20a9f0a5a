import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { askSecret } from './ask-secret.ts'
import { main } from './main.ts'
import { nodeFiles } from './node-files.ts'
import { nodeLoopback } from './node-loopback.ts'
import { nodeNetwork } from './node-network.ts'
import { nodeReceiving } from './node-receiving.ts'
import { nodeTokenStore } from './node-token-store.ts'
import { readPageFiles } from './page-files.ts'

process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  attended: process.stdin.isTTY === true,
  files: nodeFiles,
  cores: availableParallelism(),
  version: versionOfPackage(),
  today,
  loopback: nodeLoopback,
  network: nodeNetwork,
  askSecret,
  tokenStore: nodeTokenStore(process.platform, process.env),
  receiving: nodeReceiving,
  secret: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
  fetch,
  pageFiles: () => readPageFiles(new URL('../page/', import.meta.url)),
  checkFile: async (job) => (await import('./check-file.ts')).checkFile(job, nodeFiles),
  startPool: async (threads) => (await import('./threads.ts')).startThreads(threads),
})

function versionOfPackage(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version }: { version: string } = JSON.parse(text)

  return version
}

function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]

  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
