import type { Frame, Page } from 'playwright-core'

/** Waits until a page, or a frame of it, shows what was changed. */
export async function drawnOn(page: Page | Frame): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
