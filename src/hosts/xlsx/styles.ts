import { builtinFormat } from './builtin-formats.ts'
import type { Package } from './package.ts'
import { readXml } from './xml.ts'

/** Number format code by the style number that cells carry; undefined stands for General. */
export type Formats = readonly (string | undefined)[]

/** Reads the number formats of the cell styles, and nothing else of the styles. @throws UnreadableFile as `readXml` */
export function readFormats(source: Package, part: string): Formats {
  const custom = new Map<number, string>()
  const ids: number[] = []
  // `numFmt` and `xf` stand in other lists too, with other meanings.
  let list = ''
  readXml(source, part, 'styleSheet', {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') list = name
      if (name === 'numFmt' && list === 'numFmts') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'xf' && list === 'cellXfs') ids.push(Number(attributes.numFmtId ?? 0))
    },
    close(name) {
      if (name === list) list = ''
    },
  })

  return ids.map((id) => shown(custom.get(id) ?? builtinFormat(id)))
}

function shown(code: string | undefined): string | undefined {
  return code === undefined || code === '' || code.toLowerCase() === 'general' ? undefined : code
}
