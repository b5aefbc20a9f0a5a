import { systemCode } from './system-error.ts'
import { oneLine, plainText } from './text/plain-text.ts'
import type { Output, World } from './world.ts'

/** Prints text; a reader that has gone away (`| head`) is no trouble. */
export function print(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (error == null || systemCode(error) === 'EPIPE') resolve()
      else reject(error)
    })
  })
}

/** Prints one line of trouble on stderr. */
export function complain(world: World, sentence: string): Promise<void> {
  const line = `infitah: ${oneLine(sentence)}\n`

  return print(world.stderr, world.stderr.isTTY === true ? line : plainText(line))
}
