import { createDOMRenderer, RendererProvider } from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'
import type { Host } from '../hosts/host.ts'
import type { LanguageCode } from '../lang/language.ts'
import type { Settings } from '../plan/index.ts'
import type { Report } from '../report/schema.ts'
import { judgeFor } from './judge/judge-for.ts'
import { languageWords } from './language.ts'
import { Pane } from './pane.tsx'
import { SessionContext } from './parts/context.ts'
import { type Session, sessionOf } from './session/session.ts'
import type { ThemeName } from './themes.ts'
import { preload, type View } from './views.ts'

export type { Session } from './session/session.ts'
export type { ThemeName } from './themes.ts'
export type { View } from './views.ts'

/** What a pane is given. */
export interface PaneOptions {
  readonly host: Host
  readonly language: LanguageCode
  /** The day of the report, ISO 8601. */
  readonly asOf: string
  /** That of the system where it is left out. */
  readonly theme?: ThemeName
  readonly settings?: Settings
  /** The file's name, for the report. */
  readonly file?: string
  /** The page to begin with. */
  readonly view?: View
  /** Of the page's policy for styles; without one the policy must allow an empty style element. */
  readonly nonce?: string
  /** Starts the worker that checks beside the page; without one the page itself checks. */
  readonly startWorker?: () => Worker
  /** Hears that the person chose another language. */
  readonly onLanguage?: (code: LanguageCode) => void
}

/** A pane that stands on a page. */
export interface MountedPane {
  /** What the pane knows and does, for ribbon commands and other faces. */
  readonly session: Session
  readonly report: () => Report | null
  readonly speak: (code: LanguageCode) => Promise<void>
  readonly wear: (theme: ThemeName | undefined) => void
  readonly unmount: () => Promise<void>
}

/** Puts the pane into an element of a page and begins to read the workbook. */
export async function mountPane(element: HTMLElement, options: PaneOptions): Promise<MountedPane> {
  preload(options.view ?? 'check')
  const { host, view, asOf, settings, file, startWorker } = options
  const judge = judgeFor({ asOf, ...(settings && { settings }), ...(file !== undefined && { file }) }, startWorker)
  const language = await languageWords(options.language)
  const session = sessionOf({ host, judge, language, ...(view && { view }) })
  const root = createRoot(element)
  const styles = options.nonce === undefined ? {} : { styleElementAttributes: { nonce: options.nonce } }
  const renderer = createDOMRenderer(element.ownerDocument, styles)
  const speak = async (code: LanguageCode) => session.speak(await languageWords(code))
  const choose = async (code: LanguageCode) => {
    await speak(code)
    options.onLanguage?.(code)
  }
  const wear = (theme: ThemeName | undefined) =>
    root.render(
      <RendererProvider renderer={renderer}>
        <SessionContext value={session}>
          <Pane theme={theme} onLanguage={choose} />
        </SessionContext>
      </RendererProvider>,
    )

  wear(options.theme)
  void session.read()

  return {
    session,
    report: () => session.state().report,
    speak,
    wear,
    async unmount() {
      root.unmount()
      await session.end()
    },
  }
}
