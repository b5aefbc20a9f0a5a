import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where Debian and its kin put the browser. */
const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that is on this machine now, or Playwright's own; undefined where there is none. */
export function chromiumNow(): string | undefined {
  return [...paths, chromium.executablePath()].find(existsSync)
}
