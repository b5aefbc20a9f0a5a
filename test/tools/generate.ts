import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './generated.ts'
import { canDraw, drawIcons } from './icons.ts'
import { templates } from './workbooks.ts'

// Run by jest, `npm run generate`: the pictures are drawn in tests, and jest is what loads these.
test.each(await generatedFiles())('writes %s', (path, text) => {
  writeFileSync(join(import.meta.dirname, '..', '..', path), text)
})

test('writes the templates', async () => {
  for (const [path, bytes] of await templates()) writeFileSync(join(import.meta.dirname, '..', '..', path), bytes)
})

// Where librsvg is not installed, the icons stay as they are.
const draws = canDraw ? test : test.skip
draws('draws the icons', drawIcons)
