import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Axe {
  readonly run: (
    context: { readonly exclude: readonly (readonly string[])[] },
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
  // Fluent's own stops at the ends of a group pass the focus on at once. What is right need not be told at length.
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: Axe }).axe.run(
        { exclude: [['[data-tabster-dummy]']] },
        { resultTypes: ['violations'], ...(only.length > 0 && { runOnly: only }) },
      ),
    rules,
  )

  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
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
