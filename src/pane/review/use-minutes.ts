import { useState } from 'react'
import type { MinutesGiven, SavedFile } from '../judge/judge.ts'
import { usePane, useSession } from '../parts/context.ts'
import { download } from '../parts/download.ts'
import { printDocument } from '../parts/print.ts'
import { refusalOf } from '../session/trouble.ts'

/** How minutes leave the pane, and what is said of it. */
export interface LeavingMinutes {
  readonly said: string
  readonly working: boolean
  readonly save: (given: MinutesGiven) => Promise<void>
  readonly print: (given: Omit<MinutesGiven, 'format'>) => Promise<void>
}

/** Has minutes written, and gives them to the browser. */
export function useMinutes(): LeavingMinutes {
  const session = useSession()
  const { committee } = usePane().language.interface
  const { say } = usePane().language
  const [saved, setSaved] = useState<string | null>(null)
  const [working, setWorking] = useState(false)
  const write = async (given: MinutesGiven, leave: (file: SavedFile) => void) => {
    setSaved(null)
    setWorking(true)
    try {
      leave(await session.minutes(given))
    } catch (error) {
      session.tell(refusalOf(error))
    } finally {
      setWorking(false)
    }
  }
  const done = saved === null ? '' : committee.minutesSaved(saved, say)

  return {
    said: working ? committee.writingMinutes : done,
    working,
    save: (given) =>
      write(given, ({ name, content }) => {
        download(name, content)
        setSaved(name)
      }),
    print: (given) => write({ ...given, format: 'html' }, ({ content }) => printDocument(String(content), document)),
  }
}
