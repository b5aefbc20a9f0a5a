import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Axe {
  readonly run: (context: { readonly exclude: readonly (readonly string[])[] }) => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly impact: string | null
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }>
}

/** What on a page would keep somebody with a screen reader, or weak eyes, from its use. */
export async function obstaclesOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  // Fluent's own stops at the ends of a group pass the focus on at once.
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ exclude: [['[data-tabster-dummy]']] }),
  )

  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** What reaches beyond the pane. */
export async function clippedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < -1 || right > window.innerWidth + 1)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
}
