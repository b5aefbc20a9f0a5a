import type { MountedPane, PaneOptions } from './index.tsx'
import { ownWorker } from './judge/own-worker.ts'

/** Puts the pane into an element of a page; all that it is made of is loaded only now. */
export async function mountPane(element: HTMLElement, options: PaneOptions): Promise<MountedPane> {
  const pane = await import(/* webpackChunkName: "inside" */ './index.tsx')

  return pane.mountPane(element, { startWorker: ownWorker, ...options })
}
