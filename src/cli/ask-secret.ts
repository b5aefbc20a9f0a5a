import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks at the terminal for a word, of which nothing is shown as it is typed; null where nobody sits there. */
export async function askSecret(question: string): Promise<string | null> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null

  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true, historySize: 0 })
  process.stderr.write(question)
  try {
    return await new Promise<string | null>((resolve) => {
      reader.once('SIGINT', () => resolve(null))
      reader.once('close', () => resolve(null))
      reader.question('', resolve)
    })
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}
