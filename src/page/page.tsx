import { useCallback, useEffect, useState } from 'react'
import { type Language, type LanguageCode, languages } from '../lang/index.ts'
import { keepLanguage } from '../pane/kept-language.ts'
import type { NamedBytes } from './first-file.ts'
import { Landing } from './landing.tsx'
import type { MountPane } from './pane-slot.tsx'
import { useOpening } from './use-opening.ts'
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
  const { work, opening, open } = useOpening(first)
  const speak = useCallback((code: LanguageCode) => {
    keepLanguage(code)
    setLanguage(languages[code])
  }, [])
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
