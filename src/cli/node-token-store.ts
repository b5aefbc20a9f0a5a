import { type Given, keeperOf } from './token-keepers.ts'
import type { TokenStore } from './world.ts'

/** A person may have to open the store first. */
const patience = 120_000

/** The operating system's own store of secrets, by the program that the system has for it, where it is installed. */
export function nodeTokenStore(platform: string, env: NodeJS.ProcessEnv): TokenStore {
  const keeper = keeperOf(platform)
  const run = (given: Given) => printedBy(keeper.program, given, env)
  const read = async (receiver: string) => (await run(keeper.read(receiver)))?.trim() || null

  return {
    isThere: async () => (await run({ args: [], input: '' })) !== null,
    read,
    async keep(receiver, token) {
      await run(keeper.keep(receiver, token))

      return (await read(receiver)) === token
    },
    async forget(receiver) {
      const was = await read(receiver)
      if (was !== null) await run(keeper.forget(receiver))

      return was !== null && (await read(receiver)) === null
    },
  }
}

/** What a program prints, '' where it fails; null where there is no such program. What it complains of is not passed on. */
async function printedBy(program: string, { args, input }: Given, env: NodeJS.ProcessEnv): Promise<string | null> {
  const { spawn } = await import('node:child_process')

  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true })
    const timer = setTimeout(() => child.kill(), patience).unref()
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
    // One that ends before it has read its input is no fault of ours.
    child.stdin.on('error', () => {})
    child.on('error', () => resolve(null))
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0 ? printed : '')
    })
    child.stdin.end(input)
  })
}
