import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { iconNames, iconSizes } from '../../src/manifest/index.ts'

const folder = join(import.meta.dirname, '..', '..', 'src', 'assets', 'icons')

/** Whether the program that draws the icons is installed. */
export const canDraw = spawnSync('rsvg-convert', ['--version']).status === 0

/** Draws every icon in every size from its SVG. */
export function drawIcons(): void {
  for (const name of iconNames) {
    for (const size of iconSizes.map(String)) {
      const [from, to] = [`${name}.svg`, `${name}-${size}.png`].map((file) => join(folder, file))
      execFileSync('rsvg-convert', ['--width', size, '--height', size, '--output', `${to}`, `${from}`])
    }
  }
}
