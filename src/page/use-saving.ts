import { useEffect, useState } from 'react'
import type { FileHost } from '../hosts/memory/index.ts'
import type { Language } from '../lang/index.ts'
import { download } from '../pane/parts/download.ts'
import { copyName } from './save.ts'

/** What is known of a file's copies. */
export interface Saving {
  /** The name of the last copy, where it holds all that was mended. */
  readonly savedAs: string | null
  readonly unsaved: boolean
  /** Nothing to save: the file is as it was opened. */
  readonly untouched: boolean
  readonly save: () => void
}

/** Saves copies of a file, and asks before the page is left with fixes that are in none. */
export function useSaving(host: FileHost, language: Language): Saving {
  const [saved, setSaved] = useState<{ readonly bytes: Uint8Array; readonly name: string } | null>(null)
  const { writable, bytes, name } = host.file
  const now = writable ? host.saved() : bytes
  const untouched = now === bytes
  const unsaved = !untouched && now !== saved?.bytes
  useWarning(unsaved)

  return {
    savedAs: unsaved ? null : (saved?.name ?? null),
    unsaved,
    untouched,
    save() {
      const copy = copyName(name, language)
      download(copy, now)
      setSaved({ bytes: now, name: copy })
    },
  }
}

function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return

    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)

    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
}
