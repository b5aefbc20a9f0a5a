import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { usePane, useSession } from '../parts/context.ts'
import { browserNetwork } from './browser-network.ts'
import { type SendingDesk, sendingDesk } from './desk.ts'
import type { SendingState } from './state.ts'
import { type SendingLanguage, sendingWords } from './words.ts'

/** What the parts of the page share. */
export interface Sending extends SendingState {
  readonly desk: SendingDesk
  readonly language: SendingLanguage
}

/** The page of export, for its parts. */
export const SendingContext = createContext<Sending | null>(null)

/** What the page knows, says and does. @throws Error outside of it */
export function useSending(): Sending {
  const sending = useContext(SendingContext)
  if (sending === null) throw new Error('a part of the page stands outside of it')

  return sending
}

/** The page of export over the pane's session; null until its words are there. */
export function useSendingDesk(): Sending | null {
  const session = useSession()
  const desk = session.keep('export', () => sendingDesk(session, browserNetwork))
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  const { report, language } = usePane()
  const [words, setWords] = useState<SendingLanguage | null>(null)
  const { code, dir, say } = language

  // What is exported is what is in the workbook now: each report tells that it may have changed.
  useEffect(() => void (report === null || desk.make()), [desk, report])
  useEffect(() => {
    let over = false
    void sendingWords(code).then((known) => over || setWords({ code, dir, say, interface: known }))

    return () => {
      over = true
    }
  }, [code, dir, say])

  return words === null ? null : { ...state, desk, language: words }
}
