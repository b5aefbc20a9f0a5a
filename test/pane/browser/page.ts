import { writeEdit } from '../../../src/grid/edit.ts'
import { HostError, type HostReason } from '../../../src/hosts/host.ts'
import type { MountedPane, PaneOptions } from '../../../src/pane/index.tsx'
import { type MemoryHost, memoryHost } from '../memory-host.ts'
import { unpacked } from './packed.ts'

/** What a test finds on the page. */
export interface OnPage {
  readonly host: MemoryHost
  readonly pane: MountedPane
  readonly refuse: (reason: HostReason | null) => void
}

declare global {
  interface Window {
    infitah: OnPage
    /** What the built script gives. */
    infitahPane: { mountPane(element: HTMLElement, options: PaneOptions): Promise<MountedPane> }
  }
}

const asked = new URLSearchParams(location.search)
const workbook = unpacked(await (await fetch(`/${asked.get('workbook')}`)).json())
const host = memoryHost(workbook, writeEdit)
const element = document.getElementById('pane')
if (element === null) throw new Error('the page has no place for the pane')

const pane = await window.infitahPane.mountPane(element, {
  host,
  asOf: '2026-11-23',
  language: asked.get('language') as PaneOptions['language'],
  ...(asked.get('theme') !== '' && { theme: asked.get('theme') as 'light' }),
})
window.infitah = {
  host,
  pane,
  refuse: (reason) => host.refuse(reason === null ? null : new HostError(reason, { sheet: 'الميزانية', cell: 'B2' })),
}
