import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './tools/generated.ts'
import { templates } from './tools/workbooks.ts'

// Where one differs: `npm run generate`, then read what changed.
it.each(await generatedFiles())('%s is what the generator gives now', (path, text) => {
  expect(readFileSync(join(import.meta.dirname, '..', path), 'utf8')).toBe(text)
})

it('the templates are what the generator gives now', async () => {
  for (const [path, bytes] of await templates()) {
    expect({ path, same: readFileSync(join(import.meta.dirname, '..', path)).equals(bytes) }).toEqual({
      path,
      same: true,
    })
  }
})
