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
    /** Puts a pane over a workbook of the server in place of the one before. */
    openPane(workbook: string, language: PaneOptions['language'], theme: PaneOptions['theme'] | ''): Promise<void>
  }
}

window.openPane = async (name, language, theme) => {
  await window.infitah?.pane.unmount()
  localStorage.clear()
  const host = memoryHost(unpacked(await (await fetch(`/${name}`)).json()), writeEdit)
  const element = document.createElement('div')
  element.id = 'pane'
  document.body.replaceChildren(element)
  const pane = await window.infitahPane.mountPane(element, {
    host,
    asOf: '2026-11-23',
    language,
    ...(theme !== '' && theme !== undefined && { theme }),
  })
  const refuse = (reason: HostReason | null) =>
    host.refuse(reason === null ? null : new HostError(reason, { sheet: 'الميزانية', cell: 'B2' }))
  window.infitah = { host, pane, refuse }
}
