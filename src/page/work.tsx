import { useEffect, useState } from 'react'
import type { FileHost } from '../hosts/memory/index.ts'
import type { Language, LanguageCode } from '../lang/index.ts'
import { FileButton } from './file-button.tsx'
import { useFileDrop } from './file-drop.ts'
import { Viewer } from './grid/viewer.tsx'
import type { Opening } from './opening.ts'
import { type MountPane, PaneSlot } from './pane-slot.tsx'
import { copyName, download } from './save.ts'
import { useFile } from './use-file.ts'

/** What the sight of a workbook takes. */
export interface WorkProps {
  readonly host: FileHost
  readonly mountPane: MountPane
  readonly asOf: string
  readonly language: Language
  readonly speak: (code: LanguageCode) => void
  readonly opening: Opening
  readonly open: (file: File) => void
}

/** A workbook that is open: its cells, and the pane beside them. */
export function Work({ host, mountPane, asOf, language, speak, opening, open }: WorkProps) {
  const { page } = language.interface
  const { view, move } = useFile(host)
  const [saved, setSaved] = useState<{ readonly bytes: Uint8Array; readonly name: string } | null>(null)
  const { writable, bytes, name } = host.file
  const now = writable ? host.saved() : bytes
  const unsaved = now !== (saved?.bytes ?? bytes) && now !== bytes
  useWarning(unsaved)

  const another = (file: File) => {
    if (!unsaved || confirm(page.leaving)) open(file)
  }
  const save = () => {
    const copy = copyName(name, language)
    download(copy, now)
    setSaved({ bytes: now, name: copy })
  }
  const { over, onto } = useFileDrop(another)

  return (
    <div className={over ? 'work over' : 'work'} {...onto}>
      <header>
        <h1>
          <bdi>{name}</bdi>
          {unsaved && <span className="unsaved">{page.unsaved}</span>}
        </h1>
        <FileButton words={page.other} className="" take={another} />
        {writable && (
          <button type="button" className="primary" disabled={now === bytes} onClick={save}>
            {page.save}
          </button>
        )}
      </header>
      <div role="status" className="notes">
        {opening.step === 'opening' && <p>{page.opening}</p>}
        {opening.step === 'refused' && <p className="refusal">{opening.sentence(language)}</p>}
        {!writable && <p>{page.readOnly}</p>}
        {saved !== null && !unsaved && <p>{page.savedAs(saved.name, language.say)}</p>}
        {view.inserted !== null && view.inserted.charts > 0 && (
          <p>{page.chartsLeftOut(view.inserted.sheet, view.inserted.charts, language.say)}</p>
        )}
      </div>
      <div className="halves">
        <Viewer {...view} language={language} onMove={move} />
        <PaneSlot {...{ mountPane, host, language, asOf, speak }} />
      </div>
    </div>
  )
}

/** Asks before the page is left with fixes that are in no file. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return

    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)

    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
}
