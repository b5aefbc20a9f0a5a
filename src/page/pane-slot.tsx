import { useEffect, useRef } from 'react'
import type { FileHost } from '../hosts/memory/index.ts'
import type { Language, LanguageCode } from '../lang/index.ts'
import type { MountedPane, PaneOptions } from '../pane/index.tsx'

/** Puts the pane into an element. */
export type MountPane = (element: HTMLElement, options: PaneOptions) => Promise<MountedPane>

/** What the place of the pane takes. */
export interface PaneSlotProps {
  readonly mountPane: MountPane
  readonly host: FileHost
  readonly language: Language
  readonly asOf: string
  /** Hears that the person chose another language in the pane. */
  readonly speak: (code: LanguageCode) => void
}

/** The place of the pane, which draws itself. */
export function PaneSlot({ mountPane, host, language, asOf, speak }: PaneSlotProps) {
  const slot = useRef<HTMLDivElement>(null)
  const mounted = useRef<Promise<MountedPane>>(null)
  const first = useRef(language.code)

  useEffect(() => {
    if (slot.current === null) return
    // An element of its own each time: what takes the last pane out may not be done yet.
    const own = document.createElement('div')
    slot.current.append(own)
    const options = {
      host,
      asOf,
      language: first.current,
      file: host.file.name,
      theme: 'light',
      onLanguage: speak,
    } as const
    const pane = mountPane(own, options)
    mounted.current = pane

    return () => {
      void pane.then(({ unmount }) => unmount()).finally(() => own.remove())
    }
  }, [mountPane, host, asOf, speak])

  useEffect(() => {
    first.current = language.code
    void mounted.current?.then((pane) => pane.speak(language.code))
  }, [language])

  return <div ref={slot} className="pane" />
}
