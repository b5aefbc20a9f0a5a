import { Button, FluentProvider, makeStyles, Select, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, Suspense } from 'react'
import type { LanguageCode } from '../lang/language.ts'
import { languageNames } from '../lang/language-names.ts'
import { usePane, useSession } from './parts/context.ts'
import { Sign } from './parts/icons.tsx'
import { Notices } from './parts/notices.tsx'
import { Waiting } from './parts/waiting.tsx'
import { Tabs, tabId } from './tabs.tsx'
import { type ThemeName, themes, useTheme } from './themes.ts'
import { views } from './views.ts'

const useStyles = makeStyles({
  // The provider aligns text by the direction of the page around it, not by its own.
  provider: { height: '100%', textAlign: 'start', backgroundColor: tokens.colorNeutralBackground2 },
  pane: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: 0, overflow: 'hidden' },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  language: { width: '104px' },
  notices: { paddingInline: tokens.spacingHorizontalM },
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
})

/** What the pane as a whole is told. */
export interface PaneProps {
  readonly theme: ThemeName | undefined
  readonly onLanguage: (code: LanguageCode) => void
}

/** The pane: its name, its pages, what came of the last act, and the page that is open. */
export function Pane({ theme, onLanguage }: PaneProps) {
  const styles = useStyles()
  const session = useSession()
  const { language, phase } = usePane()
  const look = useTheme(theme)

  return (
    <FluentProvider className={styles.provider} theme={themes[look]} dir={language.dir} lang={language.code}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key for the whole pane; each act has a button as well */}
      <div className={styles.pane} onKeyDown={(event) => stepByKey(event, session)}>
        <Header onLanguage={onLanguage} />
        <div className={styles.notices}>
          <Notices />
        </div>
        <main className={styles.view}>{phase.step === 'ready' ? <OpenView /> : <Waiting />}</main>
      </div>
    </FluentProvider>
  )
}

function Header({ onLanguage }: Pick<PaneProps, 'onLanguage'>) {
  const styles = useStyles()
  const session = useSession()
  const { undoable, busy, language } = usePane()
  const { pane } = language.interface

  return (
    <header>
      <div className={styles.header}>
        <h1 className={styles.name}>{pane.name}</h1>
        <Button
          size="small"
          icon={<Sign of="undo" />}
          disabled={undoable === 0 || busy}
          aria-label={pane.undoLast}
          title={pane.undoLast}
          onClick={() => session.undo()}
        />
        <Button
          size="small"
          icon={<Sign of="again" />}
          aria-label={pane.again}
          title={pane.again}
          onClick={() => session.read()}
        />
        <Select
          className={styles.language}
          size="small"
          aria-label={pane.language}
          value={language.code}
          onChange={(_, { value }) => onLanguage(value as LanguageCode)}
        >
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Tabs />
    </header>
  )
}

function OpenView() {
  const styles = useStyles()
  const { view } = usePane()
  const View = views[view]

  return (
    <div role="tabpanel" aria-labelledby={tabId(view)} className={styles.page}>
      <Suspense fallback={null}>
        <View />
      </Suspense>
    </div>
  )
}

function stepByKey(event: KeyboardEvent, session: ReturnType<typeof useSession>): void {
  if (event.key !== 'F8') return

  event.preventDefault()
  session.step(event.shiftKey ? -1 : 1)
}
