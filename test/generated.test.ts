import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './tools/generated.ts'

// Where one differs: `npm run generate`, then read what changed.
it.each(generatedFiles())('%s is what the generator gives now', (path, text) => {
  expect(readFileSync(join(__dirname, '..', path), 'utf8')).toBe(text)
})
