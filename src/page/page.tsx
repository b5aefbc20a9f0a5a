import { useCallback, useEffect, useRef, useState } from 'react'
import type { FileHost } from '../hosts/memory/index.ts'
import { type Language, type LanguageCode, languages } from '../lang/index.ts'
import type { NamedBytes } from './first-file.ts'
import { Landing } from './landing.tsx'
import { type Opening, opened, refusal } from './opening.ts'
import type { MountPane } from './pane-slot.tsx'
import { Work } from './work.tsx'

/** What the page is given. */
export interface PageProps {
  readonly mountPane: MountPane
  readonly language: Language
  readonly asOf: string
  readonly sample: () => Uint8Array<ArrayBuffer>
  /** The workbook to open at once; null where there is none. */
  readonly first: (() => Promise<NamedBytes>) | null
}

/** The page: first a place to drop a workbook, then the workbook with the pane beside it. */
export function Page({ mountPane, language: spoken, asOf, sample, first }: PageProps) {
  const [language, setLanguage] = useState(spoken)
  const [work, setWork] = useState<{ readonly host: FileHost; readonly serial: number } | null>(null)
  const [opening, setOpening] = useState<Opening>({ step: first === null ? 'waiting' : 'opening' })

  const speak = useCallback((code: LanguageCode) => setLanguage(languages[code]), [])
  // Of two files that are opened at once, the later stays.
  const last = useRef<unknown>(null)
  const open = useCallback(async (file: () => Promise<NamedBytes>) => {
    last.current = file
    setOpening({ step: 'opening' })
    try {
      const host = await opened(await file())
      if (last.current !== file) return

      setWork((before) => ({ host, serial: (before?.serial ?? 0) + 1 }))
      setOpening({ step: 'waiting' })
    } catch (error) {
      if (last.current === file) setOpening({ step: 'refused', sentence: refusal(error) })
    }
  }, [])

  useEffect(() => {
    if (first !== null) void open(first)
  }, [first, open])
  useEffect(() => {
    const { documentElement } = document
    documentElement.lang = language.code
    documentElement.dir = language.dir
    document.title = language.interface.page.title
  }, [language])

  const openSample = () => void open(async () => ({ name: language.interface.page.sampleName, bytes: sample() }))
  const common = { language, speak, opening, open: (file: File) => void open(() => bytesOf(file)) }

  return work === null ? (
    <Landing {...common} openSample={openSample} />
  ) : (
    <Work key={work.serial} {...common} {...{ host: work.host, mountPane, asOf }} />
  )
}

async function bytesOf(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
