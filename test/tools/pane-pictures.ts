import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browse } from '../pane/browser/chromium.ts'

// Lays what the tests of the pane pictured side by side, for the README: `npx jest test/pane` first.
const screens = 'node_modules/.cache/infitah-pane/screens'
const views = ['check', 'totals']
const { context, close } = await browse()
const page = await context.newPage()

for (const [language, order] of [
  ['ar', 'row-reverse'],
  ['fr', 'row'],
]) {
  const images = views.map((view) => {
    const bytes = readFileSync(join(screens, `${view}-${language}-light-320.png`))
    return `<img src="data:image/png;base64,${bytes.toString('base64')}">`
  })
  const style = `body { display: flex; flex-direction: ${order}; gap: 16px; margin: 0; width: max-content } img { border: 1px solid #ccc }`
  await page.setContent(`<style>${style}</style><body>${images.join('')}</body>`)
  const path = join('src', 'pane', `picture.${language}.png`)
  await page.locator('body').screenshot({ path })
  console.log(`Wrote ${path}`)
}
await close()
