import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { iconNames, iconSizes } from '../../src/manifest/index.ts'

const folder = join(import.meta.dirname, '..', '..', 'src', 'assets', 'icons')
const names = iconNames.flatMap((name) => iconSizes.map((size) => [`${name}-${size}.png`, size] as const))

describe('the icons', () => {
  it('are all there, each with its drawing, and no other', () => {
    const drawings = iconNames.map((name) => `${name}.svg`)

    expect(readdirSync(folder).sort()).toEqual([...drawings, ...names.map(([name]) => name)].sort())
  })

  it.each(names)('%s is %i pixels square, in colours with transparency, and not empty', (name, size) => {
    const png = readFileSync(join(folder, name))

    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([size, size, 8, 6])
    expect(pixelsOf(png).some((byte) => byte !== 0)).toBe(true)
  })
})

function pixelsOf(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }

  return inflateSync(Buffer.concat(parts))
}
