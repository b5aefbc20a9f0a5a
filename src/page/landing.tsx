import type { Language, LanguageCode } from '../lang/index.ts'
import { FileButton } from './file-button.tsx'
import { useFileDrop } from './file-drop.ts'
import { LanguageSwitch } from './language-switch.tsx'
import type { Opening } from './opening.ts'

/** What the first sight takes. */
export interface LandingProps {
  readonly language: Language
  readonly speak: (code: LanguageCode) => void
  readonly opening: Opening
  readonly open: (file: File) => void
  readonly openSample: () => void
}

/** The first sight: what this is, and a place for a workbook. */
export function Landing({ language, speak, opening, open, openSample }: LandingProps) {
  const { page, pane } = language.interface
  const { over, onto } = useFileDrop(open)
  const busy = opening.step === 'opening'

  return (
    <main className="landing" {...onto}>
      <header>
        <h1>{pane.name}</h1>
        <LanguageSwitch language={language} speak={speak} />
      </header>
      <p className="lead">{page.lead}</p>
      <div className={over ? 'drop over' : 'drop'} aria-busy={busy}>
        <p className="invitation">{busy ? page.opening : page.drop}</p>
        <p className="actions">
          <FileButton words={page.pick} className="primary" take={open} />
          <button type="button" onClick={openSample}>
            {page.sample}
          </button>
        </p>
        <p className="quiet">{page.kinds}</p>
      </div>
      <p role="alert" className="refusal">
        {opening.step === 'refused' && opening.sentence(language)}
      </p>
      <p className="stays">{page.stays}</p>
    </main>
  )
}
