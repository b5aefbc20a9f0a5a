import type { FileHost } from '../hosts/memory/index.ts'
import type { Language, LanguageCode } from '../lang/index.ts'
import { FileButton } from './file-button.tsx'
import { useFileDrop } from './file-drop.ts'
import { Viewer } from './grid/viewer.tsx'
import { Notes } from './notes.tsx'
import type { Opening } from './opening.ts'
import { type MountPane, PaneSlot } from './pane-slot.tsx'
import { useFile } from './use-file.ts'
import { useSaving } from './use-saving.ts'

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
  const { writable, name } = host.file
  const { savedAs, unsaved, untouched, save } = useSaving(host, language)
  const another = (file: File) => {
    if (!unsaved || confirm(page.leaving)) open(file)
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
          <button type="button" className="primary" disabled={untouched} onClick={save}>
            {page.save}
          </button>
        )}
      </header>
      <Notes {...{ language, opening, writable, savedAs }} inserted={view.inserted} />
      <div className="halves">
        <Viewer {...view} language={language} onMove={move} />
        <PaneSlot {...{ mountPane, host, language, asOf, speak }} />
      </div>
    </div>
  )
}
