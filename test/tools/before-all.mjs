import './typescript.mjs'

/** What the test command does before its first test. */
export default async function beforeAll() {
  const { installChromium } = await import('./install-chromium.ts')
  installChromium()
}
