import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ReportLanguage } from '../../lang/index.ts'
import type { Session } from '../session/session.ts'
import type { PaneState } from '../session/state.ts'

/** The session that the components of a pane act on. */
export const SessionContext = createContext<Session | null>(null)

/** The session of the pane. @throws Error outside of one */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('a component of the pane stands outside of it')

  return session
}

/** What the session knows, kept up to date. */
export function usePane(): PaneState {
  const { subscribe, state } = useSession()

  return useSyncExternalStore(subscribe, state)
}

/** The language that the pane speaks. */
export function useLanguage(): ReportLanguage {
  return usePane().language
}
