import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { chromiumNow } from '../../tools/chromium-path.ts'

/** The browser that the tests are run in; undefined on a machine without one. */
export const chromiumPath = chromiumNow()

/** What Playwright turns off; of several such lists a browser heeds the last alone. */
const offForTests = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
/** What no test sees: pages of the browser's own bar, and processes that stand ready: half a second of work each start. */
const offInVain = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']

/** A browser that is as quick as people's. */
export const asPeopleHaveIt: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...offForTests, ...offInVain].join(',')}`,
]

/** Most of a test runs too seldom to pay for being made quick: a tenth of the work of most suites. */
const lateToOptimise = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=1000',
  '--invocation-count-for-turbofan=20000',
]

/** A browser that does the least work for what tests ask of it. */
export const sparing: readonly string[] = [
  ...asPeopleHaveIt,
  // All pages of a suite in one process, which has compiled their scripts once.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  `--js-flags=${lateToOptimise.join(' ')}`,
]

/** A browser with a new profile of its own, and how to end it. */
export async function browse(
  flags = sparing,
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'infitah-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: [...flags],
    headless: true,
    // What is pictured is not on its way from one colour to another.
    reducedMotion: 'reduce',
    viewport: { width: 320, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })

  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
