import type { Language } from '../lang/index.ts'
import type { Opening } from './opening.ts'
import type { FileView } from './use-file.ts'

/** What there may be to tell of an open file. */
export interface NotesProps {
  readonly language: Language
  readonly opening: Opening
  readonly writable: boolean
  readonly savedAs: string | null
  readonly inserted: FileView['inserted']
}

/** What a person should know of the file that is open. */
export function Notes({ language, opening, writable, savedAs, inserted }: NotesProps) {
  const { say } = language
  const { page } = language.interface

  return (
    <div role="status" className="notes">
      {opening.step === 'opening' && <p>{page.opening}</p>}
      {opening.step === 'refused' && <p className="refusal">{opening.sentence(language)}</p>}
      {!writable && <p>{page.readOnly}</p>}
      {savedAs !== null && <p>{page.savedAs(savedAs, say)}</p>}
      {inserted !== null && inserted.charts > 0 && <p>{page.chartsLeftOut(inserted.sheet, inserted.charts, say)}</p>}
    </div>
  )
}
