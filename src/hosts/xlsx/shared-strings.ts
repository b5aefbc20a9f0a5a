import type { Allowance } from './limits.ts'
import type { Package } from './package.ts'
import { richText } from './rich-text.ts'
import { readXml } from './xml.ts'

/** Reads the texts that cells name by number. @throws UnreadableFile as `readXml` */
export function readSharedStrings(source: Package, part: string, allowance: Allowance): readonly string[] {
  const strings: string[] = []
  const collected = richText()
  readXml(source, part, 'sst', {
    open: collected.open,
    close(name, text, attributes) {
      collected.close(name, text, attributes)
      if (name !== 'si') return

      const whole = collected.take()
      allowance.characters(whole.length + 1)
      strings.push(whole)
    },
  })

  return strings
}
