import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Axe {
  readonly run: (
    context: Document,
    options: { readonly resultTypes: readonly string[]; readonly runOnly?: readonly string[] },
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly impact: string | null
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }>
}

/** What on a page, or in a frame of it, would keep somebody with a screen reader, or weak eyes, from its use: by all rules, or by some. */
export async function obstaclesOn(page: Page | Frame, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  // What is right need not be told at length.
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: Axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(only.length > 0 && { runOnly: only }),
      }),
    rules,
  )

  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** How many lines the names of the pages take. */
export async function tabLinesOn(page: Page): Promise<number> {
  const tops = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top))

  return new Set(tops).size
}

/** What reaches beyond the pane, but for tables that scroll. */
export async function clippedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return (
          width > 0 &&
          (left < -1 || right > window.innerWidth + 1) &&
          element.closest('section[aria-label][tabindex="0"]') === null
        )
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
}
